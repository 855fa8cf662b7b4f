import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRedisAddress } from './address.ts';

const plain = { cluster: false, tls: false, username: undefined, password: undefined, db: 0 };
const a = { host: 'a', port: 1 };
const b = { host: 'b', port: 2 };

describe('parseRedisAddress', () => {
  it.each([
    ['redis://localhost', { ...plain, nodes: [{ host: 'localhost', port: 6379 }] }],
    ['redis://10.0.0.1:7000/', { ...plain, nodes: [{ host: '10.0.0.1', port: 7000 }] }],
    ['redis://a:1/3', { ...plain, nodes: [a], db: 3 }],
    ['rediss://a:1', { ...plain, nodes: [a], tls: true }],
    ['redis://[::1]:7000', { ...plain, nodes: [{ host: '::1', port: 7000 }] }],
    ['redis://:p%40ss@a:1', { ...plain, nodes: [a], password: 'p@ss' }],
    ['redis://stoa:p:w@a:1', { ...plain, nodes: [a], username: 'stoa', password: 'p:w' }],
    ['redis-cluster://a:1', { ...plain, nodes: [a], cluster: true }],
    ['redis-cluster://u:p@a:1,b:2', { ...plain, nodes: [a, b], cluster: true, username: 'u', password: 'p' }],
    ['rediss-cluster://a:1,b:2', { ...plain, nodes: [a, b], cluster: true, tls: true }],
    ['redis://a:1,b:2', { ...plain, nodes: [a, b], cluster: true }],
    ['redis://a:1,redis://b:2', { ...plain, nodes: [a, b], cluster: true }],
    ['rediss://a:1, rediss://b:2', { ...plain, nodes: [a, b], cluster: true, tls: true }],
  ])('reads %s', (url, address) => {
    expect(parseRedisAddress(url)).toEqual(address);
  });

  it.each([
    ['', 'cannot be read'],
    ['localhost:6379', 'cannot be read'],
    ['http://a:1', 'cannot be read'],
    ['redis://', 'cannot be read'],
    ['redis://a:1?family=6', 'cannot be read'],
    ['redis://a:1/x', 'cannot be read'],
    ['redis://a:1,', 'names no host in ""'],
    ['redis://a b:1', 'names no host in "a b:1"'],
    ['redis://a:0', 'has a port beyond 65535'],
    ['redis://a:65536', 'has a port beyond 65535'],
    ['redis-cluster://a:1/2', 'a cluster has only database 0'],
    ['redis://u:100%@a:1', 'not percent-encoded'],
  ])('refuses %s', (url, problem) => {
    expect(() => parseRedisAddress(url)).toThrow(problem);
  });

  it('never shows the password of an address it refuses', () => {
    expect(() => parseRedisAddress('redis://stoa:planted@a:99999')).toThrow(/^(?!.*planted)/);
    expect(() => parseRedisAddress('redis://u:planted@a:1,redis://u:planted@:2')).toThrow(/^(?!.*planted)/);
  });

  it('takes every user and password once percent-encoded', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(word, word, (username, password) => {
        const url = `redis://${encodeURIComponent(username)}:${encodeURIComponent(password)}@a:1`;
        expect(parseRedisAddress(url)).toMatchObject({ username, password });
      }),
    );
  });
});
