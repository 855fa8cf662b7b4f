import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { SignInDocument } from '@stoa/schema/operations.ts';
import { print } from 'graphql';
import { ImportProblem } from './import-problem.ts';

export interface ShopAccess {
  /** Where the gateway listens, without `/graphql`. */
  readonly url: string;
  readonly email: string;
  readonly password: string;
  /** Milliseconds since 1970, as the clock here says. */
  readonly now?: () => number;
}

/** A running shop, spoken to as the account that has signed in. */
export interface Shop {
  /** Sends a typed operation of `schema/operations`. @throws ImportProblem when there is no answer with data */
  send<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const answerWithinMs = 60_000;
/** So that a token does not expire on its way. */
const renewBeforeMs = 60_000;

/**
 * Signs in and stays signed in: before its token expires, and when the shop no longer takes it, it signs in again.
 * @throws ImportProblem when nothing answers, what answers is no shop, or the account can't sign in
 */
export async function enterShop({ url, email, password, now = Date.now }: ShopAccess): Promise<Shop> {
  let token = await signIn();

  async function signIn() {
    const answer = await post(url, SignInDocument, { input: { email, password } });
    const { signIn: result } = dataOf(answer, url);
    if (result.__typename === 'SignInSuccess') {
      const { token: value, expiresAt } = result.accessToken;
      return { value, renewAt: Date.parse(expiresAt) - renewBeforeMs };
    }
    throw new ImportProblem(
      `${email} can't sign in to the shop at ${url}: ${result.message} Set STOA_EMAIL and STOA_PASSWORD to an account of a merchant.`,
    );
  }

  return {
    async send(document, variables) {
      if (now() >= token.renewAt) token = await signIn();
      const answer = await post(url, document, variables, token.value);
      if (answer.errors?.[0]?.extensions?.code !== 'UNAUTHENTICATED') return dataOf(answer, url);
      token = await signIn();
      return dataOf(await post(url, document, variables, token.value), url);
    },
  };
}

async function post<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  token?: string,
): Promise<Answer<Data>> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: print(document), variables }),
    signal: AbortSignal.timeout(answerWithinMs),
  }).catch((error: unknown) => {
    throw new ImportProblem(
      `No shop answers at ${url} (${reason(error)}). Start it with npm start, or set STOA_URL, and run the import again.`,
    );
  });
  const answer = (await response.json().catch(() => null)) as Answer<Data> | null;
  if (answer?.data || Array.isArray(answer?.errors)) return answer;
  throw new ImportProblem(
    `What answers at ${url} is not a shop's gateway (status ${response.status}). Set STOA_URL.`,
  );
}

function dataOf<Data>({ data, errors }: Answer<Data>, url: string): Data {
  if (data && !errors?.length) return data;
  const messages = errors?.map(error => error.message).join(' ') ?? 'it sent no data.';
  throw new ImportProblem(`The shop at ${url} could not do it: ${messages}`);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${answerWithinMs / 1_000} s`;
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause)
    return cause.code === 'ECONNREFUSED' ? 'connection refused' : String(cause.code);
  return cause instanceof Error ? cause.message : error.message;
}
