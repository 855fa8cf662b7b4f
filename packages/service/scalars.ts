import { currencyCode, isCurrencyCode } from '@stoa/money/currency.ts';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function refuse(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function stringScalar<T>(name: string, parse: (text: string) => T, serialize: (value: unknown) => string) {
  const parseValue = (value: unknown): T => {
    if (typeof value !== 'string') throw refuse(`${name} must be a string.`);
    return parse(value);
  };
  return new GraphQLScalarType<T, string>({
    name,
    serialize,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const isoDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const decimal = /^-?\d{1,18}(\.\d{1,18})?$/;

/** `new Date` makes the second of March of a thirtieth of February; a day that the calendar lacks is refused. */
function hasItsDay(text: string): boolean {
  const day = text.slice(0, 10);
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

function parseDateTime(text: string): Date {
  const date = new Date(text);
  if (!isoDateTime.test(text) || Number.isNaN(date.getTime()) || !hasItsDay(text)) {
    throw refuse('DateTime must be ISO 8601 with a time zone, such as 2026-01-02T03:04:05Z.');
  }
  return date;
}

function parseDecimalText(text: string): string {
  if (!decimal.test(text))
    throw refuse('Decimal must be plain digits with at most one point, such as "12.30".');
  return text;
}

function parseCurrency(text: string) {
  if (!isCurrencyCode(text)) throw refuse('CurrencyCode must be an ISO 4217 code, such as EUR.');
  return currencyCode(text);
}

/** The scalars that every subgraph shares: `DateTime` is a `Date` inside, `Decimal` a string of digits. */
export const scalars = {
  DateTime: stringScalar('DateTime', parseDateTime, value =>
    value instanceof Date ? value.toISOString() : String(value),
  ),
  Decimal: stringScalar('Decimal', parseDecimalText, String),
  CurrencyCode: stringScalar('CurrencyCode', parseCurrency, String),
};
