import { readFileSync } from 'node:fs';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { currentTraceId } from '@stoa/telemetry/tracing.ts';
import { publicError } from './errors.ts';
import { createSubgraph, type RequestContext, type Subgraph } from './subgraph.ts';

const sdl = `
  type Query {
    greet(name: String!): String!
    later(at: DateTime!): DateTime!
    whoAmI: String!
    trace: String
    refuse(code: String!): String
    fail(plan: String!): String
    slow: String!
  }
`;

export interface ProbeOptions {
  readonly log: Logger;
  /** What `fail` does, by its plan. */
  readonly failures?: Readonly<Record<string, () => unknown>>;
  /** What `slow` waits for. */
  readonly slow?: () => Promise<string>;
  readonly ready?: () => Promise<void>;
}

/** A subgraph for tests that tells what has reached it. */
export function createProbe({ log, failures = {}, slow, ready }: ProbeOptions): Subgraph {
  const platform = readFileSync(new URL('platform.graphql', import.meta.url), 'utf8');
  return createSubgraph<RequestContext>({
    name: 'probe',
    sdl: platform + sdl,
    log,
    context: actor => ({ actor }),
    ready: ready ?? (async () => undefined),
    resolvers: {
      Query: {
        greet: (_: unknown, { name }: { name: string }) => {
          log.info({ name }, 'greeting');
          return `Hello, ${name}`;
        },
        later: (_: unknown, { at }: { at: Date }) => new Date(at.getTime() + 1),
        whoAmI: (_: unknown, __: unknown, { actor }: RequestContext) => JSON.stringify(actor),
        trace: () => currentTraceId(),
        refuse: (_: unknown, { code }: { code: string }) => {
          throw publicError(code, `refused with ${code}`);
        },
        fail: (_: unknown, { plan }: { plan: string }) => failures[plan]?.(),
        slow: () => slow?.() ?? 'at once',
      },
    },
    routes: [
      {
        method: 'GET',
        path: '/bytes/',
        handle: async ({ path }) => ({
          status: 203,
          headers: { 'content-type': 'image/png', 'x-path': path },
          body: everyByte,
        }),
      },
      {
        method: 'POST',
        path: '/hook',
        handle: async ({ body, headers }) => ({
          status: 200,
          headers: {
            'content-type': 'application/octet-stream',
            'x-signature': headers['x-signature'] ?? '',
          },
          body,
        }),
      },
    ],
  });
}

export const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);
