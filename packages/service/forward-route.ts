import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteRequest, RouteResponse } from './route.ts';

/** Lets something answer a plain HTTP request of ours. HEAD is answered as GET; the server leaves the body out. */
export async function forwardRoute(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (request: RouteRequest) => Promise<RouteResponse>,
): Promise<FastifyReply> {
  const { status, headers, body } = await answer({
    method: request.method === 'HEAD' ? 'GET' : request.method,
    path: request.url.split('?')[0] ?? request.url,
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])),
    body: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
  });
  return reply.code(status).headers(headers).send(body);
}
