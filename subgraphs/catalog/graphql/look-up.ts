import { asId, type Id } from '@stoa/contracts/ids.ts';
import type DataLoader from 'dataloader';
import { isKey, isSlug } from '../domain/keys.ts';

/** What a client's id stands for; text that can't be an id is not there, without a query. */
export async function lookUp<Key extends Id<string>, T>(
  text: string,
  loader: DataLoader<Key, T | null>,
): Promise<T | null> {
  const id = asId<Key>(text);
  return id ? loader.load(id) : null;
}

/** What a client's slug stands for; text that can't be a slug is not there, without a query. */
export async function lookUpSlug<T>(text: string, loader: DataLoader<string, T | null>): Promise<T | null> {
  return isSlug(text) ? loader.load(text) : null;
}

/** What a client's SKU stands for; text that can't be one is not there, without a query. */
export async function lookUpSku<T>(text: string, loader: DataLoader<string, T | null>): Promise<T | null> {
  return isKey(text) ? loader.load(text) : null;
}
