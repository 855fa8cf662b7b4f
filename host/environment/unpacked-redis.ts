import { existsSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { libraryFolders, unpackPackage } from './apt-package.ts';
import { type RedisProgram, tryRedis } from './redis-program.ts';

const HOUR = 3_600_000;

export interface UnpackedRedisOptions {
  /** The private folder that software is unpacked into; several processes may share it. */
  readonly softwareDirectory: string;
  readonly log: (line: string) => void;
}

/** The outcome of a search: a program, or in words why there is none. */
export type RedisSearch = { readonly program: RedisProgram } | { readonly missing: string };

/**
 * The Redis in `SOFTWARE/redis`, put there from the operating system's package when missing or broken. It
 * is unpacked under another name, tried, and renamed: of two who do it at once the first one wins and both
 * use the same.
 */
export async function unpackedRedis(options: UnpackedRedisOptions): Promise<RedisSearch> {
  const software = resolve(options.softwareDirectory);
  const place = join(software, 'redis');
  const present = await tryUnpacked(place);
  if (present) return { program: present };
  options.log(`There is no redis-server on the PATH: unpacking the system's package into ${place}.`);
  mkdirSync(software, { recursive: true });
  removeAbandoned(software);
  const workspace = mkdtempSync(join(software, 'unfinished-'));
  try {
    const unpacked = await unpackPackage({
      names: ['redis-server', 'valkey-server'],
      workspace,
      log: options.log,
    });
    if ('missing' in unpacked) return unpacked;
    if ((await tryUnpacked(unpacked.root)) === undefined) {
      return { missing: "the system's Redis package doesn't run when unpacked, or is older than 6.2" };
    }
    await put(unpacked.root, place, workspace);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
  const program = await tryUnpacked(place);
  return program ? { program } : { missing: `the Redis in ${place} doesn't run` };
}

async function tryUnpacked(root: string): Promise<RedisProgram | undefined> {
  const command = ['redis-server', 'valkey-server']
    .map(name => join(root, 'usr', 'bin', name))
    .find(existsSync);
  if (command === undefined) return undefined;
  return tryRedis(command, { LD_LIBRARY_PATH: libraryFolders(root).join(':') });
}

async function put(root: string, place: string, workspace: string): Promise<void> {
  if (existsSync(place) && (await tryUnpacked(place)) === undefined)
    renameSync(place, join(workspace, 'broken'));
  try {
    renameSync(root, place);
  } catch (error) {
    if (!existsSync(place)) throw error; // Else somebody else was first.
  }
}

/** Workspaces of processes that were killed; a younger one may be in use by somebody. */
function removeAbandoned(software: string): void {
  for (const name of globSync('unfinished-*', { cwd: software })) {
    const path = join(software, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > HOUR) rmSync(path, { recursive: true, force: true });
  }
}
