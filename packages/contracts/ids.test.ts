import { describe, expect, test } from 'vitest';
import { type AccountId, asId, isId } from './ids.ts';

describe('ids', () => {
  test('a canonical UUID is an id', () => {
    expect(isId('01978f4e-7c3a-7def-8a01-0123456789ab')).toBe(true);
  });

  test.each([
    '',
    'abc',
    '01978f4e7c3a7def8a010123456789ab',
    "01978f4e-7c3a-7def-8a01-0123456789ab'--",
    '01978f4e-7c3a-7def-8a01-0123456789ab\n',
  ])('%j is not', text => {
    expect(asId(text)).toBeNull();
  });

  test('upper case is folded, because clients copy ids from anywhere', () => {
    expect(asId<AccountId>('01978F4E-7C3A-7DEF-8A01-0123456789AB')).toBe(
      '01978f4e-7c3a-7def-8a01-0123456789ab',
    );
  });
});
