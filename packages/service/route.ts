/**
 * A plain HTTP route of a subgraph that the gateway passes on: pictures, key sets, provider webhooks. Bodies are
 * raw, because signatures are made over bytes.
 */
export interface PublicRoute {
  readonly method: 'GET' | 'POST';
  /** An exact path, or everything below it when it ends with a slash. */
  readonly path: string;
  handle(request: RouteRequest): Promise<RouteResponse>;
}

export interface RouteRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface RouteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

export const notFound: RouteResponse = {
  status: 404,
  headers: { 'content-type': 'application/json' },
  body: '{"error":"not found"}',
};

/** Finds the route for a request and lets it answer. */
export async function answerRoute(
  routes: readonly PublicRoute[],
  request: RouteRequest,
): Promise<RouteResponse> {
  const route = routes.find(
    ({ method, path }) =>
      method === request.method &&
      (path.endsWith('/') ? request.path.startsWith(path) : request.path === path),
  );
  return route ? route.handle(request) : notFound;
}
