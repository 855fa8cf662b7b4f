import type { Id } from '@stoa/contracts/ids.ts';
import { v7 } from 'uuid';

/** A fresh UUIDv7: sortable by time, unguessable in its last 62 bits. */
export function newId<T extends Id<string>>(): T {
  return v7() as T;
}
