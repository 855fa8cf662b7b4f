import { readdirSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { loadSdl, parseSdl } from '@stoa/service/sdl.ts';

const root = new URL('../', import.meta.url);

export interface Composed {
  readonly supergraph: string;
  /** The whole SDL of each subgraph, as it is composed. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

/** Composes the supergraph of what stands in `subgraphs/`. @throws Error naming every composition error */
export function composeSupergraph(): Composed {
  const names = readdirSync(new URL('subgraphs/', root)).sort();
  const subgraphs = new Map(names.map(name => [name, loadSdl(new URL(`subgraphs/${name}/graphql/`, root))]));
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
  return { supergraph: `${result.supergraphSdl.trim()}\n`, subgraphs };
}
