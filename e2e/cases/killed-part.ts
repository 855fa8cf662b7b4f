import {
  HomeDocument,
  MeDocument,
  ProductDetailDocument,
  RegisterDocument,
} from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import type { Story } from '@stoa/testing/seeds.ts';
import type { TestShop } from '@stoa/testing/shop.ts';
import { beforeAll, expect, test } from 'vitest';
import { errorsOf, newTrace, traceparent } from './failures.ts';

/** A part that is killed takes its own fields with it and comes back. For parts that are processes of their own. */
export function killedPart(shop: TestShop, story: () => Story): void {
  const merchant = { token: '' };
  let pictureUrl = '';
  const parts = () => {
    if (!shop.parts) throw new Error('the parts are processes of their own here');
    return shop.parts;
  };

  beforeAll(async () => {
    merchant.token = story().person('mia').token;
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

    expect([status, data]).toEqual([200, { me: { name: 'mia' }, list: null, brands: null }]);
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
    const input = { email: 'meanwhile@example.com', password: 'correct horse battery', name: 'Meanwhile' };
    const { register } = dataOf(await shop.client.send(RegisterDocument, { input }));
    expect(register.__typename).toBe('RegisterSuccess');
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
    const input = { email: 'x@example.com', password: 'correct horse battery', name: 'X' };
    const { data, errors } = await shop.client.send(RegisterDocument, { input });

    expect(data).toBeNull();
    expect(errors).toEqual([unavailable(['register'], 'users')]);
  });

  test('and comes back: known tokens and accounts still work', async () => {
    await parts().restart('users');
    expect(dataOf(await shop.client.send(MeDocument, {}, merchant.token)).me?.name).toBe('mia');
  });
}
