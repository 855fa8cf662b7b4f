import { readFileSync } from 'node:fs';
import {
  HomeDocument,
  MeDocument,
  ProductDetailDocument,
  RegisterDocument,
} from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import { bothWays, useShop } from '@stoa/testing/shop.ts';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { customer, picture, signIn, staff, stock } from './shop-fixture.ts';

describe.each(bothWays)('the shop in %s', way => {
  const shop = useShop(way);
  let merchant: { token: string };
  beforeAll(async () => {
    merchant = await staff(shop, 'merchant');
    await stock(shop, merchant.token, ['pan', 'pot']);
  });

  test('somebody registers, signs in and is known', async () => {
    const { email, token, id } = await customer(shop, 'Ada Lovelace');
    const again = await signIn(shop, email.toUpperCase());

    for (const each of [token, again]) {
      expect(dataOf(await shop.client.send(MeDocument, {}, each)).me).toMatchObject({
        id,
        email,
        name: 'Ada Lovelace',
        roles: ['customer'],
      });
    }
    expect(dataOf(await shop.client.send(MeDocument, {})).me).toBeNull();
  });

  test('a refusal is a type with facts', async () => {
    const input = { email: 'nobody', password: 'x', name: '' };
    const { register } = dataOf(await shop.client.send(RegisterDocument, { input }));

    expect(register).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      problems: [{ field: 'email' }, { field: 'password' }, { field: 'name' }],
    });
  });

  test('one query crosses both subgraphs: staff see who brought a product in', async () => {
    const { me, products } = dataOf(await shop.client.send(HomeDocument, { first: 2 }, merchant.token));

    expect(me?.name).toBe('The merchant');
    expect(products?.nodes.map(({ slug, createdBy }) => [slug, createdBy?.name])).toEqual([
      ['pot', 'The merchant'],
      ['pan', 'The merchant'],
    ]);
  });

  test('shoppers do not, and miss nothing else', async () => {
    const { token } = await customer(shop);
    for (const each of [undefined, token]) {
      const { products } = dataOf(await shop.client.send(HomeDocument, { first: 1 }, each));
      expect(products?.nodes).toMatchObject([{ slug: 'pot', createdBy: null, brand: { name: 'Acme' } }]);
    }
  });

  test('money arrives as decimal text', async () => {
    const { product } = dataOf(await shop.client.send(ProductDetailDocument, { slug: 'pan' }));
    expect(product?.priceRange).toEqual({
      min: { amount: '12.30', currencyCode: 'EUR' },
      max: { amount: '12.30', currencyCode: 'EUR' },
    });
  });

  test('pictures come through the gateway byte for byte, with their headers', async () => {
    const { product } = dataOf(await shop.client.send(ProductDetailDocument, { slug: 'pan' }));
    const url = product?.media[0]?.url ?? '';
    const response = await shop.client.get(url);

    expect(response.status).toBe(200);
    expect(await response.text()).toBe(picture);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const head = await fetch(`${shop.origin}${url}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'image/svg+xml',
      '',
    ]);
    expect((await shop.client.get(`/media/${'0'.repeat(64)}`)).status).toBe(404);
  });

  test('anybody can verify tokens with the keys that are published', async () => {
    const response = await shop.client.get('/.well-known/jwks.json');
    const keySet = Object(await response.json());
    const { token, id } = await customer(shop);

    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect((await jwtVerify(token, createLocalJWKSet(keySet))).payload.sub).toBe(id);
    expect(JSON.stringify(keySet)).not.toContain('"d"');
  });

  test('introspection shows the committed public schema, without anything internal', async () => {
    const data = dataOf(await shop.client.query(getIntrospectionQuery({ inputValueDeprecation: true })));
    const text = printSchema(buildClientSchema(Object(data)));
    const committed = readFileSync(new URL('../schema/public.graphql', import.meta.url), 'utf8');
    const names = (sdl: string) =>
      [...sdl.matchAll(/^(?:type|input|enum|union|interface|scalar) (\w+)/gm)]
        .map(match => match[1])
        .toSorted();

    expect(names(text)).toEqual(names(committed));
    expect(text).not.toMatch(/ensureAccounts|EnsuredAccount|_entities|_service|_Any|join__/);
  });

  test.each([
    ['mutation { ensureAccounts(input: { accounts: [] }) }', 'ensureAccounts'],
    ['{ _entities(representations: []) { __typename } }', '_entities'],
    ['{ _service { sdl } }', '_service'],
  ])('what is internal is not there for anybody: %s', async (query, name) => {
    const admin = await staff(shop, 'admin');
    const { status, errors } = await shop.client.query(query, {}, { authorization: `Bearer ${admin.token}` });

    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(name), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  test('an identity that a client makes up is not believed', async () => {
    const actor = JSON.stringify({ kind: 'account', accountId: crypto.randomUUID(), roles: ['admin'] });
    const headers = { 'x-stoa-identity': actor, 'x-user-id': '1', 'x-roles': 'admin' };
    const { data } = await shop.client.query(
      '{ me { id } products(first: 1) { nodes { createdBy { id } } } }',
      {},
      headers,
    );

    expect(data).toEqual({ me: null, products: { nodes: [{ createdBy: null }] } });
  });

  test('the query page needs nothing from another host', async () => {
    const response = await shop.client.get('/');
    const html = await response.text();
    const tags = html.replaceAll(/(<script[^>]*>)[\s\S]*?<\/script>/gi, '$1').match(/<[a-z][^>]*>/gi) ?? [];
    const loads = tags
      .map(tag => /\b(?:src|href|data|action)\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? '')
      .filter(url => url !== '' && !url.startsWith('data:'));

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('Stoa');
    expect(html).toContain('/graphql');
    expect(loads).toEqual([]);
    expect(html).not.toMatch(
      /@import\s*(?:url\()?["']https?:|import\s*\(?\s*["'`]https?:|from\s*["']https?:/,
    );
    expect(html).not.toMatch(
      /\/\/(?:[a-z0-9-]+\.)*(?:unpkg|jsdelivr|cdnjs|esm\.sh|googleapis|gstatic|skypack)/,
    );
  });

  test('health, readiness and metrics are there', async () => {
    expect((await shop.client.get('/health/live')).status).toBe(200);
    expect((await shop.client.get('/health/ready')).status).toBe(200);
    expect(await (await shop.client.get('/metrics')).text()).toContain('process_cpu_seconds_total');
  });
});
