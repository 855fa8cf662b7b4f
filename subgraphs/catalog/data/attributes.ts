import type { ProductId } from '@stoa/contracts/ids.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { asc, inArray } from 'drizzle-orm';
import type { Attribute } from '../domain/product.ts';
import { inSlices } from './in-slices.ts';
import { productAttribute } from './tables.ts';

/** The attributes of many products, each with the product it belongs to; a multi-value attribute comes once. */
export async function findAttributesOf(
  executor: Executor,
  products: readonly ProductId[],
): Promise<Map<ProductId, Attribute[]>> {
  const rows = await executor
    .select()
    .from(productAttribute)
    .where(inArray(productAttribute.productId, [...products]))
    .orderBy(asc(productAttribute.productId), asc(productAttribute.position));
  const found = new Map<ProductId, Attribute[]>();
  for (const { productId, name, kind, value, unit } of rows) {
    const list = found.get(productId as ProductId) ?? [];
    const last = list.at(-1);
    if (last?.name === name) list[list.length - 1] = { ...last, values: [...last.values, value] };
    else list.push({ name, kind, unit, values: [value] });
    found.set(productId as ProductId, list);
  }
  return found;
}

export async function replaceAttributes(
  tx: Tx,
  products: readonly { id: ProductId; attributes: readonly Attribute[] }[],
): Promise<void> {
  const ids = products.map(product => product.id);
  if (ids.length === 0) return;
  await tx.delete(productAttribute).where(inArray(productAttribute.productId, ids));
  const rows = products.flatMap(({ id, attributes }) =>
    attributes
      .flatMap(({ name, kind, unit, values }) => values.map(value => ({ name, kind, unit, value })))
      .map((row, position) => ({ ...row, position, productId: id })),
  );
  await inSlices(rows, slice => tx.insert(productAttribute).values(slice));
}
