import { connect } from 'node:net';
import { bothWays, useShop } from '@stoa/testing/shop.ts';
import { afterEach, describe, expect, test } from 'vitest';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe.each(bothWays)('the gateway in %s', way => {
  const shop = useShop(way);

  /** A request must not hurt the ones after it. */
  afterEach(async () => {
    const { status, data } = await shop.client.query('{ me { id } }');
    expect([status, data]).toEqual([200, { me: null }]);
  });

  async function send(
    body: string | Uint8Array<ArrayBuffer> | null,
    headers: Record<string, string>,
    method = 'POST',
    path = '/graphql',
  ) {
    const response = await fetch(`${shop.origin}${path}`, { method, headers, body });
    const text = await response.text();
    return { status: response.status, text, errors: Object(JSON.parse(text)).errors };
  }
  async function raw(rest: string, host = 'localhost'): Promise<string> {
    const socket = connect(shop.port, '127.0.0.1');
    socket.write(`POST /graphql HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n${rest}`);
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    return text;
  }
  const json = { 'content-type': 'application/json' };
  const coded = (code: string) => [
    { message: expect.any(String), extensions: { code, traceId: expect.any(String) } },
  ];

  describe('refuses with a code', () => {
    test.each<[string, string | Uint8Array<ArrayBuffer>]>([
      ['no JSON', '{ query'],
      ['nothing', ''],
      ['null', 'null'],
      ['a text', '"query"'],
      ['a list', '[{"query":"{ me { id } }"}]'],
      ['no query', '{}'],
      ['a query that is no text', '{"query":{"me":1}}'],
      ['variables that are none', '{"query":"{ me { id } }","variables":[1]}'],
      ['a prototype', '{"query":"{ me { id } }","__proto__":{"x":1}}'],
      ['bytes that are no UTF-8', latin('{"\xff\xfe"}')],
      ['bytes that are no UTF-8 inside of the query', latin('{"query":"{ me { id \xc3\xff\xfe } }"}')],
    ])('a body of %s', async (_, body) => {
      const { status, errors, text } = await send(body, json);

      expect(status).toBe(400);
      expect(errors).toEqual([
        expect.objectContaining({
          extensions: {
            code: expect.stringMatching(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/),
            traceId: expect.any(String),
          },
        }),
      ]);
      expect(text).not.toMatch(/node_modules|\.ts:|\.js:/);
    });

    test.each([
      ['{ me { id ', 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ products(first: "many") { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['query A { me { id } } query B { me { id } }', 'OPERATION_RESOLUTION_FAILURE'],
      ['query ($id: ID!) { product(id: $id) { id } }', 'BAD_USER_INPUT'],
      ['subscription { me { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ])('%s', async (query, code) => {
      const { status, errors } = await send(JSON.stringify({ query }), json);

      expect(status).toBe(400);
      expect(errors).toMatchObject([{ extensions: { code } }]);
    });

    test('an argument that breaks a rule, at its path', async () => {
      const { status, data, errors } = await shop.client.query(
        '{ products(first: 500) { nodes { id } } me { id } }',
      );

      expect([status, data]).toEqual([200, { products: null, me: null }]);
      expect(errors).toEqual([
        {
          message: 'first must be between 1 and 100.',
          path: ['products'],
          extensions: { code: 'BAD_USER_INPUT', traceId: expect.any(String) },
        },
      ]);
    });

    test('a body of more than 16 MB, before it has come', async () => {
      const answer = await raw('content-type: application/json\r\ncontent-length: 17000000\r\n\r\n{"query":');

      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toMatch(/"code":"BAD_REQUEST","traceId":"[0-9a-f]{32}"/);
    });
  });

  describe('is not to be used by a page of another site', () => {
    const mutation =
      'mutation { signIn(input: { email: "a@example.com", password: "12345678" }) { __typename } }';

    test.each([
      ['text/plain', JSON.stringify({ query: mutation })],
      ['application/x-www-form-urlencoded', `query=${encodeURIComponent(mutation)}`],
      [
        'multipart/form-data; boundary=x',
        `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${mutation}\r\n--x--\r\n`,
      ],
    ])('by a form that posts %s', async (type, body) => {
      const { status, text } = await send(body, { 'content-type': type });

      expect(status).toBe(400);
      expect(text).toContain('BAD_REQUEST');
      expect(text).not.toContain('InvalidCredentials');
    });

    test('by a body without a type', async () => {
      const { status, text } = await send(Buffer.from(JSON.stringify({ query: mutation })), {});

      expect(status).toBe(400);
      expect(text).not.toContain('InvalidCredentials');
    });

    test('by a link', async () => {
      const query = `/graphql?query=${encodeURIComponent('{ me { id } }')}`;
      const { status, errors } = await send(null, {}, 'GET', query);

      expect(status).toBe(400);
      expect(errors).toEqual(coded('BAD_REQUEST'));
      expect((await send(null, { 'apollo-require-preflight': '1' }, 'GET', query)).status).toBe(200);
    });

    test('by a GET that changes something, whatever its headers', async () => {
      const { status, text } = await send(
        null,
        { 'apollo-require-preflight': '1' },
        'GET',
        `/graphql?query=${encodeURIComponent(mutation)}`,
      );

      expect(status).toBe(405);
      expect(text).not.toContain('InvalidCredentials');
    });
  });

  describe('does not choke on', () => {
    const nested = (depth: number, field = 'children') =>
      `{ categories { ${`${field} { `.repeat(depth)}slug${' }'.repeat(depth)} } }`;

    test.each<[string, string]>([
      ['50,000 levels', nested(50_000)],
      ['1,700 levels', nested(1_700)],
      ['1,500 levels', nested(1_500)],
      ['31 levels', nested(29)],
      [
        '10,000 aliases',
        `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: me { id }`).join(' ')} }`,
      ],
      ['50,000 opening braces', '{'.repeat(50_000)],
      ['a list in a list in a list …', `{ products(first: ${'['.repeat(20_000)}) { nodes { id } } }`],
      ['fragments in a circle', '{ me { ...A } } fragment A on User { ...B } fragment B on User { ...A }'],
    ])('%s', async (_, query) => {
      const { status, errors } = await send(JSON.stringify({ query }), json);

      expect(status).toBe(400);
      expect(errors[0].extensions.code).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/);
      expect(errors[0].message).not.toContain('call stack');
    });

    test.each([
      ['30 levels', nested(28)],
      ['1,200 levels of fragments', `{ me { ${'... on User { '.repeat(1_200)}id${' }'.repeat(1_200)} } }`],
      [
        '1,000 aliases',
        `{ ${Array.from({ length: 1_000 }, (_, index) => `a${index}: me { id }`).join(' ')} }`,
      ],
    ])('%s, which it answers one way or the other', async (_, query) => {
      const { status, errors } = await send(JSON.stringify({ query }), json);

      expect([200, 400]).toContain(status);
      if (status === 400) expect(errors[0].extensions.code).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/);
      else expect(errors).toBeUndefined();
    });

    test('a Host header that is none', async () => {
      const body = '{"query":"{ me { id } }"}';
      const answer = await raw(
        `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
        '[',
      );

      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain('The Host header is not a host name.');
    });
  });

  test('has nothing in its log that calls these faults of ours', () => {
    expect(shop.logLines().filter(line => line['level'] === 'error')).toEqual([]);
  });
});
