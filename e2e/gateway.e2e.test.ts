import { type Story, seed } from '@stoa/testing/seeds.ts';
import { bothWays, useShop } from '@stoa/testing/shop.ts';
import { beforeAll, describe } from 'vitest';
import { badRequests } from './cases/bad-requests.ts';
import { failures, stopping } from './cases/failures.ts';
import { forgedTokens } from './cases/forged-tokens.ts';
import { killedPart } from './cases/killed-part.ts';
import { picture, shopping } from './cases/shopping.ts';

const data = Buffer.from(picture).toString('base64');
const media = [{ altText: 'A circle', contentType: 'image/svg+xml', data }];

// One shop per way: starting it takes longer than all that is asked of it. The last case stops it.
describe.each(bothWays)('the shop in %s', way => {
  const shop = useShop(way);
  let told: Story;
  const story = () => told;
  beforeAll(async () => {
    told = await seed(shop)
      .customer('bob')
      .staff('ann', 'admin')
      .staff('mia', 'merchant')
      .product('pan', { media })
      .product('pot')
      .tell();
  });

  describe('open', () => shopping(shop, story));
  describe('with forged tokens', () => forgedTokens(shop, story));
  describe('with bad requests', () => badRequests(shop));
  describe('with a failure inside', () => failures(shop));
  if (way === 'separate processes') describe('with a part killed', () => killedPart(shop, story));
  describe('stopping', () => stopping(shop));
});
