import type { RouteResponse } from '@stoa/service/route.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { describe, expect, test } from 'vitest';
import { createKeySet } from './key-set.ts';

const some = { status: 200, headers: {}, body: '{"keys":[]}' };

/** A users subgraph that answers when it is told to, and counts. */
function subgraph() {
  const state = { asked: 0, answer: (): Promise<RouteResponse> => Promise.resolve(some) };
  const transport: Transport = {
    route: () => {
      state.asked += 1;
      return state.answer();
    },
    execute: () => Promise.reject(new Error('nobody executes here')),
    ready: async () => undefined,
    close: async () => undefined,
  };
  let now = 1_000_000;
  const keySet = createKeySet(transport, { log: silentLogger, clock: () => now });
  return { state, keySet, pass: (ms: number) => (now += ms) };
}
const away = () => Promise.reject(new Error('away'));

describe('the key set', () => {
  test('is asked for once by many, and again after a minute', async () => {
    const { state, keySet, pass } = subgraph();
    const [first] = await Promise.all(Array.from({ length: 50 }, () => keySet.keys()));
    pass(59_999);
    expect(await keySet.keys()).toBe(first);
    expect(state.asked).toBe(1);
    pass(1);
    await Promise.all(Array.from({ length: 50 }, () => keySet.keys()));
    expect(state.asked).toBe(2);
  });

  test('that is known goes on while the subgraph is away, asked for every 5 s', async () => {
    const { state, keySet, pass } = subgraph();
    const known = await keySet.keys();
    pass(60_000);
    state.answer = away;
    expect(await keySet.keys()).toBe(known);
    expect(await keySet.keys()).toBe(known);
    expect(state.asked).toBe(2);
    pass(5_000);
    expect(await keySet.keys()).toBe(known);
    expect(state.asked).toBe(3);
    state.answer = () => Promise.resolve(some);
    pass(5_000);
    expect(await keySet.keys()).not.toBe(known);
  });

  test('that could never be had is an error, and had by whoever asks later', async () => {
    const { state, keySet } = subgraph();
    state.answer = away;
    await expect(keySet.keys()).rejects.toThrow('away');
    state.answer = () => Promise.resolve({ status: 500, headers: {}, body: '' });
    await expect(keySet.keys()).rejects.toThrow('status 500');
    state.answer = () => Promise.resolve({ ...some, body: new TextEncoder().encode(some.body) });
    await keySet.keys();
  });

  test('is asked for again at most every 5 s, however many unknown keys come', async () => {
    const { state, keySet, pass } = subgraph();
    await keySet.keys();
    pass(1_000);
    expect(await keySet.newerKeys()).toBeNull();
    pass(4_000);
    const newer = await Promise.all(Array.from({ length: 50 }, () => keySet.newerKeys()));
    expect(newer.every(keys => keys === newer[0] && keys !== null)).toBe(true);
    expect(state.asked).toBe(2);
    expect(await keySet.newerKeys()).toBeNull();
  });

  test('is not asked for more often when asking fails', async () => {
    const { state, keySet, pass } = subgraph();
    await keySet.keys();
    pass(5_000);
    state.answer = away;
    await expect(keySet.newerKeys()).rejects.toThrow('away');
    expect(await keySet.newerKeys()).toBeNull();
    expect(state.asked).toBe(2);
  });
});
