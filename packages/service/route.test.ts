import { expect, test } from 'vitest';
import { answerRoute, notFound, type PublicRoute } from './route.ts';

const route = (method: 'GET' | 'POST', path: string): PublicRoute => ({
  method,
  path,
  handle: async request => ({ status: 200, headers: {}, body: `${method} ${path} got ${request.path}` }),
});
const routes = [route('GET', '/keys.json'), route('GET', '/media/'), route('POST', '/hooks/pay')];
const ask = (method: string, path: string) =>
  answerRoute(routes, { method, path, headers: {}, body: new Uint8Array() });

test.each([
  ['GET', '/keys.json', 'GET /keys.json got /keys.json'],
  ['GET', '/media/a/b.svg', 'GET /media/ got /media/a/b.svg'],
  ['GET', '/media/', 'GET /media/ got /media/'],
  ['POST', '/hooks/pay', 'POST /hooks/pay got /hooks/pay'],
])('%s %s is answered by its route', async (method, path, body) => {
  expect(await ask(method, path)).toMatchObject({ status: 200, body });
});

test.each([
  ['GET', '/'],
  ['GET', '/keys.json/'],
  ['GET', '/keys.jsonx'],
  ['GET', '/media'],
  ['GET', '/Media/a'],
  ['POST', '/media/a'],
  ['GET', '/hooks/pay'],
  ['get', '/keys.json'],
])('%s %s is nobody’s', async (method, path) => {
  expect(await ask(method, path)).toBe(notFound);
});
