import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { linesSince } from './log-file.ts';
import { groupOf, startOwner, temporaryFolder } from './owner-fixture.ts';
import { supervise } from './supervised-process.ts';

const STUBBORN = 'trap "" TERM INT; echo deaf; while :; do sleep 0.1; done';

function options(folder: string, script: string) {
  return {
    command: ['sh', '-c', script],
    logFile: join(folder, 'server.log'),
    stopSignal: 'SIGTERM',
    stopSeconds: 1,
  } as const;
}

function ownerOf(folder: string, script: string): string {
  return `
    import { supervise } from './supervised-process.ts';
    const server = await supervise(${JSON.stringify(options(folder, script))});
    console.log(server.pid);`;
}

test('a server that ends by itself is reported with its exit code and last words, and leaves no guardian', async () => {
  using folder = temporaryFolder();
  const server = await supervise(options(folder.path, 'echo first; echo last words >&2; exit 3'));
  expect(await server.exited).toBe('exit code 3');
  expect(server.hasExited()).toBe(true);
  expect(server.lastLines(1)).toEqual(['last words']);
  await vi.waitFor(() => expect(groupOf(server.pid)).toEqual([]), 15_000);
});

test('last lines are those of this start, not of an earlier one in the same file', async () => {
  using folder = temporaryFolder();
  await (await supervise(options(folder.path, 'echo earlier'))).exited;
  const server = await supervise(options(folder.path, 'echo later'));
  await server.exited;
  expect(server.lastLines(10)).toEqual(['later']);
});

test('a command that does not exist ends at once and its output says so', async () => {
  using folder = temporaryFolder();
  const server = await supervise({ ...options(folder.path, ''), command: ['no-such-server'] });
  expect(await server.exited).toBe('exit code 127');
  expect(server.lastLines(1)[0]).toContain('no-such-server');
});

test('stopping asks with the signal of that server, and again is harmless', async () => {
  using folder = temporaryFolder();
  const script = 'trap "echo asked; exit 0" INT; echo up; while :; do sleep 0.05; done';
  const server = await supervise({ ...options(folder.path, script), stopSignal: 'SIGINT' });
  await vi.waitFor(() => expect(server.lastLines(1)).toEqual(['up']), 15_000);
  await server.stop();
  await server.stop();
  expect(await server.exited).toBe('exit code 0');
  expect(server.lastLines(1)).toEqual(['asked']);
});

test('a server that ignores the request to stop is killed', async () => {
  using folder = temporaryFolder();
  const server = await supervise(options(folder.path, STUBBORN));
  await vi.waitFor(() => expect(server.lastLines(1)).toEqual(['deaf']), 15_000);
  await server.stop();
  expect(await server.exited).toBe('killed by SIGKILL');
});

test('a server has a process group of its own, so that Ctrl-C in the terminal passes it by', async () => {
  using folder = temporaryFolder();
  const server = await supervise(options(folder.path, 'exec sleep 100'));
  expect(groupOf(server.pid)).toContain(server.pid);
  await server.stop();
});

test('after kill -9 of the owner a server is asked before it is forced', async () => {
  using folder = temporaryFolder();
  const script = 'trap "echo asked; exit 0" TERM; echo up; while :; do sleep 0.05; done';
  using owner = await startOwner(ownerOf(folder.path, script));
  const log = () => linesSince(join(folder.path, 'server.log'), 0);
  await vi.waitFor(() => expect(log()).toEqual(['up']), 15_000);
  await owner.kill();
  await vi.waitFor(() => expect(log()).toEqual(['up', 'asked']), 15_000);
});

test.each([
  ['obedient', 'exec sleep 100'],
  ['stubborn', STUBBORN],
])('kill -9 of the owner ends the guardian and a server that is %s', async (_, script) => {
  using folder = temporaryFolder();
  using owner = await startOwner(ownerOf(folder.path, script));
  const pid = Number(owner.line);
  await vi.waitFor(() => expect(groupOf(pid).length).toBeGreaterThanOrEqual(2), 15_000);
  await owner.kill();
  await vi.waitFor(() => expect(groupOf(pid)).toEqual([]), { timeout: 15_000, interval: 50 });
});
