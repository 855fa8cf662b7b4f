import { expect, test } from 'vitest';
import { colourHex, optionName } from './option.ts';

test.each([
  [['RED', 'MIDNIGHT BLUE', 'PINK/WHITE'], 'Colour'],
  [['LARGE', 'SMALL'], 'Size'],
  [['45X45CM', '60X40CM', '30CMX30CM'], 'Size'],
  [['BLACK', 'NATURAL', 'PINK'], 'Design'],
  [['RED RETROSPOT', 'BLUE'], 'Design'],
  [['LIGHT', 'DARK'], 'Design'],
])('%j are a choice of %s', (values, name) => {
  expect(optionName(values)).toBe(name);
});

test('only the plain name of a colour is drawn', () => {
  expect(colourHex('PINK')).toMatch(/^#[0-9a-f]{6}$/);
  expect(colourHex('MIDNIGHT BLUE')).toBeNull();
  expect(colourHex('STRAWBERRY')).toBeNull();
});
