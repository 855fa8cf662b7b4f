const hidden = '[redacted]';

/**
 * Matched against names in lower case without separators, so `refreshToken`, `refresh_token` and
 * `X-Refresh-Token` are one name. A name too many hidden costs a look at the code, one too few a breach.
 */
const secretName =
  /password|passwd|passphrase|secret|authori[sz]ation|cookie|credential|apikey|privatekey|(?:tokens?|jwt|otp|cvc|cvv|cardnumber)$/;

/** Drivers hang the statement's values on their errors: ioredis `command.args`, postgres.js `parameters`. */
const statementValues = new Set(['args', 'parameters', 'params', 'values']);

const decided = new Map<string, boolean>();
const decidedLimit = 2_000;

function isSecret(name: string): boolean {
  const known = decided.get(name);
  if (known !== undefined) return known;
  const secret = secretName.test(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  if (decided.size < decidedLimit) decided.set(name, secret);
  return secret;
}

type Place = { inError: boolean; ancestors: readonly object[] };

function property(name: string, value: unknown, place: Place): unknown {
  const harmless = value === undefined || value === null || typeof value === 'boolean';
  if (!harmless && (isSecret(name) || (place.inError && statementValues.has(name)))) return hidden;
  return visible(value, place);
}

/** Drizzle appends the values of a failed statement to its message: "Failed query: …\nparams: …". */
function withoutValues(text: string): string {
  return text.replace(/\nparams: [^\n]*(?:\n(?! {4}at )[^\n]*)*/g, '');
}

type ErrorFacts = {
  type: string;
  message: string;
  stack: string | undefined;
  errors?: unknown;
  cause?: unknown;
  [detail: string]: unknown;
};

function errorFacts(error: Error, place: Place): ErrorFacts {
  const facts: ErrorFacts = {
    type: error.constructor.name || error.name,
    message: withoutValues(error.message),
    stack: error.stack === undefined ? undefined : withoutValues(error.stack),
  };
  const inside = { inError: true, ancestors: place.ancestors };
  for (const [name, value] of Object.entries(error)) {
    if (!(name in facts) && name !== 'cause') facts[name] = property(name, value, inside);
  }
  if (error instanceof AggregateError) facts.errors = visible(error.errors, inside);
  if (error.cause !== undefined) facts.cause = visible(error.cause, inside);
  return facts;
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

function visible(value: unknown, place: Place): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (place.ancestors.includes(value)) return '[circular]';
  const inside = { inError: place.inError, ancestors: [...place.ancestors, value] };
  if (value instanceof Error) return errorFacts(value, inside);
  if (Array.isArray(value)) return value.map(item => visible(item, inside));
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (hasToJson(value)) return visible(value.toJSON(), inside);
  return record(value, inside);
}

function record(value: object, place: Place): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) copy[name] = property(name, inner, place);
  return copy;
}

/**
 * A copy fit for a log line: secrets hidden by name at any depth, errors with their chain of causes but
 * without the values of the statement that failed, bigint as text, cycles cut. Never throws.
 */
export function redact(facts: object): Record<string, unknown> {
  try {
    const place = { inError: false, ancestors: [facts] };
    return facts instanceof Error ? { err: errorFacts(facts, place) } : record(facts, place);
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}
