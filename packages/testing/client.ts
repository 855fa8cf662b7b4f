import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

export interface ShopClient {
  /** Sends a typed operation of `schema/operations`. */
  send<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    token?: string,
  ): Promise<Answer<Data>>;
  /** Sends text, as a stranger would. */
  query(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Record<string, never>>>;
  get(path: string): Promise<Response>;
}

/** A client of a gateway, over real HTTP. */
export function shopClient(origin: string): ShopClient {
  async function post(body: unknown, headers: Record<string, string>) {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const { data = null, errors = [] } = Object(await response.json());
    return { status: response.status, data, errors };
  }
  return {
    send: (document, variables, token) =>
      post({ query: print(document), variables }, token ? { authorization: `Bearer ${token}` } : {}),
    query: (query, variables, headers = {}) => post({ query, variables }, headers),
    get: path => fetch(`${origin}${path}`),
  };
}

/** The data of an answer that has no errors; with errors the test fails with what they say. */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  if (errors.length > 0 || data === null) throw new Error(`the answer has errors: ${JSON.stringify(errors)}`);
  return data;
}
