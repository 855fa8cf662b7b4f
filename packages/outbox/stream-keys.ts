import { keySpace } from '@stoa/redis/keys.ts';

export interface StreamKeys {
  readonly stream: string;
  /** How far each consumer says it is. */
  readonly offsets: string;
}

/** The Redis keys of one subgraph's event stream, all in one hash slot. */
export function streamKeys(prefix: string, source: string): StreamKeys {
  const key = keySpace(prefix, source).slot('events');
  return { stream: key('stream'), offsets: key('offsets') };
}
