import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './owner-fixture.ts';
import { waitUntilReady } from './ready.ts';
import { supervise } from './supervised-process.ts';

function start(folder: string, script: string) {
  const logFile = join(folder, 'server.log');
  return supervise({ command: ['sh', '-c', script], logFile, stopSignal: 'SIGTERM', stopSeconds: 5 });
}

test('a server is asked again until it is ready', async () => {
  using folder = temporaryFolder();
  const server = await start(folder.path, 'exec sleep 100');
  let asked = 0;
  const attempt = async () => ++asked === 3;
  expect(await waitUntilReady({ server, attempt, seconds: 5 })).toBe('ready');
  expect(asked).toBe(3);
  await server.stop();
});

test('a server that ends is not waited for, even while an answer is outstanding', async () => {
  using folder = temporaryFolder();
  const server = await start(folder.path, 'exit 4');
  const { promise } = Promise.withResolvers<boolean>();
  expect(await waitUntilReady({ server, attempt: () => promise, seconds: 60 })).toBe('exit code 4');
});

test('a server that is never ready is given up', async () => {
  using folder = temporaryFolder();
  const server = await start(folder.path, 'exec sleep 100');
  expect(await waitUntilReady({ server, attempt: async () => false, seconds: 0.1 })).toBe(
    'no answer within 0.1 s',
  );
  expect(server.hasExited()).toBe(false);
  await server.stop();
});

test('an attempt that fails stops the server', async () => {
  using folder = temporaryFolder();
  const server = await start(folder.path, 'exec sleep 100');
  const attempt = () => Promise.reject(new Error('refused'));
  await expect(waitUntilReady({ server, attempt, seconds: 5 })).rejects.toThrow('refused');
  expect(server.hasExited()).toBe(true);
});
