import type { RedisClient } from '@stoa/redis/client.ts';
import { loadScript } from '@stoa/redis/lua.ts';
import { z } from 'zod';

const reply = z.tuple([z.number(), z.number()]);

/**
 * Appends a batch to a stream that stands at the batch before; `appended` is false when it stands elsewhere.
 * `standing` is where it stands now.
 */
export const publishScript = loadScript(new URL('scripts/publish.lua', import.meta.url), {
  keys: ['stream'],
  args: ['before', 'batch'],
  list: 'events',
  parse: raw => {
    const [appended, standing] = reply.parse(raw);
    return { appended: appended === 1, standing };
  },
});

/** Which batch a stream stands at; 0 when there is none. */
export async function standingOf(redis: RedisClient, stream: string): Promise<number> {
  const before = -1;
  const { standing } = await publishScript.run(redis, { stream }, { before, batch: 0, events: [] });
  return standing;
}
