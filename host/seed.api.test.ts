import { useShop } from '@stoa/testing/shop.ts';
import { describe, expect, test } from 'vitest';
import { demoAccounts, demoPassword } from './demo-shop/accounts.ts';
import { demoShop } from './demo-shop/demo-shop.ts';
import { seedDemoShop } from './seed.ts';

const shop = useShop('one process');
const all = demoShop();

async function seed(): Promise<string[]> {
  const lines: string[] = [];
  await seedDemoShop(shop.transports, line => void lines.push(line));
  return lines;
}

async function counts() {
  const { sql } = shop.stores.postgres;
  const [row] = await sql`
    select (select count(*) from users.account)::int as accounts, (select count(*) from catalog.brand)::int as brands,
      (select count(*) from catalog.category)::int as categories, (select count(*) from catalog.product)::int as products,
      (select count(*) from catalog.variant)::int as variants, (select max(updated_at) from catalog.product) as touched`;
  return row;
}

// One story in the order of the tests: the shop is the same all along.
describe('the demo shop', () => {
  test('fills an empty shop, and a second start adds and touches nothing', async () => {
    const lines = await seed();
    const before = await counts();

    expect(before).toMatchObject({
      accounts: demoAccounts().length,
      brands: all.brands.length,
      categories: all.categories.length,
      products: all.products.length,
      variants: all.products.reduce((sum, product) => sum + product.variants.length, 0),
    });
    expect(lines.at(-1)).toBe(`  ${all.products.length} of ${all.products.length} products`);
    expect(await seed()).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  test('is for sale: its accounts can sign in, its products have prices and pictures', async () => {
    const { products, brand } = Object(
      (
        await shop.client.query(
          `{ products(first: 100) { nodes { priceRange { min { amount } } media { url altText } category { name } } }
             brand(slug: "${all.brands[0]?.slug}") { name } }`,
        )
      ).data,
    );
    for (const node of products.nodes) {
      expect(Number(node.priceRange.min.amount)).toBeGreaterThan(0);
      expect(node.media.length).toBeGreaterThan(0);
      expect(node.category).not.toBeNull();
    }
    expect((await shop.client.get(products.nodes[0].media[0].url)).headers.get('content-type')).toBe(
      'image/svg+xml',
    );
    expect(brand).toEqual({ name: all.brands[0]?.name });
    for (const { email } of demoAccounts()) {
      const { data } = await shop.client.query(
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        { input: { email, password: demoPassword } },
      );
      expect(data).toEqual({ signIn: { __typename: 'SignInSuccess' } });
    }
  });

  test('that was cut off in the middle is completed by the next start', async () => {
    const { sql } = shop.stores.postgres;
    const whole = await counts();
    await sql`delete from catalog.variant where product_id in (select id from catalog.product order by id desc limit 200)`;
    await sql`delete from catalog.product where id in (select id from catalog.product order by id desc limit 200)`;
    const lines = await seed();

    expect(lines[0]).toBe(`  ${all.products.length - 200 + 40} of ${all.products.length} products`);
    expect(await counts()).toEqual({ ...whole, touched: expect.any(String) });
  });

  test('leaves a shop alone that has a product of its own', async () => {
    const { sql } = shop.stores.postgres;
    await sql`truncate users.account, catalog.product, catalog.brand, catalog.category cascade`;
    await sql`
      insert into catalog.product (id, slug, external_ref, name, created_at, updated_at)
      values (${crypto.randomUUID()}, 'my-own', 'mine:1', 'My own', now(), now())`;
    await seed();

    expect(await counts()).toMatchObject({ accounts: 0, brands: 0, products: 1 });
  });
});
