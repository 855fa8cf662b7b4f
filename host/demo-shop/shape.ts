export type Locale = 'en' | 'de' | 'zh' | 'ja';

/** A text that always exists in English and sometimes in other languages. */
export type Localised = { en: string } & Partial<Record<Locale, string>>;

export type TaxClass = 'STANDARD' | 'REDUCED' | 'ZERO';

export interface DemoShop {
  brands: DemoBrand[];
  /** Parents stand before their children. */
  categories: DemoCategory[];
  products: DemoProduct[];
}

export interface DemoBrand {
  slug: string;
  name: string;
  description: string;
}

export interface DemoCategory {
  slug: string;
  name: string;
  names?: Partial<Record<Locale, string>>;
  parentSlug: string | null;
  description: string;
  /** Order among its siblings, from 1. */
  position: number;
}

export interface DemoProduct {
  slug: string;
  names: Localised;
  descriptions: Localised;
  brandSlug: string;
  categorySlug: string;
  productType: string;
  taxClass: TaxClass;
  attributes: DemoAttribute[];
  options: DemoOption[];
  variants: DemoVariant[];
  pictures: DemoPicture[];
}

export type AttributeKind = 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'ENUM' | 'COLOUR' | 'DATE';

export interface DemoAttribute {
  name: string;
  kind: AttributeKind;
  /** COLOUR holds `#rrggbb`, DATE holds `YYYY-MM-DD`. */
  values: (string | number | boolean)[];
  /** What people call each value, in the order of `values`; only COLOUR has it. */
  labels?: string[];
  unit?: string;
}

export interface DemoOption {
  name: string;
  values: { label: string; hex?: string }[];
}

export interface DemoVariant {
  sku: string;
  /** Option name to the label of the chosen value. */
  optionValues: Record<string, string>;
  /** In cents. */
  price: bigint;
  /** The list price in cents while the variant is on sale, else null. */
  compareAt: bigint | null;
  currency: 'USD';
  weightGrams: number;
  /** EAN-13 with the prefix 200, which is kept free for use inside a company. */
  barcode: string;
}

export interface DemoPicture {
  slug: string;
  altText: string;
  /** A whole SVG document, 600 by 600. */
  svg: string;
}
