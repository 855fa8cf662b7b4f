import { expect, test } from 'vitest';
import { compose } from './compose-supergraph.ts';
import { schemaChanges } from './schema-changes.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@shareable"])';
const supergraph = (sdl: string) => compose(new Map([['shop', `${link}\n${sdl}`]]));
const before = supergraph(`
  type Query { product(slug: String): Product  hidden: Int @inaccessible }
  type Product { name: String  price: Int! }
  enum Kind { NEW USED }
  type Other { kind: Kind }
  extend type Query { other: Other }
`);
const changed = (from: string, to: string) => {
  const sdl = `
  type Query { product(slug: String): Product  hidden: Int @inaccessible }
  type Product { name: String  price: Int! }
  enum Kind { NEW USED }
  type Other { kind: Kind }
  extend type Query { other: Other }
`;
  expect(sdl).toContain(from);
  return schemaChanges(before, supergraph(sdl.replace(from, to)));
};

test.each([
  ['a field that is gone', 'name: String ', '', 'Product.name was removed.'],
  [
    'an argument that is now required',
    '(slug: String)',
    '(slug: String, locale: String!)',
    'A required arg locale on Query.product was added.',
  ],
  ['an argument that is gone', '(slug: String)', '', 'Query.product arg slug was removed.'],
  [
    'a type that is another one',
    'name: String ',
    'name: Int ',
    'Product.name changed type from String to Int.',
  ],
  [
    'an answer that may now be missing',
    'price: Int!',
    'price: Int',
    'Product.price changed type from Int! to Int.',
  ],
  ['a value that is gone', 'NEW USED', 'NEW', 'USED was removed from enum type Kind.'],
  [
    'a field that is taken from the public',
    'name: String ',
    'name: String @inaccessible ',
    'Product.name was removed.',
  ],
])('%s breaks clients', (_, from, to, description) => {
  expect(changed(from, to)).toEqual({ breaking: [description], dangerous: [] });
});

test.each([
  ['a value that is new', 'NEW USED', 'NEW USED BROKEN', 'BROKEN was added to enum type Kind.'],
  [
    'an argument that is new',
    '(slug: String)',
    '(slug: String, locale: String)',
    'An optional arg locale on Query.product was added.',
  ],
])('%s may surprise clients', (_, from, to, description) => {
  expect(changed(from, to)).toEqual({ breaking: [], dangerous: [description] });
});

test.each([
  ['a field that is new', 'name: String ', 'name: String  size: Int '],
  ['an answer that is now always there', 'name: String ', 'name: String! '],
  ['something internal that is gone', ' hidden: Int @inaccessible', ''],
  ['a description', 'type Product', '"What is sold." type Product'],
])('%s is nobody’s trouble', (_, from, to) => {
  expect(changed(from, to)).toEqual({ breaking: [], dangerous: [] });
});

test('what does not compose says what is wrong', () => {
  const one = `${link}\ntype Query { product: Product } type Product @key(fields: "id") { id: ID! name: String }`;
  const two = `${link}\ntype Product @key(fields: "id") { id: ID! name: String }`;

  expect(() =>
    compose(
      new Map([
        ['one', one],
        ['two', two],
      ]),
    ),
  ).toThrow(/^The subgraphs do not compose:\n {2}.*Product\.name/);
});
