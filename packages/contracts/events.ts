import { z } from 'zod';
import type { EventId } from './ids.ts';

const minorUnits = z.string().regex(/^-?\d{1,18}$/);
const price = z.object({ minor: minorUnits, currency: z.string().length(3) });

/**
 * What each event carries in `data`. Versioned by adding optional fields: a consumer ignores what it does not
 * know, and nothing is ever renamed or removed. Amounts are minor units as decimal strings.
 */
export const eventShapes = {
  /** aggregate: account */
  UserRegistered: z.object({ accountId: z.string(), email: z.string().nullable(), name: z.string() }),
  /** aggregate: account; what the guest had is the account's from now on */
  GuestClaimed: z.object({ accountId: z.string(), guestId: z.string() }),
  /** aggregate: product */
  ProductPublished: z.object({ productId: z.string(), slug: z.string(), variantIds: z.array(z.string()) }),
  /** aggregate: variant; `previous` is null for the first price */
  PriceChanged: z.object({
    variantId: z.string(),
    productId: z.string(),
    previous: price.nullable(),
    current: price,
  }),
} as const;

export type EventType = keyof typeof eventShapes;
export type EventData<T extends EventType> = z.infer<(typeof eventShapes)[T]>;

/**
 * A fact as the domain states it. `sequence` counts per aggregate from 1 without gaps, so that a consumer can
 * tell order and repetition; `aggregateId` is the order key.
 */
export type DomainEvent<T extends EventType = EventType> = {
  [K in T]: {
    readonly type: K;
    readonly aggregateId: string;
    readonly sequence: number;
    readonly data: EventData<K>;
  };
}[T];

/** A fact on the wire: identified, timed and traceable. */
export type EventEnvelope<T extends EventType = EventType> = DomainEvent<T> & {
  readonly id: EventId;
  readonly version: number;
  readonly occurredAt: string;
  readonly traceparent: string | null;
};

const envelope = z.object({
  id: z.uuid(),
  type: z.string(),
  version: z.int().positive(),
  occurredAt: z.iso.datetime(),
  aggregateId: z.string().min(1),
  sequence: z.int().positive(),
  traceparent: z.string().nullable(),
  data: z.unknown(),
});

export class MalformedEvent extends Error {
  override readonly name = 'MalformedEvent';
}

/** True for a type this build knows; others pass by, because producers are deployed before consumers. */
function isKnownEventType(type: string): type is EventType {
  return Object.hasOwn(eventShapes, type);
}

/**
 * Parses an event from the wire. Returns null for a type this build does not know.
 * @throws MalformedEvent when the envelope or the data of a known type does not fit its shape
 */
export function parseEvent(wire: unknown): EventEnvelope | null {
  const outer = envelope.safeParse(wire);
  if (!outer.success) throw new MalformedEvent(`event envelope: ${z.prettifyError(outer.error)}`);
  const { type, data, ...rest } = outer.data;
  if (!isKnownEventType(type)) return null;
  const inner = eventShapes[type].safeParse(data);
  if (!inner.success) throw new MalformedEvent(`data of ${type} ${rest.id}: ${z.prettifyError(inner.error)}`);
  return { ...rest, type, data: inner.data } as EventEnvelope;
}
