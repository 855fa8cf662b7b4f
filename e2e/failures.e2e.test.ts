import { randomBytes } from 'node:crypto';
import {
  HomeDocument,
  MeDocument,
  ProductDetailDocument,
  RegisterDocument,
} from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import { bothWays, type TestShop, useShop } from '@stoa/testing/shop.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { customer, password, staff, stock } from './shop-fixture.ts';

const newTrace = () => randomBytes(16).toString('hex');
const traceparent = (traceId: string) => `00-${traceId}-b7ad6b7169203331-01`;
const errorsOf = (shop: TestShop, traceId: string) =>
  shop.logLines().filter(line => line['level'] === 'error' && line['traceId'] === traceId);

describe.each(bothWays)('the shop in %s', way => {
  const shop = useShop(way);
  beforeAll(async () => {
    const { token } = await staff(shop, 'merchant');
    await stock(shop, token, ['pan']);
  });

  /** A table that is not there is an error that nobody planned. */
  async function withoutBrands(act: () => Promise<void>): Promise<void> {
    const { sql } = shop.stores.postgres;
    await sql`alter table catalog.brand rename to hidden`;
    try {
      await act();
    } finally {
      await sql`alter table catalog.hidden rename to brand`;
    }
  }
  const query = '{ product(slug: "pan") { name brand { name } } me { id } }';

  test('a failure in a subgraph is masked, at its path, under the caller’s trace, and logged once', async () => {
    await withoutBrands(async () => {
      const traceId = newTrace();
      const { status, data, errors } = await shop.client.query(
        query,
        {},
        { traceparent: traceparent(traceId) },
      );

      expect([status, data]).toEqual([200, { product: { name: 'Product pan', brand: null }, me: null }]);
      expect(errors).toEqual([
        {
          message: 'Something went wrong on our side. Quote the trace id when you ask for help.',
          path: ['product', 'brand'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
        },
      ]);
      await expect
        .poll(() => errorsOf(shop, traceId))
        .toMatchObject([
          {
            msg: 'unplanned error in a resolver',
            path: ['product', 'brand'],
            err: { cause: { code: '42P01' } },
          },
        ]);
    });
  });

  test('a request without a trace gets one, the same in its answer and in the log', async () => {
    await withoutBrands(async () => {
      const { errors } = await shop.client.query(query);
      const traceId = String(errors[0]?.extensions?.['traceId']);

      expect(traceId).toMatch(/^[0-9a-f]{32}$/);
      await expect.poll(() => errorsOf(shop, traceId)).toHaveLength(1);
    });
  });

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
    const input = { email: 'late@example.com', password, name: 'Late' };
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
});

describe('a part that is killed', () => {
  const shop = useShop('separate processes');
  let merchant: { token: string };
  let pictureUrl = '';
  const parts = () => {
    if (!shop.parts) throw new Error('the parts are processes of their own here');
    return shop.parts;
  };

  beforeAll(async () => {
    merchant = await staff(shop, 'merchant');
    await stock(shop, merchant.token, ['pan', 'pot']);
    const { product } = dataOf(await shop.client.send(ProductDetailDocument, { slug: 'pan' }));
    pictureUrl = product?.media[0]?.url ?? '';
  });

  const unavailable = (path: (string | number)[], name: string) => ({
    message: `The part of the shop that answers this (${name}) is away. Try again shortly.`,
    path,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
  });

  test('does not answer strangers at its own door while it lives', async () => {
    for (const name of ['users', 'catalog']) {
      const response = await fetch(`${parts().origin(name)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${merchant.token}` },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(response.status).toBe(401);
    }
  });

  test('takes its own fields with it and no others, and is logged once', async () => {
    await parts().kill('catalog');
    const traceId = newTrace();
    const { status, data, errors } = await shop.client.query(
      '{ me { name } list: products(first: 1) { nodes { id } } brands { name } }',
      {},
      { authorization: `Bearer ${merchant.token}`, traceparent: traceparent(traceId) },
    );

    expect([status, data]).toEqual([200, { me: { name: 'The merchant' }, list: null, brands: null }]);
    expect(errors).toEqual([unavailable(['list'], 'catalog'), unavailable(['brands'], 'catalog')]);
    expect(errors.map(error => error.extensions?.['traceId'])).toEqual([traceId, traceId]);
    await expect
      .poll(() => errorsOf(shop, traceId))
      .toMatchObject([{ name: 'gateway', msg: 'subgraph unavailable', subgraph: 'catalog' }]);
  });

  test('takes its plain routes with it', async () => {
    const response = await shop.client.get(pictureUrl);

    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
  });

  test('leaves the gateway ready, because the rest of the shop is open', async () => {
    expect((await shop.client.get('/health/ready')).status).toBe(200);
    expect((await customer(shop)).token).toMatch(/\./);
  });

  test('is found again by itself when it is back', async () => {
    await parts().restart('catalog');
    const { products } = dataOf(await shop.client.send(HomeDocument, { first: 5 }, merchant.token));

    expect(products?.nodes.map(({ slug }) => slug)).toEqual(['pot', 'pan']);
    expect((await shop.client.get(pictureUrl)).status).toBe(200);
  });

  test('is missed only where others point at it', async () => {
    await parts().kill('users');
    const { status, data, errors } = await shop.client.query(
      '{ products(first: 2) { nodes { slug createdBy { name } } } }',
      {},
      { authorization: `Bearer ${merchant.token}` },
    );

    expect([status, data]).toEqual([
      200,
      {
        products: {
          nodes: [
            { slug: 'pot', createdBy: null },
            { slug: 'pan', createdBy: null },
          ],
        },
      },
    ]);
    expect(errors).toEqual([
      unavailable(['products', 'nodes', 0, 'createdBy'], 'users'),
      unavailable(['products', 'nodes', 1, 'createdBy'], 'users'),
    ]);
  });

  test('takes what must not be null with it: a mutation has no answer but the error', async () => {
    const input = { email: 'x@example.com', password, name: 'X' };
    const { data, errors } = await shop.client.send(RegisterDocument, { input });

    expect(data).toBeNull();
    expect(errors).toEqual([unavailable(['register'], 'users')]);
  });

  test('and comes back: known tokens and accounts still work', async () => {
    await parts().restart('users');
    expect(dataOf(await shop.client.send(MeDocument, {}, merchant.token)).me?.name).toBe('The merchant');
  });
});
