import { stableHash } from './stable-hash.ts';

/** The check digit of an EAN-13 whose first twelve digits are given. */
export const ean13CheckDigit = (twelveDigits: string): number => {
  let sum = 0;
  for (const [index, digit] of [...twelveDigits].entries()) {
    sum += Number(digit) * (index % 2 === 0 ? 1 : 3);
  }
  return (10 - (sum % 10)) % 10;
};

/**
 * An EAN-13 for internal use (prefix 200), made from the SKU alone: a product that joins the
 * shop later changes nobody else's barcode.
 */
export const barcodeFor = (sku: string): string => {
  const body = `200${String(stableHash(sku) % 1_000_000_000).padStart(9, '0')}`;
  return `${body}${ean13CheckDigit(body)}`;
};
