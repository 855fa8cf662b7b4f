import type { Transport } from '@stoa/service/transport/transport.ts';

/**
 * Ready once every subgraph has been; from then on while any of them is. A gateway that left the load balancer
 * with its first missing subgraph would turn a part of the shop being away into all of it being away.
 */
export function createReadiness(transports: ReadonlyMap<string, Transport>): () => Promise<void> {
  let opened = false;
  return async () => {
    const asked = [...transports.values()].map(transport => transport.ready());
    if (opened) {
      await Promise.any(asked);
      return;
    }
    await Promise.all(asked);
    opened = true;
  };
}
