import { currencyCode } from '@stoa/money/currency.ts';
import { InvalidAmount, parseDecimal } from '@stoa/money/decimal.ts';
import type { Money } from '@stoa/money/money.ts';
import { publicError } from '@stoa/service/errors.ts';
import type { CatalogImport, ImportedProduct, ImportedVariant } from '../domain/catalog-import.ts';
import type {
  ImportCatalogInput,
  ImportProductInput,
  ImportVariantInput,
  MoneyInput,
} from './generated/resolvers.ts';

/** Turns the API's input into the domain's words. @throws GraphQLError BAD_USER_INPUT for an amount that is none */
export function readCatalogImport(input: ImportCatalogInput): CatalogImport {
  return {
    brands: (input.brands ?? []).map(brand => ({ ...brand, description: brand.description ?? '' })),
    categories: (input.categories ?? []).map(category => ({
      ...category,
      description: category.description ?? '',
      parentSlug: category.parentSlug ?? null,
      position: category.position ?? 0,
    })),
    products: (input.products ?? []).map(readProduct),
  };
}

function readProduct(product: ImportProductInput): ImportedProduct {
  return {
    externalRef: product.externalRef,
    slug: product.slug,
    name: product.name,
    description: product.description ?? '',
    productType: product.productType ?? null,
    brandSlug: product.brandSlug ?? null,
    categorySlug: product.categorySlug ?? null,
    attributes: (product.attributes ?? []).map(attribute => ({ ...attribute, unit: attribute.unit ?? null })),
    media: (product.media ?? []).map(({ altText, contentType, data }) => ({
      altText,
      contentType,
      bytes: readBase64(data),
    })),
    variants: product.variants.map(readVariant),
  };
}

/** Node drops what is not Base64 without a word; such a text has no bytes here, and the rules refuse it. */
function readBase64(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64');
  const padded = bytes.toString('base64');
  return padded === text || padded.replace(/=+$/, '') === text ? bytes : new Uint8Array();
}

function readVariant(variant: ImportVariantInput): ImportedVariant {
  return {
    sku: variant.sku,
    name: variant.name,
    barcode: variant.barcode ?? null,
    weightGrams: variant.weightGrams ?? null,
    price: readMoney(variant.price),
    compareAt: variant.compareAt ? readMoney(variant.compareAt) : null,
    options: (variant.options ?? []).map(option => ({ ...option, hex: option.hex ?? null })),
  };
}

function readMoney({ amount, currencyCode: code }: MoneyInput): Money {
  try {
    return parseDecimal(amount, currencyCode(code));
  } catch (error) {
    if (error instanceof InvalidAmount) throw publicError('BAD_USER_INPUT', error.message);
    throw error;
  }
}
