declare const currencyBrand: unique symbol;

/** An active ISO 4217 alphabetic code, upper case, whose minor unit is known. */
export type CurrencyCode = string & { readonly [currencyBrand]: true };

/**
 * ISO 4217 list one up to amendment 180 (in force since 1 January 2026), by digits of the minor unit. Left out
 * are the thirteen codes whose minor unit the standard gives as "N.A." (metals, bond units, XDR, XSU, XUA, XTS,
 * XXX). Intl is no source for the digits: it has the customary ones (COP 0, IQD 0), ISO has COP 2, IQD 3.
 */
const CODES_BY_MINOR_DIGITS: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP
     BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB
     EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
     KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
     MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD
     RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
     TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const minorDigitsByCode: ReadonlyMap<string, number> = new Map(
  CODES_BY_MINOR_DIGITS.flatMap(([digits, codes]) => codes.split(/\s+/).map(code => [code, digits] as const)),
);

/** A text that was given as a currency is none that we know. */
export class UnknownCurrency extends Error {
  override readonly name = 'UnknownCurrency';
  readonly code = 'UNKNOWN_CURRENCY';

  constructor(text: string) {
    super(
      `${JSON.stringify(text.slice(0, 20))} is not an active ISO 4217 currency; use a code like "EUR" in upper case.`,
    );
  }
}

/** Whether the text is an active code; lower case is not. */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return minorDigitsByCode.has(text);
}

/** The text as a currency code. Throws `UnknownCurrency`. */
export function currencyCode(text: string): CurrencyCode {
  if (!isCurrencyCode(text)) throw new UnknownCurrency(text);
  return text;
}

/** Digits after the decimal point: JPY 0, USD 2, KWD 3, CLF 4. */
export function minorDigits(code: CurrencyCode): number {
  const digits = minorDigitsByCode.get(code);
  if (digits === undefined) throw new UnknownCurrency(code);
  return digits;
}

/** Every active code in alphabetical order. */
export const CURRENCY_CODES: readonly CurrencyCode[] = [...minorDigitsByCode.keys()]
  .filter(isCurrencyCode)
  .toSorted();
