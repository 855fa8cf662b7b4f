import type { ProductId, VariantId } from '@stoa/contracts/ids.ts';
import { currencyCode } from '@stoa/money/currency.ts';
import { money } from '@stoa/money/money.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { SelectedOption, Variant } from '../domain/product.ts';
import { variant, variantOption } from './tables.ts';

type Row = typeof variant.$inferSelect;

function toVariant(row: Row): Variant {
  const currency = currencyCode(row.currency);
  return {
    id: row.id as VariantId,
    productId: row.productId as ProductId,
    sku: row.sku,
    name: row.name,
    barcode: row.barcode,
    weightGrams: row.weightGrams,
    price: money(row.priceMinor, currency),
    compareAt: row.compareAtMinor === null ? null : money(row.compareAtMinor, currency),
  };
}

export async function findVariants(executor: Executor, ids: readonly VariantId[]): Promise<Variant[]> {
  return (
    await executor
      .select()
      .from(variant)
      .where(inArray(variant.id, [...ids]))
  ).map(toVariant);
}

export async function findVariantBySku(executor: Executor, sku: string): Promise<Variant | null> {
  const [row] = await executor.select().from(variant).where(eq(variant.sku, sku));
  return row ? toVariant(row) : null;
}

export async function findVariantsOf(executor: Executor, products: readonly ProductId[]): Promise<Variant[]> {
  const rows = await executor
    .select()
    .from(variant)
    .where(inArray(variant.productId, [...products]))
    .orderBy(asc(variant.position));
  return rows.map(toVariant);
}

/** The options of many variants: each with the variant it belongs to, in order. */
export async function findOptionsOf(
  executor: Executor,
  variants: readonly VariantId[],
): Promise<(SelectedOption & { variantId: VariantId })[]> {
  const rows = await executor
    .select()
    .from(variantOption)
    .where(inArray(variantOption.variantId, [...variants]))
    .orderBy(asc(variantOption.position));
  return rows.map(({ variantId, name, value, hex }) => ({
    variantId: variantId as VariantId,
    name,
    value,
    hex,
  }));
}

export interface KnownVariant extends Variant {
  readonly sequence: number;
}

/** Locks, in key order, the variants that an import will touch. */
export async function lockVariantsBySku(tx: Tx, skus: readonly string[]): Promise<KnownVariant[]> {
  const rows = await tx
    .select()
    .from(variant)
    .where(inArray(variant.sku, [...skus]))
    .orderBy(asc(variant.id))
    .for('update');
  return rows.map(row => ({ ...toVariant(row), sequence: row.sequence }));
}

export interface VariantRow extends KnownVariant {
  readonly position: number;
  readonly options: readonly SelectedOption[];
}

/** Writes variants by SKU, with their options. */
export async function upsertVariants(tx: Tx, rows: readonly VariantRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(variant)
    .values(
      rows.map(({ price, compareAt, options: _, ...row }) => ({
        ...row,
        priceMinor: price.minor,
        compareAtMinor: compareAt?.minor ?? null,
        currency: price.currency,
      })),
    )
    .onConflictDoUpdate({
      target: variant.sku,
      set: {
        name: sql`excluded.name`,
        position: sql`excluded.position`,
        barcode: sql`excluded.barcode`,
        weightGrams: sql`excluded.weight_grams`,
        priceMinor: sql`excluded.price_minor`,
        compareAtMinor: sql`excluded.compare_at_minor`,
        currency: sql`excluded.currency`,
        sequence: sql`excluded.sequence`,
      },
    });
  await replaceOptions(tx, rows);
}

async function replaceOptions(tx: Tx, rows: readonly VariantRow[]): Promise<void> {
  const ids = rows.map(row => row.id);
  await tx.delete(variantOption).where(inArray(variantOption.variantId, ids));
  const options = rows.flatMap(row =>
    row.options.map((option, position) => ({ ...option, variantId: row.id, position })),
  );
  if (options.length > 0) await tx.insert(variantOption).values(options);
}
