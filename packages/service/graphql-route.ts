import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';

export interface GraphqlRouteOptions<Context> {
  readonly methods: ('GET' | 'POST')[];
  readonly context: (request: FastifyRequest) => Promise<Context>;
  /** Runs before the body is read; may answer instead. */
  readonly onRequest?: onRequestAsyncHookHandler;
}

/** Serves a started Apollo server at `/graphql`, the one path at which bodies are parsed as JSON. */
export function mountGraphql<Context extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  { methods, context, onRequest }: GraphqlRouteOptions<Context>,
): void {
  app.register((scope, _options, done) => {
    scope.addHook('onRequest', async ({ protocol, hostname }) => {
      // Apollo's handler makes a URL of it and would fail on what is none.
      if (!URL.canParse(`${protocol}://${hostname}/`)) throw new BadHost();
    });
    const parseJson = scope.getDefaultJsonParser('error', 'error');
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, parseJson);
    scope.route({
      method: methods,
      url: '/graphql',
      ...(onRequest && { onRequest }),
      handler: fastifyApolloHandler(apollo, { context }),
    });
    done();
  });
}

class BadHost extends Error {
  readonly statusCode = 400;

  constructor() {
    super('The Host header is not a host name.');
  }
}
