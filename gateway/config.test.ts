import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const secret = { INTERNAL_TOKEN_SECRET: 'x'.repeat(32) };
const urlsOf = (SUBGRAPH_URLS: string) => [...readConfig({ ...secret, SUBGRAPH_URLS }).SUBGRAPH_URLS];

test('subgraphs are a list of names and addresses', () => {
  expect(urlsOf('users=http://users:4001, catalog=https://catalog/path?a=b')).toEqual([
    ['users', 'http://users:4001'],
    ['catalog', 'https://catalog/path?a=b'],
  ]);
});

test.each([
  ['users', 'must be a list of name=URL'],
  ['=http://users', 'must be a list of name=URL'],
  ['users=', 'must be a list of name=URL'],
  ['users=users:4001', 'must be a list of name=URL'],
  ['users=redis://users', 'must be a list of name=URL'],
  ['users=http://users,', 'must be a list of name=URL'],
  ['users=http://a,users=http://b', 'must name each subgraph once'],
  ['', 'is required: where each subgraph is'],
])('%j is refused: %s', (text, message) => {
  expect(() => urlsOf(text)).toThrow(`SUBGRAPH_URLS: ${message}`);
});
