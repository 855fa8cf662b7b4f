import type { AccountId, Id } from '@stoa/contracts/ids.ts';
import type { InputProblem } from '@stoa/contracts/refusal.ts';
import { ruleOf } from './address-rules.ts';
import { countryCodes } from './countries.ts';
import { canonicalPhone } from './phone.ts';

export type AddressId = Id<'Address'>;
export type AddressKind = 'SHIPPING' | 'BILLING';

/** Where somebody lives or works, as it is written on a parcel. */
export interface AddressParts {
  readonly recipient: string;
  readonly company: string | null;
  /** E.164. */
  readonly phone: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly province: string | null;
  readonly city: string | null;
  readonly district: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly postalCode: string | null;
}

export interface Address extends AddressParts {
  readonly id: AddressId;
  readonly accountId: AccountId;
  readonly kind: AddressKind;
  readonly isDefault: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type AddressPart = keyof AddressParts;
/** Parts as somebody sent them: null takes a part away, what is left out stays. */
export type AddressInput = { readonly [Part in AddressPart]?: string | null | undefined };

/** The longest text of each part, in UTF-16 units. */
const longest: Readonly<Record<AddressPart, number>> = {
  recipient: 200,
  company: 200,
  phone: 16,
  countryCode: 2,
  province: 100,
  city: 100,
  district: 100,
  line1: 200,
  line2: 200,
  postalCode: 16,
};
const partNames: readonly AddressPart[] = [
  'recipient',
  'company',
  'phone',
  'countryCode',
  'province',
  'city',
  'district',
  'line1',
  'line2',
  'postalCode',
];
const everywhere: readonly AddressPart[] = ['recipient', 'countryCode', 'line1'];
/** Control characters, half characters, and marks that turn the direction of what a label prints after them. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

function clean(text: string | null | undefined): string | null {
  const trimmed = text?.trim().normalize('NFC') ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Full-width digits, long dashes and missing spaces are how people type; each country has one way to write it. */
function cleanPostalCode(text: string | null, countryCode: string): string | null {
  if (text === null || text.length > longest.postalCode * 2) return text;
  // Some marks fall apart into a space and a mark, and some letters into two, so it is folded and trimmed again.
  const plain = text.normalize('NFKC').toUpperCase().normalize('NFKC').trim();
  const typed = plain.replace(/[\u2010-\u2015\u2212\u30FC]/gu, '-').replace(/[^\S\p{Cc}]+/gu, ' ');
  const { pattern, written } = ruleOf(countryCode).postalCode;
  return clean(written === undefined ? typed : typed.replace(pattern, written));
}

/** One way to write an address, broken rules left as they are; `before` is the address that the input changes. */
export function normaliseAddress(input: AddressInput, before: AddressInput = {}): AddressParts {
  const part = (name: AddressPart) => clean(input[name] === undefined ? before[name] : input[name]);
  const countryCode = part('countryCode')?.toUpperCase() ?? '';
  const { provinces } = ruleOf(countryCode);
  const province = part('province');
  const phone = part('phone');
  return {
    recipient: part('recipient') ?? '',
    company: part('company'),
    phone: phone && (canonicalPhone(phone) ?? phone),
    countryCode,
    province: provinces && province ? province.toUpperCase() : province,
    city: part('city'),
    district: part('district'),
    line1: part('line1') ?? '',
    line2: part('line2'),
    postalCode: cleanPostalCode(part('postalCode'), countryCode),
  };
}

/** Every rule that a normalised address breaks: at most one for each part. */
export function addressProblems(address: AddressParts): InputProblem[] {
  return partNames.flatMap(part => problemOf(part, address) ?? []);
}

function problemOf(part: AddressPart, address: AddressParts): InputProblem | null {
  const text = address[part];
  const rule = ruleOf(address.countryCode);
  const required: readonly AddressPart[] = [...everywhere, ...rule.required];
  const problem = (broken: string, message: string) => ({ field: part, rule: broken, message });
  if (text === null || text === '') {
    return required.includes(part) ? problem('REQUIRED', `An address in this country needs ${part}.`) : null;
  }
  if (part === 'countryCode' && !countryCodes.has(text)) {
    return problem('UNKNOWN', 'No country has this code. Send two letters as in ISO 3166, such as GB.');
  }
  if (part === 'phone' && canonicalPhone(text) !== text) {
    return problem('FORMAT', 'A phone number begins with + and the country, such as +442079460018.');
  }
  if (text.length > longest[part])
    return problem('TOO_LONG', `${part} has at most ${longest[part]} characters.`);
  if (unprintable.test(text)) return problem('FORMAT', `${part} has characters that can't be printed.`);
  if (part === 'province' && rule.provinces && !rule.provinces.has(text)) {
    return problem(
      'UNKNOWN',
      `Send the code of the province: ${[...rule.provinces].slice(0, 3).join(', ')} …`,
    );
  }
  if (part === 'postalCode' && !rule.postalCode.pattern.test(text)) {
    return problem('FORMAT', `A postal code in this country looks like ${rule.postalCode.example}.`);
  }
  return null;
}
