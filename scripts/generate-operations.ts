import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { generateCode } from 'mercurius-codegen';
import ts from 'typescript';

const heading = '// Made by `npm run schema` from schema/operations. Do not edit.\n';

/** Typed documents of `schema/operations`, for whoever sends them. */
export async function generateOperations(schema: GraphQLSchema, root: URL): Promise<string> {
  const operations = fileURLToPath(new URL('schema/operations/*.graphql', root));
  const scalars = { DateTime: 'string', Decimal: 'string', CurrencyCode: 'string' };
  const settings = { enumsAsTypes: true, onlyOperationTypes: true, immutableTypes: true, scalars };
  return heading + keepDocuments(await generateCode(schema, settings, '', true, [operations]));
}

/**
 * The generator is made for servers of one framework and emits resolver types and module declarations for it.
 * Kept is what the documents need: the declarations that can be reached from them.
 */
export function keepDocuments(code: string): string {
  const file = ts.createSourceFile('operations.ts', code, ts.ScriptTarget.Latest, true);
  const declarations = new Map(
    file.statements.flatMap(statement => declaredNames(statement).map(name => [name, statement] as const)),
  );
  const kept = new Set<ts.Statement>();
  const keep = (name: string) => {
    const statement = declarations.get(name);
    if (!statement || kept.has(statement)) return;
    kept.add(statement);
    for (const used of namesIn(statement)) keep(used);
  };
  for (const name of declarations.keys()) if (name.endsWith('Document')) keep(name);
  const statements = file.statements.filter(statement => kept.has(statement));
  const imports =
    "import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';\n";
  return [imports, ...statements.map(statement => statement.getFullText(file).trim())]
    .join('\n')
    .concat('\n');
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isTypeAliasDeclaration(statement)) return [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(declaration => declaration.name.getText());
}

/** The names that a piece of code refers to; those of its own properties refer to nothing. */
function namesIn(node: ts.Node): string[] {
  if (!ts.isIdentifier(node)) return node.getChildren().flatMap(namesIn);
  const { parent } = node;
  const isOwn = (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
  return isOwn ? [] : [node.text];
}
