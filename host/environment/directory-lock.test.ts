import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDirectory } from './directory-lock.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { startOwner, temporaryFolder } from './owner-fixture.ts';

function ownerOf(directory: string): string {
  return `
    import { lockDirectory } from './directory-lock.ts';
    globalThis.lock = lockDirectory(${JSON.stringify(directory)});
    console.log('locked');`;
}

test('a directory is created with its parents and belongs to one holder at a time', () => {
  using folder = temporaryFolder();
  const directory = join(folder.path, 'deep', 'down');
  const lock = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(`${directory} is in use by process ${process.pid}`);
  lock.release();
  lock.release();
  lockDirectory(directory).release();
});

test('another process that has the directory is named', async () => {
  using folder = temporaryFolder();
  using owner = await startOwner(ownerOf(folder.path));
  expect(() => lockDirectory(folder.path)).toThrow(new RegExp(`in use by process ${owner.pid}:`));
  await owner.kill();
});

test('the lock of a killed process is taken over at once', async () => {
  using folder = temporaryFolder();
  using owner = await startOwner(ownerOf(folder.path));
  await owner.kill();
  lockDirectory(folder.path).release();
});

test('a process id left in the directory that now belongs to a living stranger is no lock', () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'lock.pid'), `${process.ppid}\n`);
  lockDirectory(folder.path).release();
});

test('a place where no directory can be is refused in one sentence', () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'file');
  writeFileSync(file, '');
  expect(() => lockDirectory(join(file, 'below'))).toThrow(EnvironmentProblem);
  expect(() => lockDirectory(join(file, 'below'))).toThrow(/can't be locked .* writable directory/);
});
