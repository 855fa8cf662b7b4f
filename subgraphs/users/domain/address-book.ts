import type { Address, AddressKind } from './address.ts';

/** All addresses of one account, the newest first. */
export type AddressBook = readonly Address[];

export const mostAddresses = 50;

export function defaultOf(book: AddressBook, kind: AddressKind): Address | null {
  return book.find(address => address.kind === kind && address.isDefault) ?? null;
}

/** What becomes the default of its kind when `removed` goes: the newest that is left, if the default was removed. */
export function successorOf(book: AddressBook, removed: Address): Address | null {
  if (!removed.isDefault) return null;
  return book.find(address => address.kind === removed.kind && address.id !== removed.id) ?? null;
}
