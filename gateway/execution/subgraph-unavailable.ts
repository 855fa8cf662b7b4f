import { publicError } from '@stoa/service/errors.ts';

/** What a client reads when a part of the shop does not answer; `status` when nothing else can be answered either. */
export function subgraphUnavailable(name: string, status?: number) {
  return publicError(
    'SUBGRAPH_UNAVAILABLE',
    `The part of the shop that answers this (${name}) is away. Try again shortly.`,
    status,
  );
}
