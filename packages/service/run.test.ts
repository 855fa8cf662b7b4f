import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConfigurationProblem } from './configuration.ts';
import { explain } from './run.ts';

vi.setConfig({ testTimeout: 30_000 });

const program = fileURLToPath(new URL('run-fixture.ts', import.meta.url));
const children: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args]);
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  return { child, next, ended, errors: text(child.stderr) };
}

async function serving(behaviour = 'serve') {
  const started = start(behaviour);
  const port = Number(/port (\d+)/.exec(await started.next())?.[1]);
  return { ...started, origin: `http://127.0.0.1:${port}` };
}

describe('a process that is asked to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s answers the request under way, refuses others, and ends with 0',
    async signal => {
      const { child, next, ended, errors, origin } = await serving();
      const slow = fetch(`${origin}/slow`);
      expect(await next()).toBe('entered');
      child.kill(signal);
      expect(await next()).toBe('stopping');
      await expect(fetch(`${origin}/health/live`)).rejects.toThrow();
      child.stdin.write('go on\n');

      expect(await (await slow).text()).toBe('in time');
      expect(await next()).toBe('stopped');
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(await errors).toBe('');
    },
  );

  test('while it starts, stops as soon as it has', async () => {
    const { child, next, ended } = start('start');
    expect(await next()).toBe('starting');
    child.kill('SIGTERM');
    child.stdin.write('go on\n');

    expect(await next()).toMatch(/^port /);
    expect(await next()).toBe('stopping');
    expect(await next()).toBe('stopped');
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  test('again, more than a second later, ends at once', async () => {
    const { child, next, ended, origin } = await serving();
    const slow = fetch(`${origin}/slow`).catch(() => 'cut off');
    expect(await next()).toBe('entered');
    child.kill('SIGINT');
    expect(await next()).toBe('stopping');
    // The same Ctrl-C arrives several times; only what comes after its second is a new wish.
    child.kill('SIGINT');
    const again = setInterval(() => child.kill('SIGINT'), 300);

    expect(await ended).toEqual({ code: 130, signal: null });
    clearInterval(again);
    expect(await slow).toBe('cut off');
  });

  test('and fails to, says why and ends with 1', async () => {
    const { child, ended, errors } = await serving('fail');
    child.kill('SIGTERM');

    expect(await ended).toEqual({ code: 1, signal: null });
    expect(await errors).toContain('could not stop');
  });
});

describe('a process that cannot start', () => {
  test('for a reason that its operator can mend, says one sentence and ends with 1', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { ended, errors } = start('serve', String(port));

    expect(await ended).toEqual({ code: 1, signal: null });
    expect(await errors).toBe(
      `Port ${port} on 127.0.0.1 is already in use. Stop what uses it, or set PORT to another one.\n`,
    );
    holder.close();
  });

  test('for a fault of ours, shows where it was', async () => {
    const { ended, errors } = start('refuse');

    expect(await ended).toEqual({ code: 1, signal: null });
    expect(await errors).toMatch(/a fault of ours\n {4}at .*run-fixture\.ts/);
  });
});

test('what people read has a stack only when it is for developers', () => {
  expect(explain(new ConfigurationProblem('PORT is wrong'))).toBe('PORT is wrong');
  expect(explain(new Error('odd'))).toMatch(/^Error: odd\n {4}at /);
  expect(explain('text')).toBe('text');
});
