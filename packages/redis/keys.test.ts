import slotOf from 'cluster-key-slot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keySpace } from './keys.ts';

const segment = fc.string({ unit: 'grapheme', minLength: 1 });
const keys = keySpace('stoa', 'inventory');

describe('keySpace', () => {
  it('puts the group in braces and the rest behind', () => {
    const sale = keys.slot('sale', 123);
    expect(sale('stock')).toBe('stoa:{inventory:sale:123}:stock');
    expect(sale('claims', 7n)).toBe('stoa:{inventory:sale:123}:claims:7');
    expect(keys.slot('events')()).toBe('stoa:{inventory:events}');
    expect(keys.start).toBe('stoa:{inventory:');
  });

  it('keeps ids and plain words readable', () => {
    expect(keys.slot('user', '0192f3a4-7c1e-7b7a-9d0f-2b1c5e8a9f00')('a.b_c~d')).toBe(
      'stoa:{inventory:user:0192f3a4-7c1e-7b7a-9d0f-2b1c5e8a9f00}:a.b_c~d',
    );
  });

  it('escapes what has a meaning in a key', () => {
    expect(keys.slot('mail', 'a:b@c {d}*?[é]')()).toBe(
      'stoa:{inventory:mail:a%3Ab%40c%20%7Bd%7D%2A%3F%5B%C3%A9%5D}',
    );
  });

  it('gives all keys of one group the same slot, whatever the segments', () => {
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1 }),
        fc.array(fc.array(segment)),
        ([first, ...more], rests) => {
          const group = keys.slot(first ?? '', ...more);
          const slots = new Set([group(), ...rests.map(rest => group(...rest))].map(slotOf));
          expect(slots.size).toBe(1);
        },
      ),
    );
  });

  it('gives different keys to different segments', () => {
    const parts = fc.record({ group: fc.array(segment, { minLength: 1 }), rest: fc.array(segment) });
    const build = ({ group: [first, ...more], rest }: { group: string[]; rest: string[] }) =>
      keys.slot(first ?? '', ...more)(...rest);
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(build(one) === build(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('makes keys of printable ASCII without spaces or glob characters', () => {
    fc.assert(
      fc.property(segment, segment, (group, rest) => {
        expect(keys.slot(group)(rest)).toMatch(/^stoa:\{inventory:[\w.~%-]+\}:[\w.~%-]+$/);
      }),
    );
  });

  it('keeps prefixes and subgraphs apart', () => {
    expect(keySpace('test-1', 'inventory').slot('a')('b')).not.toBe(keys.slot('a')('b'));
    expect(keySpace('stoa', 'orders').slot('a')('b')).not.toBe(keys.slot('a')('b'));
  });

  it.each(['', 'a b', 'a:b', 'a{b', '*', '-a'])('refuses %j as prefix or subgraph', bad => {
    expect(() => keySpace(bad, 'orders')).toThrow("A key's prefix consists of");
    expect(() => keySpace('stoa', bad)).toThrow("A key's subgraph consists of");
  });

  it.each(['', 1.5, Number.NaN, 2 ** 60, '\ud800'])('refuses the segment %j', bad => {
    expect(() => keys.slot(bad)).toThrow('Redis key must');
    expect(() => keys.slot('a')(bad)).toThrow('Redis key must');
  });
});
