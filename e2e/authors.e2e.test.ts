import { HomeDocument } from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import { seed } from '@stoa/testing/seeds.ts';
import { bothWays, useShop } from '@stoa/testing/shop.ts';
import { describe, expect, test } from 'vitest';

describe.each(bothWays)('one query over both subgraphs, in %s', way => {
  const shop = useShop(way);

  test('staff see who brought a product in, shoppers do not', async () => {
    const story = await seed(shop)
      .customer('ada')
      .staff('sam', 'support')
      .staff('mia', 'merchant')
      .product('lamp')
      .tell();
    const home = async (name: string) =>
      dataOf(await shop.client.send(HomeDocument, { first: 1 }, story.person(name).token));

    expect(await home('sam')).toMatchObject({
      me: { email: 'sam@example.com' },
      products: { nodes: [{ slug: 'lamp', createdBy: { name: 'mia' } }] },
    });
    expect(await home('ada')).toMatchObject({
      me: { email: 'ada@example.com' },
      products: { nodes: [{ slug: 'lamp', createdBy: null }] },
    });
  });
});
