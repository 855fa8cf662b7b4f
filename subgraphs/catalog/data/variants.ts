import type { ProductId, VariantId } from '@stoa/contracts/ids.ts';
import { currencyCode } from '@stoa/money/currency.ts';
import { type Money, money } from '@stoa/money/money.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { SelectedOption, Variant } from '../domain/product.ts';
import { inSlices } from './in-slices.ts';
import { variant, variantOption } from './tables.ts';

type VariantRecord = typeof variant.$inferSelect;
type OptionRecord = typeof variantOption.$inferSelect;

function toVariant(row: VariantRecord, options: readonly SelectedOption[]): Variant {
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
    options,
  };
}

/** Variants in the merchant's order, each with its options: one statement. */
async function selectVariants(executor: Executor, condition: SQL): Promise<Variant[]> {
  const rows = await executor
    .select({ variant, option: variantOption })
    .from(variant)
    .leftJoin(variantOption, eq(variantOption.variantId, variant.id))
    .where(condition)
    .orderBy(asc(variant.position), asc(variant.id), asc(variantOption.position));
  const groups = Map.groupBy(rows, row => row.variant.id);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [
          toVariant(
            first.variant,
            [first, ...others].flatMap(({ option }) => toOption(option)),
          ),
        ]
      : [],
  );
}

const toOption = (row: OptionRecord | null): SelectedOption[] =>
  row ? [{ name: row.name, value: row.value, hex: row.hex }] : [];

export function findVariants(executor: Executor, ids: readonly VariantId[]): Promise<Variant[]> {
  return selectVariants(executor, inArray(variant.id, [...ids]));
}

export function findVariantsBySku(executor: Executor, skus: readonly string[]): Promise<Variant[]> {
  return selectVariants(executor, inArray(variant.sku, [...skus]));
}

export function findVariantsOf(executor: Executor, products: readonly ProductId[]): Promise<Variant[]> {
  return selectVariants(executor, inArray(variant.productId, [...products]));
}

/** A variant as an import finds it; `sequence` counts its changes of price. */
export interface KnownVariant {
  readonly id: VariantId;
  readonly productId: ProductId;
  readonly sku: string;
  readonly price: Money;
  readonly sequence: number;
}

/** Locks, in key order, the variants that an import will touch: its SKUs, and all others of its products. */
export async function lockVariants(
  tx: Tx,
  skus: readonly string[],
  products: readonly ProductId[],
): Promise<KnownVariant[]> {
  const rows = await tx
    .select()
    .from(variant)
    .where(or(inArray(variant.sku, [...skus]), inArray(variant.productId, [...products])))
    .orderBy(asc(variant.id))
    .for('update');
  return rows.map(row => ({
    id: row.id as VariantId,
    productId: row.productId as ProductId,
    sku: row.sku,
    price: money(row.priceMinor, currencyCode(row.currency)),
    sequence: row.sequence,
  }));
}

export interface VariantRow extends Variant {
  readonly position: number;
  readonly sequence: number;
}

/** Writes variants by SKU, with their options. */
export async function upsertVariants(tx: Tx, rows: readonly VariantRow[]): Promise<void> {
  await inSlices(rows.map(toRecord), slice =>
    tx
      .insert(variant)
      .values(slice)
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
      }),
  );
  await replaceOptions(tx, rows);
}

function toRecord({ price, compareAt, options: _, ...row }: VariantRow): VariantRecord {
  return {
    ...row,
    priceMinor: price.minor,
    compareAtMinor: compareAt?.minor ?? null,
    currency: price.currency,
  };
}

async function replaceOptions(tx: Tx, rows: readonly VariantRow[]): Promise<void> {
  await inSlices(
    rows.map(row => row.id),
    ids => tx.delete(variantOption).where(inArray(variantOption.variantId, ids)),
  );
  const options = rows.flatMap(row =>
    row.options.map((option, position) => ({ ...option, variantId: row.id, position })),
  );
  await inSlices(options, slice => tx.insert(variantOption).values(slice));
}
