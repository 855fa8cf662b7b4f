import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDirectory } from './directory-lock.ts';
import { startEnvironment } from './environment.ts';
import { sharedSoftware, temporaryFolder } from './owner-fixture.ts';
import { resetData } from './reset.ts';

const log = () => undefined;

test('data are removed when nobody uses them, and the next start begins anew', async () => {
  using folder = temporaryFolder();
  const directory = join(folder.path, '.stoa');
  const options = { directory, softwareDirectory: sharedSoftware, testing: true, log };
  const environment = await startEnvironment(options);
  await expect(resetData({ directory, log })).rejects.toThrow(`in use by process ${process.pid}`);
  expect(readdirSync(join(directory, 'data')).toSorted()).toEqual(['postgres', 'redis']);
  await environment.stop();
  expect(await resetData({ directory, log })).toBe(true);
  expect(existsSync(join(directory, 'data'))).toBe(false);
  expect(existsSync(join(directory, 'log'))).toBe(true);
  const next = await startEnvironment(options);
  await next.stop();
  expect(new URL(next.databaseUrl).password).not.toBe(new URL(environment.databaseUrl).password);
});

test('a project that never started has nothing to remove and stays untouched', async () => {
  using folder = temporaryFolder();
  const directory = join(folder.path, '.stoa');
  expect(await resetData({ directory, log })).toBe(false);
  expect(existsSync(directory)).toBe(false);
});

test('after a reset the directory is free', async () => {
  using folder = temporaryFolder();
  const directory = join(folder.path, '.stoa');
  await resetData({ directory, log });
  lockDirectory(directory).release();
});
