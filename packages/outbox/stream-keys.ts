import { keySpace } from '@stoa/redis/keys.ts';

export interface StreamKeys {
  readonly stream: string;
  readonly marker: string;
  readonly offsets: string;
}

/** The Redis keys of one subgraph's event stream, all in one hash slot. */
export function streamKeys(prefix: string, source: string): StreamKeys {
  const key = keySpace(prefix, source).slot('events');
  return { stream: key('stream'), marker: key('marker'), offsets: key('offsets') };
}
