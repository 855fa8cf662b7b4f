import { ImportCatalogDocument, RegisterDocument, SignInDocument } from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import type { TestShop } from '@stoa/testing/shop.ts';

export const password = 'correct horse battery';
const service = { kind: 'service', name: 'test' } as const;

/** Makes an account with a role as our own set-up does, and signs it in through the gateway. */
export async function staff(shop: TestShop, role: string): Promise<{ email: string; token: string }> {
  const email = `${role}-${crypto.randomUUID().slice(0, 8)}@example.com`;
  const account = { email, password, name: `The ${role}`, roles: [role] };
  const users = shop.transports.get('users');
  const made = await users?.execute(
    {
      query: 'mutation ($input: EnsureAccountsInput!) { ensureAccounts(input: $input) }',
      variables: { input: { accounts: [account] } },
    },
    service,
  );
  if (made?.data?.['ensureAccounts'] !== 1) throw new Error(`no account was made: ${JSON.stringify(made)}`);
  return { email, token: await signIn(shop, email) };
}

export async function signIn(shop: TestShop, email: string): Promise<string> {
  const { signIn } = dataOf(await shop.client.send(SignInDocument, { input: { email, password } }));
  if (signIn.__typename !== 'SignInSuccess') throw new Error(`could not sign in: ${signIn.code}`);
  return signIn.accessToken.token;
}

/** Registers a customer through the gateway. */
export async function customer(
  shop: TestShop,
  name = 'Ada',
): Promise<{ email: string; token: string; id: string }> {
  const email = `${crypto.randomUUID()}@example.com`;
  const { register } = dataOf(await shop.client.send(RegisterDocument, { input: { email, password, name } }));
  if (register.__typename !== 'RegisterSuccess')
    throw new Error(`could not register: ${register.__typename}`);
  return { email, token: register.accessToken.token, id: register.user.id };
}

export const picture = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>';

/** Brings products in through the gateway, as the merchant does. */
export async function stock(shop: TestShop, token: string, slugs: readonly string[]): Promise<void> {
  const products = slugs.map(slug => ({
    externalRef: `test:${slug}`,
    slug,
    name: `Product ${slug}`,
    brandSlug: 'acme',
    media: [
      { altText: 'A circle', contentType: 'image/svg+xml', data: Buffer.from(picture).toString('base64') },
    ],
    variants: [{ sku: slug, name: slug, price: { amount: '12.30', currencyCode: 'EUR' } }],
  }));
  const input = { brands: [{ slug: 'acme', name: 'Acme' }], products };
  const { importCatalog } = dataOf(await shop.client.send(ImportCatalogDocument, { input }, token));
  if (importCatalog.__typename !== 'ImportCatalogSuccess')
    throw new Error(`could not import: ${JSON.stringify(importCatalog)}`);
}
