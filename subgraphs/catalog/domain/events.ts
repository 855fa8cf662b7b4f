import type { DomainEvent } from '@stoa/contracts/events.ts';
import type { ProductId, VariantId } from '@stoa/contracts/ids.ts';
import type { Money } from '@stoa/money/money.ts';

const onWire = (price: Money) => ({ minor: price.minor.toString(), currency: price.currency });

export function productPublished(
  product: { id: ProductId; slug: string },
  variantIds: readonly VariantId[],
  sequence: number,
): DomainEvent<'ProductPublished'> {
  return {
    type: 'ProductPublished',
    aggregateId: product.id,
    sequence,
    data: { productId: product.id, slug: product.slug, variantIds: [...variantIds] },
  };
}

export function priceChanged(
  variant: { id: VariantId; productId: ProductId; price: Money },
  previous: Money | null,
  sequence: number,
): DomainEvent<'PriceChanged'> {
  return {
    type: 'PriceChanged',
    aggregateId: variant.id,
    sequence,
    data: {
      variantId: variant.id,
      productId: variant.productId,
      previous: previous && onWire(previous),
      current: onWire(variant.price),
    },
  };
}
