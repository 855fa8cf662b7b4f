import { randomBytes } from 'node:crypto';
import { RegisterDocument } from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import type { TestShop } from '@stoa/testing/shop.ts';
import { expect, test } from 'vitest';

export const newTrace = () => randomBytes(16).toString('hex');
export const traceparent = (traceId: string) => `00-${traceId}-b7ad6b7169203331-01`;
export const errorsOf = (shop: TestShop, traceId: string) =>
  shop.logLines().filter(line => line['level'] === 'error' && line['traceId'] === traceId);

/** What callers and the log see of a failure that nobody planned. */
export function failures(shop: TestShop): void {
  /** A table that is not there is an error that nobody planned. */
  async function withoutPictures(act: () => Promise<void>): Promise<void> {
    const { sql } = shop.stores.postgres;
    await sql`alter table catalog.product_media rename to hidden`;
    try {
      await act();
    } finally {
      await sql`alter table catalog.hidden rename to product_media`;
    }
  }
  const query = '{ product(slug: "pan") { name media { url } } me { id } }';

  test('a failure in a subgraph is masked, at its path, under the caller’s trace, and logged once', async () => {
    await withoutPictures(async () => {
      const traceId = newTrace();
      const { status, data, errors } = await shop.client.query(
        query,
        {},
        { traceparent: traceparent(traceId) },
      );

      expect([status, data]).toEqual([200, { product: null, me: null }]);
      expect(errors).toEqual([
        {
          message: 'Something went wrong on our side. Quote the trace id when you ask for help.',
          path: ['product', 'media'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
        },
      ]);
      await expect
        .poll(() => errorsOf(shop, traceId))
        .toMatchObject([
          {
            msg: 'unplanned error in a resolver',
            path: ['product', 'media'],
            err: { cause: { code: '42P01' } },
          },
        ]);
    });
  });

  test('a request without a trace gets one, the same in its answer and in the log', async () => {
    await withoutPictures(async () => {
      const { errors } = await shop.client.query(query);
      const traceId = String(errors[0]?.extensions?.['traceId']);

      expect(traceId).toMatch(/^[0-9a-f]{32}$/);
      await expect.poll(() => errorsOf(shop, traceId)).toHaveLength(1);
    });
  });
}

/** The end of a shop; nothing can be asked of it afterwards. */
export function stopping(shop: TestShop): void {
  test('a stop lets the request under way be answered, and takes no others', async () => {
    const { sql } = shop.stores.postgres;
    const release = Promise.withResolvers<void>();
    const locked = Promise.withResolvers<void>();
    const holding = sql.begin(async tx => {
      await tx`lock table users.account in access exclusive mode`;
      locked.resolve();
      await release.promise;
    });
    await locked.promise;
    const input = { email: 'late@example.com', password: 'correct horse battery', name: 'Late' };
    const registration = shop.client.send(RegisterDocument, { input });
    const waiting = () =>
      sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await waiting()).length).toBe(1);

    const stopped = shop.stop();
    const isOpen = () =>
      fetch(`${shop.origin}/health/live`).then(
        () => true,
        () => false,
      );
    await expect.poll(isOpen).toBe(false);
    release.resolve();
    await holding;

    expect(dataOf(await registration).register.__typename).toBe('RegisterSuccess');
    await stopped;
    expect(await sql`select email from users.account where email = 'late@example.com'`).toHaveLength(1);
  });
}
