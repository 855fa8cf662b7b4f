declare const brand: unique symbol;

/** A UUIDv7 that belongs to one kind of thing; the brand exists in types only. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type AccountId = Id<'Account'>;
export type GuestId = Id<'Guest'>;
export type SessionId = Id<'Session'>;
export type ApiClientId = Id<'ApiClient'>;
export type BrandId = Id<'Brand'>;
export type CategoryId = Id<'Category'>;
export type ProductId = Id<'Product'>;
export type VariantId = Id<'Variant'>;
export type EventId = Id<'Event'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True when the text is a UUID in canonical lower case: what an `ID` of this API looks like. */
export function isId<T extends Id<string>>(text: string): text is T {
  return uuid.test(text);
}

/** The id, or null for text that can't be one, so that a look-up answers "not there" without a query. */
export function asId<T extends Id<string>>(text: string): T | null {
  const lower = text.toLowerCase();
  return isId<T>(lower) ? lower : null;
}
