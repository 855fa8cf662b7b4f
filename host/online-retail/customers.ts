import type { ImportCustomerRow } from '@stoa/schema/operations.ts';
import { countryCode } from './country.ts';

/** Rows per country of each customer, by customer number. */
export type CustomerCountries = Map<string, Map<string, number>>;

export function countCustomer(customers: CustomerCountries, id: string, country: string): void {
  const countries = customers.get(id) ?? new Map<string, number>();
  countries.set(country, (countries.get(country) ?? 0) + 1);
  customers.set(id, countries);
}

export interface Customers {
  readonly rows: readonly ImportCustomerRow[];
  /** Customers without a country code, by what the data set says of their country. */
  readonly withoutCountry: ReadonlyMap<string, number>;
}

/** Makes customers of the numbers, in their order; who bought from several countries gets the one with most rows. */
export function toCustomers(customers: CustomerCountries): Customers {
  const withoutCountry = new Map<string, number>();
  const rows = [...customers]
    .sort(([left], [right]) => (left.padStart(12, '0') < right.padStart(12, '0') ? -1 : 1))
    .map(([id, countries]) => {
      const country = mainCountry(countries);
      const code = countryCode(country);
      if (!code) withoutCountry.set(country, (withoutCountry.get(country) ?? 0) + 1);
      return { externalRef: `online-retail:${id}`, name: `Customer ${id}`, countryCode: code };
    });
  return { rows, withoutCountry };
}

/** A country that has a code goes before one that has none. */
function mainCountry(countries: ReadonlyMap<string, number>): string {
  const byRows = [...countries].sort(
    ([left, leftRows], [right, rightRows]) =>
      Number(countryCode(right) !== null) - Number(countryCode(left) !== null) ||
      rightRows - leftRows ||
      (left < right ? -1 : 1),
  );
  return byRows[0]?.[0] ?? '';
}
