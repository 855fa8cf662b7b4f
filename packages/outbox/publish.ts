import { loadScript } from '@stoa/redis/lua.ts';
import { z } from 'zod';

const reply = z.tuple([z.number(), z.number()]);

/** Appends a batch to a stream; `appended` is false when Redis stands behind the database, at `batch`. */
export const publishScript = loadScript(new URL('scripts/publish.lua', import.meta.url), {
  keys: ['stream', 'marker'],
  args: ['redisBatch', 'lastBatch'],
  list: 'events',
  parse: raw => {
    const [appended, batch] = reply.parse(raw);
    return { appended: appended === 1, batch };
  },
});
