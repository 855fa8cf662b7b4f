import { describe, expect, it } from 'vitest';
import { readLuaHeader } from './lua-header.ts';

const good = [
  '-- Purpose: take units of stock once per claim,',
  '--   with a cap.',
  '-- KEYS 2',
  '--   stock    units left, integer',
  '--   claims   set of claim ids',
  '-- ARGV 2',
  '--   claimId  who claims',
  '--   units    how many',
  '-- Returns',
  '--   {1, left}   taken',
  '--   {0, left}   not enough',
  '',
  "if redis.call('SISMEMBER', KEYS[2], ARGV[1]) == 1 then return {1, 0} end",
  "return {0, redis.call('DECRBY', KEYS[1], ARGV[2])}",
];

const withLine = (number: number, text: string) => good.with(number - 1, text).join('\n');
const withoutLine = (number: number) => good.toSpliced(number - 1, 1).join('\n');
const withBody = (...body: string[]) => [...good.slice(0, 12), ...body].join('\n');
const useAll = "redis.call('GET', KEYS[1], KEYS[2], ARGV[1], ARGV[2])";
const withList = (...body: string[]) => withBody(...body).replace('-- ARGV 2', '-- ARGV 2+');

describe('readLuaHeader', () => {
  it('reads purpose, names and returns in their order', () => {
    expect(readLuaHeader('claim.lua', good.join('\n'))).toEqual({
      purpose: 'take units of stock once per claim, with a cap.',
      keys: ['stock', 'claims'],
      args: ['claimId', 'units'],
      list: false,
      returns: ['{1, left}   taken', '{0, left}   not enough'],
    });
  });

  it('lets a script begin with the line that declares its flags', () => {
    expect(readLuaHeader('claim.lua', ['#!lua flags=no-writes', ...good].join('\n')).keys).toEqual([
      'stock',
      'claims',
    ]);
  });

  it('takes no ARGV for an answer', () => {
    const source = [
      '-- Purpose: x',
      '-- KEYS 1',
      '--   a  b',
      '-- ARGV 0',
      '-- Returns',
      '--   x',
      'return KEYS[1]',
    ];
    expect(readLuaHeader('x.lua', source.join('\n')).args).toEqual([]);
  });

  it('makes the last ARGV a list', () => {
    const header = readLuaHeader('x.lua', withList(useAll, 'for i = 2, #ARGV do use(ARGV[i]) end'));
    expect(header).toMatchObject({ args: ['claimId', 'units'], list: true });
  });

  it('needs no number for a list that is walked, and allows one beyond the names', () => {
    const source = withList("redis.call('GET', KEYS[1], KEYS[2], ARGV[1], ARGV[7], unpack(ARGV, 2))");
    expect(readLuaHeader('x.lua', source).list).toBe(true);
  });

  it('does not take comments and strings for uses', () => {
    const source = withBody(
      useAll,
      '-- KEYS[3]',
      '--[[ KEYS[3]',
      'KEYS[4] ]]',
      'local a = \'KEYS[3]\' .. "a \\" KEYS[3]"',
      'local b = [==[ ARGV[9] ]] ]==]',
    );
    expect(() => readLuaHeader('x.lua', source)).not.toThrow();
  });

  it.each([
    ['no purpose', withoutLine(1), ':1: the header must have "-- Purpose: …" here'],
    ['an empty purpose', withLine(1, '-- Purpose:'), ':1: the header must have "-- Purpose: …" here'],
    ['no KEYS', good.toSpliced(2, 3).join('\n'), ':3: the header must have "-- KEYS COUNT" here'],
    ['KEYS 0', withLine(3, '-- KEYS 0'), ':3: the header must have "-- KEYS COUNT" here'],
    ['too few keys', withLine(3, '-- KEYS 3'), ':3: KEYS 3 needs 3 lines below, one each, but has 2'],
    ['too many keys', withLine(3, '-- KEYS 1'), ':3: KEYS 1 needs 1 lines below, one each, but has 2'],
    ['a key without meaning', withLine(5, '--   claims'), ':5: KEYS[2] needs a name and a description'],
    ['a key whose name is no word', withLine(5, '--   7   x'), ':5: KEYS[2] needs a name and a description'],
    ['a key twice', withLine(5, '--   stock  again'), ':5: KEYS names "stock" twice'],
    ['ARGV before KEYS', [...good.slice(0, 2), ...good.slice(5, 8), ...good.slice(2, 5)].join('\n'), ':3:'],
    ['no ARGV', good.toSpliced(5, 3).join('\n'), ':6: the header must have "-- ARGV COUNT" here'],
    ['a list of nothing', withLine(6, '-- ARGV 0+'), ':6: the header must have "-- ARGV COUNT" here'],
    ['too few ARGV', withoutLine(8), ':6: ARGV 2 needs 2 lines below, one each, but has 1'],
    ['no Returns', good.toSpliced(8, 3).join('\n'), ':9: the header must have "-- Returns" here'],
    ['Returns without a line', good.toSpliced(9, 2).join('\n'), ':10: Returns needs a line for each form'],
    [
      'a comment that runs on',
      withLine(12, '-- by the way'),
      ':12: the header must end after the lines of Returns',
    ],
    [
      'a key beyond the header',
      withBody(useAll, '', 'return KEYS[3]'),
      ':15: KEYS[3] is used but the header declares KEYS 2',
    ],
    ['KEYS[0]', withBody(useAll, 'return KEYS[0]'), ':14: KEYS[0] is used but the header declares KEYS 2'],
    [
      'a key never used',
      withBody('return {KEYS[1], ARGV[1], ARGV[2]}'),
      ':5: KEYS[2] "claims" is declared but never used',
    ],
    [
      'an ARGV beyond the header',
      withBody(useAll, 'return ARGV[ 3 ]'),
      ':14: ARGV[3] is used but the header declares ARGV 2',
    ],
    [
      'an ARGV never used',
      withBody('return {KEYS[1], KEYS[2], ARGV[2]}'),
      ':7: ARGV[1] "claimId" is declared but never used',
    ],
    ['a computed key', withBody(useAll, 'return KEYS[i]'), ':14: KEYS must be used with a number'],
    ['all keys at once', withBody(useAll, 'return #KEYS'), ':14: KEYS must be used with a number'],
    ['a computed ARGV', withBody(useAll, 'return unpack(ARGV)'), ':14: ARGV must be used with a number'],
    [
      'a list and an unused name',
      withList('return {KEYS[1], KEYS[2], #ARGV}'),
      ':7: ARGV[1] "claimId" is declared',
    ],
  ])('refuses %s', (_, source, problem) => {
    expect(() => readLuaHeader('/shop/claim.lua', source)).toThrow(`/shop/claim.lua${problem}`);
  });
});
