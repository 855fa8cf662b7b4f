import type { Transport } from '@stoa/service/transport/transport.ts';
import { expect, test } from 'vitest';
import { createReadiness } from './readiness.ts';

function shop(...names: string[]) {
  const away = new Set<string>(names);
  const transport = (name: string): Transport => ({
    ready: async () => {
      if (away.has(name)) throw new Error(`${name} is away`);
    },
    execute: () => Promise.reject(new Error('nobody executes here')),
    route: () => Promise.reject(new Error('nobody routes here')),
    close: async () => undefined,
  });
  return { away, ready: createReadiness(new Map(names.map(name => [name, transport(name)]))) };
}

test('a gateway opens when every subgraph has been ready at once, and closes when none is', async () => {
  const { away, ready } = shop('users', 'catalog');
  await expect(ready()).rejects.toThrow('away');
  away.delete('users');
  await expect(ready()).rejects.toThrow('catalog is away');
  away.delete('catalog');
  await ready();
  away.add('users');
  await ready();
  away.add('catalog');
  await expect(ready()).rejects.toThrow();
  away.delete('users');
  await ready();
});
