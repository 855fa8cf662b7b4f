import { createLogger, silentLogger } from '@stoa/telemetry/logger.ts';
import { expect, it, vi } from 'vitest';
import { createLoop } from './loop.ts';

const anHour = 3_600_000;

/** A turn that is finished from outside, one after the other. */
function turns() {
  const started: PromiseWithResolvers<number>[] = [];
  return {
    turn: () => {
      const turn = Promise.withResolvers<number>();
      started.push(turn);
      return turn.promise;
    },
    count: () => started.length,
    finish: (rest: number) => started.at(-1)?.resolve(rest),
    fail: (error: Error) => started.at(-1)?.reject(error),
  };
}

const loopOf = (turn: () => Promise<number>) => createLoop({ name: 'loop', log: silentLogger, turn });

it('takes the next turn at once while there is something to do', async () => {
  const { turn, count, finish } = turns();
  const loop = loopOf(turn);
  loop.start();
  for (const number of [1, 2, 3]) {
    await vi.waitFor(() => expect(count()).toBe(number));
    finish(0);
  }
  await vi.waitFor(() => expect(count()).toBe(4));
  finish(anHour);
  await loop.stop();
});

it('rests until it is woken', async () => {
  const { turn, count, finish } = turns();
  const loop = loopOf(turn);
  loop.start();
  await vi.waitFor(() => expect(count()).toBe(1));
  finish(anHour);
  await new Promise(setImmediate);
  expect(count()).toBe(1);
  loop.wake();
  await vi.waitFor(() => expect(count()).toBe(2));
  finish(anHour);
  await loop.stop();
});

it('does not rest when it was woken during the turn: that one may have looked too early', async () => {
  const { turn, count, finish } = turns();
  const loop = loopOf(turn);
  loop.start();
  await vi.waitFor(() => expect(count()).toBe(1));
  loop.wake();
  finish(anHour);
  await vi.waitFor(() => expect(count()).toBe(2));
  finish(anHour);
  await loop.stop();
});

it('stops in the middle of a rest, and waits for a turn that is under way', async () => {
  const { turn, count, finish } = turns();
  const loop = loopOf(turn);
  loop.start();
  await vi.waitFor(() => expect(count()).toBe(1));
  let stopped = false;
  const stop = loop.stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect(stopped).toBe(false);
  finish(anHour);
  await stop;
  expect(count()).toBe(1);
});

it('runs other work between turns, never beside one', async () => {
  const { turn, count, finish } = turns();
  const loop = loopOf(turn);
  loop.start();
  await vi.waitFor(() => expect(count()).toBe(1));
  const order: string[] = [];
  const work = loop.exclusively(async () => order.push('work'));
  await new Promise(setImmediate);
  order.push('turn ends');
  finish(anHour);
  await work;
  expect(order).toEqual(['turn ends', 'work']);
  await loop.stop();
});

it('work that fails is told to whoever asked for it, and the loop goes on', async () => {
  const { turn, count, finish } = turns();
  const loop = loopOf(turn);
  await expect(loop.exclusively(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  loop.start();
  await vi.waitFor(() => expect(count()).toBe(1));
  finish(anHour);
  await loop.stop();
});

it('says once per kind of trouble that it failed, and once that it works again', async () => {
  const lines: { msg: string }[] = [];
  const log = createLogger({
    level: 'info',
    name: 'test',
    destination: { write: line => void lines.push(JSON.parse(line)) },
  });
  const outcomes = [new Error('a'), new Error('a'), new Error('b'), 0];
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const loop = createLoop({
    name: 'loop',
    log,
    turn: async () => {
      const outcome = outcomes.shift();
      if (outcome instanceof Error) throw outcome;
      if (outcome === undefined) resolve();
      return outcome ?? anHour;
    },
  });
  loop.start();
  await done;
  await loop.stop();
  expect(lines.map(line => line.msg)).toEqual([
    'loop failed; it will try again',
    'loop failed; it will try again',
    'loop works again',
  ]);
});
