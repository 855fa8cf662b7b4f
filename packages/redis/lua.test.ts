import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadScript } from './lua.ts';

const folder = mkdtempSync(join(tmpdir(), 'stoa-lua-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = (argv: string) => `-- Purpose: x
-- KEYS 2
--   stock   units left
--   claims  claims by user
${argv}
-- Returns
--   1   always
`;

function file(name: string, text: string): URL {
  const path = join(folder, name);
  writeFileSync(path, text);
  return pathToFileURL(path);
}

const fixed = file('fixed.lua', `${source('-- ARGV 1\n--   userId  who')}return {KEYS[1], KEYS[2], ARGV[1]}`);
const listed = file('listed.lua', `${source('-- ARGV 1+\n--   ids  all')}return {KEYS[1], KEYS[2], #ARGV}`);
const parse = () => undefined;

describe('loadScript', () => {
  it('knows a script by its file and its sha1', () => {
    const script = loadScript(fixed, { keys: ['stock', 'claims'], args: ['userId'], parse });
    expect(script).toMatchObject({ name: 'fixed.lua', sha: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  it.each([
    [
      'keys in another order',
      ['claims', 'stock'],
      ['userId'],
      'declares KEYS (stock, claims) but its caller (claims, stock)',
    ],
    ['a key too few', ['stock'], ['userId'], 'declares KEYS (stock, claims) but its caller (stock)'],
    [
      'an argument too many',
      ['stock', 'claims'],
      ['userId', 'now'],
      'declares ARGV (userId) but its caller (userId, now)',
    ],
    ['no arguments', ['stock', 'claims'], undefined, 'declares ARGV (userId) but its caller ()'],
  ])('refuses a caller with %s', (_, keys, args, problem) => {
    expect(() => loadScript(fixed, { keys, ...(args && { args }), parse })).toThrow(problem);
  });

  it('refuses a list that only one side knows', () => {
    const keys = ['stock', 'claims'] as const;
    expect(() => loadScript(fixed, { keys, list: 'userId', parse })).toThrow('one is missing');
    expect(() => loadScript(listed, { keys, args: ['ids'], parse })).toThrow('one is missing');
    expect(loadScript(listed, { keys, list: 'ids', parse }).name).toBe('listed.lua');
  });

  it('names the file when the header is wrong and when there is no file', () => {
    const bad = file('bad.lua', 'return 1');
    expect(() => loadScript(bad, { keys: ['a'], parse })).toThrow('bad.lua:1: the header must have');
    expect(() => loadScript(new URL('missing.lua', bad), { keys: ['a'], parse })).toThrow('missing.lua');
  });
});
