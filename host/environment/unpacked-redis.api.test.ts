import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from './owner-fixture.ts';
import { runCommand } from './run-command.ts';
import { unpackedRedis } from './unpacked-redis.ts';

const silent = () => undefined;
const hasApt = (await runCommand({ command: ['apt-get', '--version'], seconds: 20 })).ok;

async function programIn(softwareDirectory: string, log: (line: string) => void = silent) {
  const search = await unpackedRedis({ softwareDirectory, log });
  if ('missing' in search) throw new Error(search.missing);
  return search.program;
}

if (hasApt) {
  test("two who unpack the system's Redis at once get the same one, which is then used without a word", async () => {
    using folder = temporaryFolder();
    const [one, other] = await Promise.all([programIn(folder.path), programIn(folder.path)]);
    expect(one).toEqual(other);
    expect(one.command).toBe(join(folder.path, 'redis', 'usr', 'bin', 'redis-server'));
    expect(one.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readdirSync(folder.path)).toEqual(['redis']);
    const log = vi.fn();
    expect(await programIn(folder.path, log)).toEqual(one);
    expect(log).not.toHaveBeenCalled();
  }, 120_000);

  test('a broken one is replaced, and workspaces that were abandoned long ago are removed', async () => {
    using folder = temporaryFolder();
    const bin = join(folder.path, 'redis', 'usr', 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'redis-server'), 'not a program', { mode: 0o755 });
    const abandoned = join(folder.path, 'unfinished-long-ago');
    const inUse = join(folder.path, 'unfinished-now');
    for (const path of [abandoned, inUse]) mkdirSync(path);
    utimesSync(abandoned, 0, 0);
    expect((await programIn(folder.path)).command).toBe(join(bin, 'redis-server'));
    expect(existsSync(abandoned)).toBe(false);
    expect(existsSync(inUse)).toBe(true);
  }, 120_000);

  test('on a machine that never read its package lists they are read privately', async () => {
    using folder = temporaryFolder();
    const lists = join(folder.path, 'lists-of-a-fresh-machine');
    mkdirSync(join(lists, 'partial'), { recursive: true });
    const configuration = join(folder.path, 'apt.conf');
    writeFileSync(configuration, `Dir::State::lists "${lists}";\n`);
    vi.stubEnv('APT_CONFIG', configuration);
    const lines: string[] = [];
    await programIn(join(folder.path, 'software'), line => lines.push(line));
    vi.unstubAllEnvs();
    expect(lines).toContainEqual(expect.stringContaining('Reading the package lists'));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Get:/));
    expect(readdirSync(lists)).toEqual(['partial']);
  }, 300_000);
}

test('without apt there is none, and why is said', async () => {
  using folder = temporaryFolder();
  vi.stubEnv('PATH', folder.path);
  const search = await unpackedRedis({ softwareDirectory: join(folder.path, 'software'), log: silent });
  vi.unstubAllEnvs();
  expect(search).toEqual({ missing: 'this system has no apt-get' });
});
