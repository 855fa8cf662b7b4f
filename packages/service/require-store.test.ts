import { expect, test } from 'vitest';
import { requireStore } from './require-store.ts';
import { explain } from './run.ts';

const need = (url: string, error: unknown) =>
  requireStore({ what: 'Postgres', variable: 'DATABASE_URL', url, ping: () => Promise.reject(error) });

test('a store that answers is all right', async () => {
  await requireStore({ what: 'Redis', variable: 'REDIS_URL', url: 'redis://a', ping: async () => 'PONG' });
});

test.each([
  [
    'postgres://me:hidden@db:5432/stoa',
    new Error('no such user'),
    "Postgres at db:5432/stoa can't be used (no such user): start it, or correct DATABASE_URL.",
  ],
  [
    'postgres://db',
    Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
    "Postgres at db can't be used (ECONNREFUSED): start it, or correct DATABASE_URL.",
  ],
  [
    'redis-cluster://:hid@den@a:1,b:2',
    new Error(),
    "Postgres at a:1,b:2 can't be used (no answer): start it, or correct DATABASE_URL.",
  ],
  ['postgres://db', 'odd', "Postgres at db can't be used (odd): start it, or correct DATABASE_URL."],
])('one that does not is said in one sentence without a password (%#)', async (url, error, sentence) => {
  const problem = await need(url, error).catch((cause: unknown) => cause);
  expect(explain(problem)).toBe(sentence);
});
