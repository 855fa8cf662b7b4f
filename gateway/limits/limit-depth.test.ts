import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { limitDepth } from './limit-depth.ts';

const schema = buildSchema('type Query { a: Query, b: Query, leaf: Int }');
const refusals = (query: string, most: number) =>
  validate(schema, parse(query), [limitDepth(most)]).map(error => error.message);

test.each([
  ['{ leaf }', 1],
  ['{ a { leaf } leaf }', 2],
  ['{ a { b { leaf } } }', 3],
  ['{ a { ... { ... on Query { leaf } } } }', 2],
  ['{ ...F } fragment F on Query { a { ...G } } fragment G on Query { b { leaf } }', 3],
  ['{ leaf a { ...F } b { ...F } } fragment F on Query { a { leaf } }', 3],
])('%s is %i deep', (query, depth) => {
  expect(refusals(query, depth)).toEqual([]);
  expect(refusals(query, depth - 1)).toEqual([
    `The operation is nested too deeply: at most ${depth - 1} levels.`,
  ]);
});

test('each operation is measured', () => {
  expect(refusals('query A { leaf } query B { a { leaf } } query C { a { leaf } }', 1)).toHaveLength(2);
});

test('a circle of fragments has an end', () => {
  expect(
    refusals('{ ...F } fragment F on Query { a { ...G } } fragment G on Query { a { ...F } }', 2),
  ).toEqual([]);
});

test('a fragment that is not there counts for nothing', () => {
  expect(refusals('{ a { ...F } }', 1)).toEqual([]);
});

test('tools can still ask for the schema', () => {
  expect(refusals(getIntrospectionQuery(), 30)).toEqual([]);
});
