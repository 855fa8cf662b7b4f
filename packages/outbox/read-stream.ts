import { type EventEnvelope, MalformedEvent, parseEvent } from '@stoa/contracts/events.ts';
import type { RedisClient } from '@stoa/redis/client.ts';

/** One entry of a stream; `event` is null when it is malformed or nobody here cares for its type. */
export interface StreamEntry {
  readonly id: string;
  readonly wire: string;
  readonly event: EventEnvelope | null;
  readonly problem?: Error;
  /** For logs and parking, also when the rest is malformed. */
  readonly eventId: string;
  readonly aggregateId: string;
}

/** Whether a type of event is worth parsing. */
export type Cares = (type: string) => boolean;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** An index of Postgres takes no longer values; two aggregates that share so long a beginning wait for each other. */
const longestAggregateId = 500;

/** Reads up to `count` entries of what follows `after`. */
export async function readStream(
  redis: RedisClient,
  stream: string,
  after: string,
  count: number,
  cares: Cares,
): Promise<StreamEntry[]> {
  const reply = await redis.xread('COUNT', count, 'STREAMS', stream, after);
  const entries = reply?.[0]?.[1] ?? [];
  return entries.map(([id, fields]) => toEntry(id, fields[1] ?? '', cares));
}

/** Makes an entry of what travelled under a stream id. */
export function toEntry(id: string, wire: string, cares: Cares): StreamEntry {
  const value = parseJson(wire);
  const eventId = field(value, 'id');
  const named = {
    id,
    wire,
    eventId: eventId && uuid.test(eventId) ? eventId : id,
    aggregateId: field(value, 'aggregateId')?.slice(0, longestAggregateId) ?? id,
  };
  const type = field(value, 'type');
  if (type !== undefined && !cares(type)) return { ...named, event: null };
  try {
    return { ...named, event: parseEvent(value) };
  } catch (error) {
    if (error instanceof MalformedEvent) return { ...named, event: null, problem: error };
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** The batch that a stream id belongs to. */
export function batchOf(id: string): number {
  return Number(id.split('-')[0]);
}
