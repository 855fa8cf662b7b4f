import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { keepDocuments } from './generate-operations.ts';

const generated = `
import type { GraphQLResolveInfo } from "graphql";
import type { MercuriusContext } from "mercurius";
import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
export type Maybe<T> = T | null;
export type ResolverFn<T> = (info: GraphQLResolveInfo, context: MercuriusContext) => T;
export type Scalars = { ID: { input: string; output: string }; Unused: { input: string } };
export type Kind = "A" | "B";
export type Unused = { kind: Kind };
export type HomeQueryVariables = Exact<{ first: Scalars["ID"]["input"] }>;
export type Exact<T> = { [K in keyof T]: T[K] };
export type HomeQuery = { readonly name: Maybe<string> };
export const HomeDocument = { kind: "Document" } as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
declare module "mercurius" { interface IResolvers {} }
export type Loaders = { User?: MercuriusContext };
`;

test('kept are the documents and what can be reached from them, in their order, and nothing else', () => {
  const kept = keepDocuments(generated);
  const file = ts.createSourceFile('kept.ts', kept, ts.ScriptTarget.Latest, true);

  expect(file.statements.map(statement => statement.getText().split(/[=;]/)[0]?.trim())).toEqual([
    "import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'",
    'export type Maybe<T>',
    'export type Scalars',
    'export type HomeQueryVariables',
    'export type Exact<T>',
    'export type HomeQuery',
    'export const HomeDocument',
  ]);
  expect(kept).not.toMatch(/mercurius|resolve/i);
});

test('nothing of the generator’s framework is in the file that others import', () => {
  const file = readFileSync(new URL('../schema/generated/operations.ts', import.meta.url), 'utf8');

  expect(file).not.toMatch(/mercurius|Resolver|Loader|declare module/i);
  expect(file.match(/^import .*$/gm)).toEqual([
    "import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';",
  ]);
  expect(file).toMatch(/export const HomeDocument/);
});
