import type { RedisClient } from '@stoa/redis/client.ts';

export interface Doorbell {
  /** Rings when something follows `after` in the stream; one listening at a time, others are ignored. */
  listen(after: string): void;
  close(): void;
}

/**
 * Waits for events with XREAD BLOCK on a connection of its own, and does nothing but ring: what has come is read
 * by whoever is woken. A bell that is broken costs time, never an event.
 */
export function createDoorbell(options: {
  readonly redis: RedisClient;
  readonly stream: string;
  readonly longestWaitMs: number;
  readonly ring: () => void;
}): Doorbell {
  const { redis, stream, longestWaitMs, ring } = options;
  let listening = false;

  async function hear(after: string): Promise<void> {
    try {
      if (await redis.xread('COUNT', 1, 'BLOCK', longestWaitMs, 'STREAMS', stream, after)) ring();
    } catch {
      // The next turn of the loop meets the same trouble and says so.
    } finally {
      listening = false;
    }
  }

  return {
    listen(after) {
      if (listening) return;
      listening = true;
      void hear(after);
    },
    close: () => redis.disconnect(),
  };
}
