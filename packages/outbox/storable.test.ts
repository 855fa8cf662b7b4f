import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storable } from './storable.ts';

it('replaces what Postgres cannot hold', () => {
  expect(storable('a\0b\ud800c\udc00')).toBe('a\ufffdb\ufffdc\ufffd');
});

it('leaves every other text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!text.includes('\0'));
      expect(storable(text)).toBe(text);
    }),
  );
});
