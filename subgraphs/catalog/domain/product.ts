import type { AccountId, BrandId, CategoryId, ProductId, VariantId } from '@stoa/contracts/ids.ts';
import type { Money } from '@stoa/money/money.ts';

export interface Brand {
  readonly id: BrandId;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

export interface Category {
  readonly id: CategoryId;
  readonly slug: string;
  readonly parentId: CategoryId | null;
  /** From the root down to the category itself. */
  readonly path: readonly CategoryId[];
  readonly name: string;
  readonly description: string;
  readonly position: number;
}

/** What shoppers look at: one thing, in one or more variants (an SPU). */
export interface Product {
  readonly id: ProductId;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly productType: string | null;
  readonly brandId: BrandId | null;
  readonly categoryId: CategoryId | null;
  readonly createdBy: AccountId | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What shoppers buy (an SKU). */
export interface Variant {
  readonly id: VariantId;
  readonly productId: ProductId;
  readonly sku: string;
  readonly name: string;
  readonly barcode: string | null;
  readonly weightGrams: number | null;
  readonly price: Money;
  /** The price it is compared with in the shop, always above `price`. */
  readonly compareAt: Money | null;
  /** What sets it apart from the other variants, in the merchant's order. */
  readonly options: readonly SelectedOption[];
}

export interface SelectedOption {
  readonly name: string;
  readonly value: string;
  readonly hex: string | null;
}

export const attributeKinds = ['TEXT', 'NUMBER', 'BOOLEAN', 'ENUM', 'COLOUR', 'DATE'] as const;
export type AttributeKind = (typeof attributeKinds)[number];

export interface Attribute {
  readonly name: string;
  readonly kind: AttributeKind;
  readonly values: readonly string[];
  readonly unit: string | null;
}

export interface Media {
  readonly sha256: string;
  readonly altText: string;
}

/** A picture by the digest of its content. */
export interface MediaFile {
  readonly sha256: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
