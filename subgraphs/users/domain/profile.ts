import type { InputProblem } from '@stoa/contracts/refusal.ts';
import type { CurrencyCode } from '@stoa/money/currency.ts';
import { countryCodes } from './countries.ts';
import { nameProblems } from './credentials.ts';
import { canonicalPhone } from './phone.ts';

/** How a person wants to be reached and spoken to. */
export interface Preferences {
  /** E.164; belongs to one account at most. */
  readonly phone: string | null;
  /** BCP 47: `zh-CN`. */
  readonly locale: string;
  readonly currencyCode: CurrencyCode | null;
  /** IANA: `Europe/Berlin`. */
  readonly timeZone: string;
  readonly marketingConsent: boolean;
}

/** What everybody starts with. */
export const firstPreferences: Preferences = {
  phone: null,
  locale: 'en',
  currencyCode: null,
  timeZone: 'UTC',
  marketingConsent: false,
};

/** What a person may change of their account. */
export interface Profile extends Preferences {
  readonly name: string;
  readonly countryCode: string | null;
}

/** Null clears a field, what is left out stays. */
export type ProfileInput = { readonly [Field in keyof Profile]?: Profile[Field] | null | undefined };
export type ProfileChanges = { readonly [Field in keyof Profile]?: Profile[Field] | undefined };

const longestLocale = 35;
const longestTimeZone = 64;
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The locale in its one spelling, `zh-cn` is `zh-CN`; null when malformed or of no language. */
export function canonicalLocale(text: string): string | null {
  if (text.length > longestLocale) return null;
  try {
    const locale = new Intl.Locale(text);
    return languages.of(locale.language) === undefined ? null : locale.toString();
  } catch {
    return null;
  }
}

/**
 * The zone in its own spelling, `europe/berlin` is `Europe/Berlin`; null when there is none such. An older or newer
 * name of a zone (`Asia/Kolkata`) stays the one that was sent. Offsets know no summer and are no zones.
 */
export function canonicalTimeZone(text: string): string | null {
  if (text.length > longestTimeZone || !/^[A-Z]/i.test(text)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text;
  } catch {
    return null;
  }
}

/** The changes that an input asks for, each in its one spelling, and every rule that it breaks. */
export function judgeProfile(input: ProfileInput): {
  readonly changes: ProfileChanges;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = requiredProblems(input);
  const checked = (
    field: keyof Profile,
    text: string | null | undefined,
    canonical: (text: string) => string | null,
    broken: Omit<InputProblem, 'field'>,
  ) => {
    const value = text ? canonical(text.trim()) : text;
    if (text === '' || (text && value === null)) problems.push({ field, ...broken });
    return value;
  };
  const phone = checked('phone', input.phone, canonicalPhone, {
    rule: 'FORMAT',
    message: 'A phone number begins with + and the country, such as +442079460018.',
  });
  const countryCode = checked('countryCode', input.countryCode, canonicalCountry, {
    rule: 'UNKNOWN',
    message: 'No country has this code. Send two letters as in ISO 3166, such as GB.',
  });
  const locale = checked('locale', input.locale, canonicalLocale, {
    rule: 'UNKNOWN',
    message: 'There is no such locale. Send a BCP 47 tag, such as de or zh-CN.',
  });
  const timeZone = checked('timeZone', input.timeZone, canonicalTimeZone, {
    rule: 'UNKNOWN',
    message: 'There is no such time zone. Send an IANA name, such as Europe/Berlin.',
  });
  const name = input.name?.trim().normalize('NFC');
  if (name !== undefined) problems.push(...nameProblems(name));
  const changes = {
    name,
    phone,
    countryCode,
    locale: locale ?? undefined,
    currencyCode: input.currencyCode,
    timeZone: timeZone ?? undefined,
    marketingConsent: input.marketingConsent ?? undefined,
  };
  return { changes, problems };
}

const neverEmpty = ['name', 'locale', 'timeZone', 'marketingConsent'] as const;

function requiredProblems(input: ProfileInput): InputProblem[] {
  return neverEmpty
    .filter(field => input[field] === null)
    .map(field => ({
      field,
      rule: 'REQUIRED',
      message: `${field} can't be cleared. Leave it out to keep what it is.`,
    }));
}

function canonicalCountry(text: string): string | null {
  const code = text.toUpperCase();
  return countryCodes.has(code) ? code : null;
}
