import { describe, expect, test } from 'vitest';
import { chooseDescription } from './choose-description.ts';

const chosen = (counts: Record<string, number>) => chooseDescription(new Map(Object.entries(counts)));

describe('the description of a stock code', () => {
  test('is the one on most sales rows', () => {
    expect(chosen({ 'TIN ROBOT': 3, 'ROBOT OF TIN': 4 })).toBe('ROBOT OF TIN');
  });

  test('has single spaces and none around it', () => {
    expect(chosen({ '  TIN   ROBOT ': 1 })).toBe('TIN ROBOT');
  });

  test.each([
    'damaged',
    'Found',
    'FOUND',
    '?',
    '??',
    'check',
    'CHECK',
    'wet/rusty',
    'Thrown away-rusty',
    'sold as 1',
    'robot',
    'X1',
  ])('is never "%s", however often it stands there', remark => {
    expect(chosen({ [remark]: 900, 'TIN ROBOT': 1 })).toBe('TIN ROBOT');
    expect(chosen({ [remark]: 900 })).toBeNull();
  });

  test('may begin like a remark when it is a name in capitals', () => {
    expect(chosen({ 'STOCKING FILLER ROBOT': 1 })).toBe('STOCKING FILLER ROBOT');
    expect(chosen({ 'WET WEATHER HAT': 1 })).toBe('WET WEATHER HAT');
  });

  test('in capitals goes before one that is not, which goes before none', () => {
    expect(chosen({ "Granny's Robot": 9, 'TIN ROBOT': 1 })).toBe('TIN ROBOT');
    expect(chosen({ "Granny's Robot": 9 })).toBe("Granny's Robot");
    expect(chosen({})).toBeNull();
  });

  test('does not depend on the order of the rows', () => {
    const counts = { 'TIN ROBOT': 2, 'TIN ROBOTS': 2, 'ZINC ROBO': 2 };
    expect(chosen(counts)).toBe('TIN ROBOTS');
    expect(chosen(Object.fromEntries(Object.entries(counts).reverse()))).toBe('TIN ROBOTS');
  });
});
