import {
  ImportCatalogDocument,
  type ImportProductInput,
  ProductDetailDocument,
  RegisterDocument,
  SignInDocument,
} from '@stoa/schema/operations.ts';
import { dataOf } from './client.ts';
import type { TestShop } from './shop.ts';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

export interface SeededProduct {
  readonly id: string;
  readonly slug: string;
}

/** What a story has made, by the names that the story gave. */
export interface Story {
  person(name: string): Person;
  product(slug: string): SeededProduct;
}

/**
 * The beginning of a test, told in the order in which it happens:
 * `await seed(shop).customer('ada').staff('mia', 'merchant').product('lamp').tell()`. Each step goes through the
 * API as real people would.
 */
export interface Seeds {
  /** Somebody who registers. */
  customer(name: string): Seeds;
  /** Somebody who works for the shop, with one role. */
  staff(name: string, role: string): Seeds;
  /** A product of one variant, brought in by the last staff member named; `more` overrides what it is. */
  product(slug: string, more?: Partial<ImportProductInput>): Seeds;
  /** Does it all and returns what was made. */
  tell(): Promise<Story>;
}

const password = 'correct horse battery staple';

interface Made {
  readonly people: Map<string, Person>;
  readonly products: Map<string, SeededProduct>;
  lastStaff: Person | undefined;
}

type Step = (made: Made) => Promise<void>;

export function seed(shop: TestShop, steps: readonly Step[] = []): Seeds {
  const then = (step: Step) => seed(shop, [...steps, step]);
  return {
    customer: name => then(made => registerCustomer(shop, name, made)),
    staff: (name, role) => then(made => hireStaff(shop, { name, role }, made)),
    product: (slug, more = {}) => then(made => importProduct(shop, { slug, more }, made)),
    async tell() {
      const made: Made = { people: new Map(), products: new Map(), lastStaff: undefined };
      for (const step of steps) await step(made);
      return { person: name => named(made.people, name), product: slug => named(made.products, slug) };
    },
  };
}

function named<T>(made: ReadonlyMap<string, T>, name: string): T {
  const found = made.get(name);
  if (!found) throw new Error(`the story has no ${name}; it has ${[...made.keys()].join(', ') || 'nobody'}`);
  return found;
}

const emailOf = (name: string) => `${name}@example.com`;

async function registerCustomer(shop: TestShop, name: string, { people }: Made): Promise<void> {
  const email = emailOf(name);
  const { register } = dataOf(await shop.client.send(RegisterDocument, { input: { email, password, name } }));
  if (register.__typename !== 'RegisterSuccess')
    throw new Error(`${name} could not register: ${register.message}`);
  people.set(name, { id: register.user.id, email, token: register.accessToken.token });
}

async function hireStaff(
  shop: TestShop,
  { name, role }: { name: string; role: string },
  made: Made,
): Promise<void> {
  const email = emailOf(name);
  const query = 'mutation ($input: EnsureAccountsInput!) { ensureAccounts(input: $input) }';
  const variables = { input: { accounts: [{ email, password, name, roles: [role] }] } };
  await shop.transports.get('users')?.execute({ query, variables }, { kind: 'service', name: 'testing' });
  const { signIn } = dataOf(await shop.client.send(SignInDocument, { input: { email, password } }));
  if (signIn.__typename !== 'SignInSuccess') throw new Error(`${name} could not sign in: ${signIn.message}`);
  made.lastStaff = { id: signIn.user.id, email, token: signIn.accessToken.token };
  made.people.set(name, made.lastStaff);
}

async function importProduct(
  shop: TestShop,
  { slug, more }: { slug: string; more: Partial<ImportProductInput> },
  { products, lastStaff }: Made,
): Promise<void> {
  if (!lastStaff) throw new Error(`nobody can bring in ${slug}: name a staff member first`);
  const variant = { sku: slug.toUpperCase(), name: slug, price: { amount: '19.90', currencyCode: 'EUR' } };
  const product = { externalRef: `test:${slug}`, slug, name: slug, variants: [variant], ...more };
  const answer = await shop.client.send(
    ImportCatalogDocument,
    { input: { products: [product] } },
    lastStaff.token,
  );
  const { importCatalog } = dataOf(answer);
  if (importCatalog.__typename !== 'ImportCatalogSuccess')
    throw new Error(`no ${slug}: ${JSON.stringify(importCatalog)}`);
  const { product: found } = dataOf(await shop.client.send(ProductDetailDocument, { slug }));
  if (!found) throw new Error(`${slug} was brought in but is not there`);
  products.set(slug, { id: found.id, slug });
}
