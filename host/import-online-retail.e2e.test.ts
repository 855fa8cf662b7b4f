import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { useShop } from '@stoa/testing/shop.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvLine, writeDataSet } from './online-retail/data-set-fixture.ts';
import { ensureFixtureAccounts, merchant } from './online-retail/merchant-fixture.ts';

const shop = useShop('one process');
const program = fileURLToPath(new URL('import-online-retail.ts', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'stoa-online-retail-'));

async function run(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, STOA_URL: shop.origin, ...environment },
  });
  const code = new Promise<number | null>(resolve => child.on('exit', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

beforeAll(async () => {
  await ensureFixtureAccounts(shop.transports);
  writeDataSet(directory, {
    '2011-01.csv.gz': [
      csvLine({ stockCode: '90001R', description: 'TIN ROBOT RED' }),
      csvLine({
        stockCode: '90001P',
        description: 'TIN ROBOT PINK',
        customerId: '70002',
        country: 'Unspecified',
      }),
      csvLine({ stockCode: '90002', unitPriceMils: 0 }),
      csvLine({ stockCode: 'POST', description: 'POSTAGE' }),
      'a broken line',
    ],
  });
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('npm run import:online-retail', () => {
  test('ends with a table of what was read, written and skipped', async () => {
    const { code, out, err } = await run([directory]);
    expect(err).toBe('');
    expect(code).toBe(0);
    const lines = out.split('\n').map(line => line.trim().replace(/ {2,}/g, ' | '));
    for (const line of [
      '1 of 1 products written',
      '2011-01.csv.gz | 5',
      'sale to a customer | 2',
      'stock adjustment | 1',
      'not goods: postage | 1',
      'malformed | 1',
      'all | 5',
      '2011-01.csv.gz, line 6: it has 1 columns, not 8',
      'products | 1 | 0 | 0 | 0',
      'customers | 2 | 0 | 0 | 0',
      'variants | 2 | 0 | 1',
      'stock codes: never sold at a price above 0 | 1',
      'Unspecified | 1',
    ])
      expect(lines.some(one => one.startsWith(line))).toBe(true);
    expect(out).toMatch(/Took \d+\.\d s, at most \d+ MB of memory\.\n$/);
  });

  test('says that there was nothing to write when it is run again', async () => {
    const { code, out } = await run([directory]);
    expect(code).toBe(0);
    expect(out).toContain('Everything was in the shop already: nothing was written.');
  });

  test.each([
    ['without a folder', [], {}, 'Say what to import: npm run import:online-retail -- DIR'],
    [
      'with an option it does not know',
      ['--orders'],
      {},
      'Say what to import: npm run import:online-retail -- DIR',
    ],
    [
      'with a folder that is not there',
      ['/nowhere'],
      {},
      'Cannot read the folder /nowhere: there is no such folder.',
    ],
    [
      'with a wrong password',
      [directory],
      { STOA_PASSWORD: 'guessed-wrong' },
      `${merchant.email} can't sign in`,
    ],
    [
      'with an address that is none',
      [directory],
      { STOA_URL: 'here' },
      'The configuration is not valid:\n  STOA_URL:',
    ],
  ])('ends with one sentence and a failure %s', async (_, args, environment, sentence) => {
    const { code, out, err } = await run(args, environment);
    expect(code).toBe(1);
    expect(err.startsWith(sentence)).toBe(true);
    expect(err).not.toContain('    at ');
    expect(out).toBe('');
  });
});
