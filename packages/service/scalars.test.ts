import { GraphQLError, Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { scalars } from './scalars.ts';

const { DateTime, Decimal, CurrencyCode } = scalars;

function refusalOf(parse: () => unknown): unknown {
  try {
    return { accepted: parse() };
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions['code'] : error;
  }
}

describe('DateTime', () => {
  test.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04Z', '2026-01-02T03:04:00.000Z'],
    ['2026-01-02T03:04:05.678+02:00', '2026-01-02T01:04:05.678Z'],
    ['2024-02-29T23:59:59.999999999Z', '2024-02-29T23:59:59.999Z'],
  ])('%s is %s', (text, instant) => {
    expect(DateTime.parseValue(text).toISOString()).toBe(instant);
    expect(DateTime.parseLiteral({ kind: Kind.STRING, value: text }, {}).toISOString()).toBe(instant);
  });

  test.each([
    '',
    'yesterday',
    '2026-01-02',
    '2026-01-02T03:04:05',
    '2026-01-02 03:04:05Z',
    '2026-13-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2026-06-31T00:00:00+01:00',
    '2026-01-02T25:00:00Z',
    '2026-01-02T03:04:05+99:99',
    '2026-01-02T03:04:05Z\n',
    1767323045000,
    null,
    {},
  ])('%j is refused', value => {
    expect(refusalOf(() => DateTime.parseValue(value))).toBe('BAD_USER_INPUT');
  });

  test('goes out in UTC with milliseconds', () => {
    expect(DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('Decimal', () => {
  test.each(['0', '12.30', '-0.5', '999999999999999999', '0.000000000000000001'])(
    '%s stays as it is',
    text => {
      expect(Decimal.parseValue(text)).toBe(text);
    },
  );

  test.each(['', '.5', '5.', '1e3', '1,5', ' 1', '1 ', '+1', '0x10', 'NaN', '١', '1'.repeat(19), 12.3, 12])(
    '%j is refused',
    value => {
      expect(refusalOf(() => Decimal.parseValue(value))).toBe('BAD_USER_INPUT');
    },
  );

  test('a number in the query text is refused, because floats round', () => {
    expect(refusalOf(() => Decimal.parseLiteral({ kind: Kind.FLOAT, value: '12.3' }, {}))).toBe(
      'BAD_USER_INPUT',
    );
    expect(refusalOf(() => Decimal.parseLiteral({ kind: Kind.INT, value: '12' }, {}))).toBe('BAD_USER_INPUT');
  });
});

describe('CurrencyCode', () => {
  test.each(['EUR', 'JPY', 'KWD'])('%s is one', code => {
    expect(CurrencyCode.parseValue(code)).toBe(code);
  });

  test.each(['eur', 'EURO', 'XYZ', '', 'constructor', '__proto__', 978])('%j is refused', value => {
    expect(refusalOf(() => CurrencyCode.parseValue(value))).toBe('BAD_USER_INPUT');
  });
});
