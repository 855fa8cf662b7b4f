import { describe, expect, test } from 'vitest';
import type { Address, AddressKind } from './address.ts';
import { type AddressBook, defaultOf, successorOf } from './address-book.ts';

const entry = (id: string, kind: AddressKind, isDefault = false) => ({ id, kind, isDefault }) as Address;
const [newest, middle, oldest] = [
  entry('3', 'SHIPPING'),
  entry('2', 'SHIPPING', true),
  entry('1', 'SHIPPING'),
] as const;
const invoice = entry('4', 'BILLING', true);
const book: AddressBook = [invoice, newest, middle, oldest];

describe('the default of a kind', () => {
  test('is the one that is marked, and none where the kind has no address', () => {
    expect(defaultOf(book, 'SHIPPING')).toBe(middle);
    expect(defaultOf([invoice], 'SHIPPING')).toBeNull();
  });

  test('goes to the newest that is left of the kind', () => {
    expect(successorOf(book, middle)).toBe(newest);
  });

  test('goes to nobody when the last of the kind goes, or one that was not it', () => {
    expect(successorOf(book, invoice)).toBeNull();
    expect(successorOf(book, oldest)).toBeNull();
  });
});
