import { type EventEnvelope, MalformedEvent, parseEvent } from '@stoa/contracts/events.ts';
import type { RedisClient } from '@stoa/redis/client.ts';

/** One entry of a stream; `event` is null when this build does not know its type or it is malformed. */
export interface StreamEntry {
  readonly id: string;
  readonly wire: unknown;
  readonly event: EventEnvelope | null;
  readonly problem?: Error;
  /** For logs and parking, also when the rest is malformed. */
  readonly eventId: string;
  readonly aggregateId: string;
}

/** Reads what follows `after`; waits up to `blockMs` for the first entry (0: does not wait). */
export async function readStream(
  redis: RedisClient,
  stream: string,
  after: string,
  count: number,
  blockMs: number,
): Promise<StreamEntry[]> {
  const reply =
    blockMs > 0
      ? await redis.xread('COUNT', count, 'BLOCK', blockMs, 'STREAMS', stream, after)
      : await redis.xread('COUNT', count, 'STREAMS', stream, after);
  const entries = reply?.[0]?.[1] ?? [];
  return entries.map(([id, fields]) => toEntry(id, fields[1] ?? ''));
}

function toEntry(id: string, text: string): StreamEntry {
  const wire = parseJson(text);
  const named = { id, wire, eventId: field(wire, 'id') ?? id, aggregateId: field(wire, 'aggregateId') ?? id };
  try {
    return { ...named, event: parseEvent(wire) };
  } catch (error) {
    if (error instanceof MalformedEvent) return { ...named, event: null, problem: error };
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function field(wire: unknown, name: string): string | undefined {
  if (typeof wire !== 'object' || wire === null) return undefined;
  const value: unknown = Reflect.get(wire, name);
  return typeof value === 'string' ? value : undefined;
}
