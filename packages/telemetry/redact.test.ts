import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';

const planted = 'planted-0451';

const secretNames = [
  'password',
  'newPassword',
  'password_hash',
  'token',
  'accessToken',
  'refresh_token',
  'X-Csrf-Token',
  'tokens',
  'secret',
  'clientSecret',
  'authorization',
  'Authorization',
  'proxy-authorization',
  'cookie',
  'Set-Cookie',
  'apiKey',
  'x-api-key',
  'privateKey',
  'credentials',
  'cvc',
  'cardNumber',
];

describe('redact', () => {
  it.each(secretNames)('hides the value of %s', name => {
    expect(redact({ [name]: planted })).toEqual({ [name]: '[redacted]' });
  });

  it('finds a secret wherever it lies', () => {
    const wrapping = fc.constantFrom<(inner: unknown) => unknown>(
      inner => ({ inner }),
      inner => [1, inner],
      inner => ({ toJSON: () => inner }),
      inner => new Error('outer', { cause: inner }),
      inner => Object.assign(new Error('outer'), { details: inner }),
      inner => new AggregateError([inner], 'several'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...secretNames),
        fc.array(wrapping, { maxLength: 12 }),
        (name, wrappings) => {
          const buried = wrappings.reduce((inner: unknown, wrap) => wrap(inner), {
            [name]: { deep: [planted] },
          });
          const text = JSON.stringify(redact({ buried }));
          expect(text).not.toContain(planted);
          expect(text).toContain('[redacted]');
        },
      ),
    );
  });

  it('leaves what is no secret as JSON would show it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const fact = { order: value };
        const harmless = JSON.stringify(fact);
        fc.pre(
          !/password|passwd|passphrase|secret|authori|cookie|credential|key|token|jwt|otp|cv/i.test(harmless),
        );
        expect(JSON.stringify(redact(fact))).toBe(harmless);
      }),
    );
  });

  it('does not change what it was given', () => {
    const request = { headers: { authorization: planted }, lines: [{ token: planted }] };
    redact(request);
    expect(request).toEqual({ headers: { authorization: planted }, lines: [{ token: planted }] });
  });

  it('shows whether a secret was there at all', () => {
    expect(redact({ hasPassword: true, token: null, secret: undefined })).toEqual({
      hasPassword: true,
      token: null,
      secret: undefined,
    });
  });

  it('writes amounts in minor units as text, dates in ISO form and bytes as their number', () => {
    expect(redact({ amount: 1230n, at: new Date(0), key: Buffer.from('abc') })).toEqual({
      amount: '1230',
      at: '1970-01-01T00:00:00.000Z',
      key: '[3 bytes]',
    });
  });

  it('cuts a cycle and shows the same object twice when it merely appears twice', () => {
    const shared = { sku: 'A' };
    const order: { first: object; second: object; self?: object } = { first: shared, second: shared };
    order.self = order;
    expect(redact(order)).toEqual({ first: shared, second: shared, self: '[circular]' });
  });

  it('tells of facts that cannot be read instead of throwing', () => {
    const broken = {
      get total(): number {
        throw new Error('no total yet');
      },
    };
    expect(redact(broken)).toEqual({ unreadable: 'no total yet' });
  });

  it('shows an error with its type, its own facts and the whole chain of causes', () => {
    class PaymentRefused extends Error {}
    const root = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const error = new PaymentRefused('no answer from the provider', {
      cause: new Error('fetch failed', { cause: root }),
    });
    expect(redact({ err: error })).toMatchObject({
      err: {
        type: 'PaymentRefused',
        message: 'no answer from the provider',
        stack: expect.stringContaining('redact.test.ts'),
        cause: { message: 'fetch failed', cause: { message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' } },
      },
    });
  });

  it('keeps the values of a failed statement out of the line', () => {
    const ofRedis = Object.assign(new Error('WRONGTYPE'), {
      command: { name: 'set', args: ['key', planted] },
    });
    const ofPostgres = Object.assign(new Error('duplicate key'), {
      query: 'insert …',
      parameters: [planted],
    });
    const ofDrizzle = new Error(
      `Failed query: insert into account values ($1)\nparams: ${planted},a\nb ${planted}`,
      {
        cause: ofPostgres,
      },
    );
    const text = JSON.stringify(redact({ err: new AggregateError([ofRedis, ofDrizzle], 'both') }));
    expect(text).not.toContain(planted);
    expect(text).toContain('Failed query: insert into account values ($1)');
    expect(text).toContain('redact.test.ts');
  });

  it('takes an error itself for the facts', () => {
    expect(redact(new TypeError('x'))).toMatchObject({ err: { type: 'TypeError', message: 'x' } });
  });
});
