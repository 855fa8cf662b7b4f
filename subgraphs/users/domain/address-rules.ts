interface PostalCodeRule {
  readonly pattern: RegExp;
  /** How the groups of `pattern` are written; as they came when left out. */
  readonly written?: string;
  readonly example: string;
}

/** The parts that some countries need and others lack. */
export type CountryPart = 'province' | 'city' | 'district' | 'postalCode';

export interface CountryRule {
  /** What an address needs beside recipient, country and first line. */
  readonly required: readonly CountryPart[];
  readonly postalCode: PostalCodeRule;
  /** The codes of states or provinces, where nothing else is understood. */
  readonly provinces?: ReadonlySet<string>;
}

const digits = (count: number, example: string): PostalCodeRule => ({
  pattern: new RegExp(`^\\d{${count}}$`),
  example,
});
const split = (pattern: RegExp, written: string, example: string): PostalCodeRule => ({
  pattern,
  written,
  example,
});
const set = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

const anyPostalCode: PostalCodeRule = {
  pattern: /^[A-Z0-9](?:[A-Z0-9 -]{0,14}[A-Z0-9])?$/,
  example: '12345',
};
const city = ['city'] as const;
const cityAndCode = ['city', 'postalCode'] as const;
const provinceAndCity = ['province', 'city'] as const;
const provinceCityAndCode = ['province', 'city', 'postalCode'] as const;

/** What holds for countries without a rule of their own. */
const genericRule: CountryRule = { required: city, postalCode: anyPostalCode };

/** Parts and postal codes as the Universal Postal Union's members publish them. */
const rules: Readonly<Record<string, CountryRule>> = {
  AE: { required: ['province'], postalCode: anyPostalCode },
  AR: {
    required: provinceCityAndCode,
    postalCode: { pattern: /^(?:[A-HJ-NP-Z]\d{4}[A-Z]{3}|\d{4})$/, example: 'C1425CLA' },
  },
  AT: { required: cityAndCode, postalCode: { pattern: /^[1-9]\d{3}$/, example: '1010' } },
  AU: {
    required: provinceCityAndCode,
    postalCode: digits(4, '2000'),
    provinces: set('ACT NSW NT QLD SA TAS VIC WA'),
  },
  BE: { required: cityAndCode, postalCode: { pattern: /^[1-9]\d{3}$/, example: '1000' } },
  BG: { required: cityAndCode, postalCode: digits(4, '1000') },
  BR: {
    required: provinceCityAndCode,
    postalCode: split(/^(\d{5})-?(\d{3})$/, '$1-$2', '01310-100'),
    provinces: set('AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'),
  },
  CA: {
    required: provinceCityAndCode,
    postalCode: split(
      /^([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[ -]?(\d[ABCEGHJ-NPRSTV-Z]\d)$/,
      '$1 $2',
      'K1A 0B1',
    ),
    provinces: set('AB BC MB NB NL NS NT NU ON PE QC SK YT'),
  },
  CH: { required: cityAndCode, postalCode: { pattern: /^[1-9]\d{3}$/, example: '8001' } },
  CL: { required: provinceAndCity, postalCode: split(/^(\d{3})-?(\d{4})$/, '$1$2', '8320000') },
  CN: { required: ['province', 'city', 'district'], postalCode: digits(6, '100080') },
  CO: { required: provinceAndCity, postalCode: digits(6, '110111') },
  CZ: { required: cityAndCode, postalCode: split(/^(\d{3}) ?(\d{2})$/, '$1 $2', '110 00') },
  DE: { required: cityAndCode, postalCode: digits(5, '10115') },
  DK: { required: cityAndCode, postalCode: digits(4, '1050') },
  EE: { required: cityAndCode, postalCode: digits(5, '10111') },
  EG: { required: provinceAndCity, postalCode: digits(5, '11511') },
  ES: {
    required: provinceCityAndCode,
    postalCode: { pattern: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: '28013' },
  },
  FI: { required: cityAndCode, postalCode: digits(5, '00100') },
  FR: { required: cityAndCode, postalCode: digits(5, '75001') },
  GB: {
    required: cityAndCode,
    postalCode: split(/^(GIR|[A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/, '$1 $2', 'SW1A 1AA'),
  },
  GR: { required: cityAndCode, postalCode: split(/^(\d{3}) ?(\d{2})$/, '$1 $2', '105 57') },
  HK: { required: ['district'], postalCode: anyPostalCode },
  HR: { required: cityAndCode, postalCode: digits(5, '10000') },
  HU: { required: cityAndCode, postalCode: digits(4, '1051') },
  ID: { required: provinceCityAndCode, postalCode: digits(5, '10110') },
  IE: {
    required: city,
    postalCode: split(/^([AC-FHKNPRTV-Y]\d[\dW]) ?([0-9AC-FHKNPRTV-Y]{4})$/, '$1 $2', 'D02 AF30'),
  },
  IL: { required: city, postalCode: { pattern: /^\d{5}(?:\d{2})?$/, example: '9614303' } },
  IN: { required: provinceCityAndCode, postalCode: split(/^([1-9]\d{2}) ?(\d{3})$/, '$1$2', '110001') },
  IS: { required: cityAndCode, postalCode: digits(3, '101') },
  IT: { required: provinceCityAndCode, postalCode: digits(5, '00184') },
  JP: {
    required: provinceCityAndCode,
    postalCode: split(/^〒?(\d{3})-?(\d{4})$/, '$1-$2', '100-0001'),
  },
  KE: { required: city, postalCode: digits(5, '00100') },
  KR: { required: provinceCityAndCode, postalCode: digits(5, '03051') },
  LT: { required: cityAndCode, postalCode: split(/^(?:LT-?)?(\d{5})$/, 'LT-$1', 'LT-01100') },
  LU: { required: cityAndCode, postalCode: split(/^(?:L-?)?(\d{4})$/, '$1', '1009') },
  LV: { required: cityAndCode, postalCode: split(/^(?:LV-?)?(\d{4})$/, 'LV-$1', 'LV-1050') },
  MA: { required: cityAndCode, postalCode: digits(5, '20000') },
  MC: { required: ['postalCode'], postalCode: { pattern: /^980\d{2}$/, example: '98000' } },
  MO: { required: [], postalCode: anyPostalCode },
  MX: { required: provinceCityAndCode, postalCode: digits(5, '06000') },
  MY: { required: provinceCityAndCode, postalCode: digits(5, '50000') },
  NG: { required: provinceAndCity, postalCode: digits(6, '100001') },
  NL: { required: cityAndCode, postalCode: split(/^([1-9]\d{3}) ?([A-Z]{2})$/, '$1 $2', '1012 JS') },
  NO: { required: cityAndCode, postalCode: digits(4, '0150') },
  NZ: { required: cityAndCode, postalCode: digits(4, '6011') },
  PE: { required: provinceAndCity, postalCode: digits(5, '15001') },
  PH: { required: provinceCityAndCode, postalCode: digits(4, '1000') },
  PL: { required: cityAndCode, postalCode: split(/^(\d{2})-?(\d{3})$/, '$1-$2', '00-950') },
  PR: { required: cityAndCode, postalCode: split(/^(00[679]\d{2})(-\d{4})?$/, '$1$2', '00901') },
  PT: { required: cityAndCode, postalCode: split(/^(\d{4})-?(\d{3})$/, '$1-$2', '1100-148') },
  QA: { required: city, postalCode: anyPostalCode },
  RO: { required: provinceCityAndCode, postalCode: digits(6, '010011') },
  RS: { required: cityAndCode, postalCode: digits(5, '11000') },
  SA: { required: cityAndCode, postalCode: { pattern: /^\d{5}(?:-\d{4})?$/, example: '11564' } },
  SE: { required: cityAndCode, postalCode: split(/^(\d{3}) ?(\d{2})$/, '$1 $2', '111 29') },
  SG: { required: ['postalCode'], postalCode: digits(6, '018956') },
  SI: { required: cityAndCode, postalCode: split(/^(?:SI-?)?(\d{4})$/, '$1', '1000') },
  SK: { required: cityAndCode, postalCode: split(/^(\d{3}) ?(\d{2})$/, '$1 $2', '811 01') },
  TH: { required: provinceCityAndCode, postalCode: digits(5, '10200') },
  TR: { required: provinceCityAndCode, postalCode: digits(5, '34110') },
  TW: { required: cityAndCode, postalCode: { pattern: /^\d{3}(?:\d{2,3})?$/, example: '100' } },
  UA: { required: cityAndCode, postalCode: digits(5, '01001') },
  US: {
    required: provinceCityAndCode,
    postalCode: { pattern: /^\d{5}(?:-\d{4})?$/, example: '94103 or 94103-1234' },
    provinces: set(
      'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY ' +
        'OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY AS GU MP PR VI FM MH PW AA AE AP',
    ),
  },
  VN: { required: provinceAndCity, postalCode: { pattern: /^\d{5,6}$/, example: '11000' } },
  ZA: { required: cityAndCode, postalCode: digits(4, '8001') },
};

/** The rule of a country, or the generic one. */
export function ruleOf(countryCode: string): CountryRule {
  return Object.hasOwn(rules, countryCode) ? (rules[countryCode] ?? genericRule) : genericRule;
}

export const countriesWithRules: readonly string[] = Object.keys(rules);
