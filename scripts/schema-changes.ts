import { Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  parse,
  printSchema,
} from 'graphql';

/** The schema that clients see. Printed and read again, so that it belongs to this module's own `graphql`. */
export function publicSchema(supergraph: string): GraphQLSchema {
  const api = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
  return buildASTSchema(parse(printSchema(api)));
}

/** What a client of the first supergraph would notice of the second, worst first. */
export function schemaChanges(before: string, after: string): { breaking: string[]; dangerous: string[] } {
  const [from, to] = [publicSchema(before), publicSchema(after)];
  return {
    breaking: findBreakingChanges(from, to).map(change => change.description),
    dangerous: findDangerousChanges(from, to).map(change => change.description),
  };
}
