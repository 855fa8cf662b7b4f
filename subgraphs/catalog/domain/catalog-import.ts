import type { Money } from '@stoa/money/money.ts';
import type { Attribute, SelectedOption } from './product.ts';

/** Brands, categories and products as another system, or the demo shop, has them. */
export interface CatalogImport {
  readonly brands: readonly ImportedBrand[];
  /** Parents before their children. */
  readonly categories: readonly ImportedCategory[];
  readonly products: readonly ImportedProduct[];
}

export interface ImportedBrand {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

export interface ImportedCategory extends ImportedBrand {
  readonly parentSlug: string | null;
  readonly position: number;
}

export interface ImportedProduct {
  /** The other system's own key, unique for ever: `online-retail:85123`. */
  readonly externalRef: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly productType: string | null;
  readonly brandSlug: string | null;
  readonly categorySlug: string | null;
  readonly attributes: readonly Attribute[];
  readonly media: readonly ImportedMedia[];
  readonly variants: readonly ImportedVariant[];
}

export interface ImportedVariant {
  readonly sku: string;
  readonly name: string;
  readonly barcode: string | null;
  readonly weightGrams: number | null;
  readonly price: Money;
  readonly compareAt: Money | null;
  readonly options: readonly SelectedOption[];
}

export interface ImportedMedia {
  readonly altText: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
