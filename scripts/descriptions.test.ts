import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ASTNode, parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../schema/subgraphs/', import.meta.url));
const files = globSync('*.graphql', { cwd: folder });

interface Describable {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string };
}

/** Where a description is missing or says nothing, as `Type.field.argument`. */
function undescribed(sdl: string): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  const enter = (node: ASTNode & Describable, must = true) => {
    path.push(node.name.value);
    if (must && !node.description?.value.trim().endsWith('.')) missing.push(path.join('.'));
  };
  const each = { enter: (node: ASTNode & Describable) => enter(node), leave: () => void path.pop() };
  const extension = {
    enter: (node: ASTNode & Describable) => enter(node, false),
    leave: () => void path.pop(),
  };
  visit(parse(sdl), {
    ScalarTypeDefinition: each,
    ObjectTypeDefinition: each,
    InterfaceTypeDefinition: each,
    UnionTypeDefinition: each,
    EnumTypeDefinition: each,
    InputObjectTypeDefinition: each,
    FieldDefinition: each,
    InputValueDefinition: each,
    EnumValueDefinition: each,
    ObjectTypeExtension: extension,
    InterfaceTypeExtension: extension,
    EnumTypeExtension: extension,
    InputObjectTypeExtension: extension,
  });
  return missing;
}

test('what is not described is found, wherever it stands', () => {
  const sdl = `
    scalar A
    "Is." type B { "Is." a("Is." x: Int, y: Int): Int  b: Int  "no sentence" c: Int }
    "Is." enum C { D "Is." E }
    "Is." input F { g: Int }
    interface H { "Is." i: Int }
    union J = B
    extend type B { k: Int }
  `;
  expect(undescribed(sdl)).toEqual(['A', 'B.a.y', 'B.b', 'B.c', 'C.D', 'F.g', 'H', 'J', 'B.k']);
});

describe('every type, field, argument and value is described for whoever calls it', () => {
  test('in the subgraphs that there are', () => {
    expect(files.map(file => basename(file, '.graphql')).toSorted()).toEqual(
      expect.arrayContaining(['catalog', 'users']),
    );
  });

  test.each(files)('in %s', file => {
    expect(undescribed(readFileSync(`${folder}${file}`, 'utf8'))).toEqual([]);
  });
});
