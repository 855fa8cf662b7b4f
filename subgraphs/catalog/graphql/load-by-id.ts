import { asId, type Id } from '@stoa/contracts/ids.ts';
import type DataLoader from 'dataloader';

/** What a client's id stands for; text that can't be an id is not there, without a query. */
export async function loadById<Key extends Id<string>, T>(
  text: string,
  loader: DataLoader<Key, T | null>,
): Promise<T | null> {
  const id = asId<Key>(text);
  return id ? loader.load(id) : null;
}
