import { readdirSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { loadSdl, parseSdl } from '@stoa/service/sdl.ts';

export interface Composed {
  readonly supergraph: string;
  /** The whole SDL of each subgraph, as it is composed. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

/** Composes the supergraph of what stands in `subgraphs/`. @throws Error naming every composition error */
export function composeSupergraph(root: URL): Composed {
  const names = readdirSync(new URL('subgraphs/', root)).sort();
  const subgraphs = new Map(names.map(name => [name, loadSdl(new URL(`subgraphs/${name}/graphql/`, root))]));
  return { supergraph: compose(subgraphs), subgraphs };
}

/** Composes subgraphs given as SDL by name. @throws Error naming every composition error */
export function compose(subgraphs: ReadonlyMap<string, string>): string {
  const services = [...subgraphs].map(([name, sdl]) => ({
    name,
    url: `http://${name}/graphql`,
    typeDefs: parseSdl(sdl),
  }));
  const result = composeServices(services);
  if (result.errors) {
    throw new Error(
      `The subgraphs do not compose:\n${result.errors.map(error => `  ${error.message}`).join('\n')}`,
    );
  }
  return `${result.supergraphSdl.trim()}\n`;
}
