import type { ProductId } from '@stoa/contracts/ids.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Media, MediaFile } from '../domain/product.ts';
import { mediaFile, productMedia } from './tables.ts';

export async function findMediaFile(executor: Executor, sha256: string): Promise<MediaFile | null> {
  const [row] = await executor.select().from(mediaFile).where(eq(mediaFile.sha256, sha256));
  return row ?? null;
}

export async function findMediaOf(
  executor: Executor,
  products: readonly ProductId[],
): Promise<(Media & { productId: ProductId })[]> {
  const rows = await executor
    .select()
    .from(productMedia)
    .where(inArray(productMedia.productId, [...products]))
    .orderBy(asc(productMedia.position));
  return rows.map(({ productId, sha256, altText }) => ({
    productId: productId as ProductId,
    sha256,
    altText,
  }));
}

export interface ProductMediaRows {
  readonly id: ProductId;
  readonly media: readonly (MediaFile & Media)[];
}

/** Files are kept by their content, so the same picture is stored once. */
export async function replaceMedia(tx: Tx, products: readonly ProductMediaRows[]): Promise<void> {
  const ids = products.map(product => product.id);
  if (ids.length === 0) return;
  await tx.delete(productMedia).where(inArray(productMedia.productId, ids));
  const all = products.flatMap(({ id, media }) =>
    media.map((one, position) => ({ ...one, position, productId: id })),
  );
  if (all.length === 0) return;
  const files = new Map(
    all.map(({ sha256, contentType, bytes }) => [sha256, { sha256, contentType, bytes }]),
  );
  await tx
    .insert(mediaFile)
    .values([...files.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)))
    .onConflictDoNothing();
  await tx
    .insert(productMedia)
    .values(
      all.map(({ productId, position, sha256, altText }) => ({ productId, position, sha256, altText })),
    );
}
