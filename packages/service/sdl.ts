import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse } from 'graphql';

/** The SDL of a subgraph: what every subgraph shares, then each `.graphql` file of its folder. */
export function loadSdl(folder: URL): string {
  const platform = new URL('platform.graphql', import.meta.url);
  const own = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort();
  return [platform, ...own.map(name => new URL(name, folder))]
    .map(url => readFileSync(url, 'utf8'))
    .join('\n');
}

export function parseSdl(sdl: string): DocumentNode {
  return parse(sdl, { noLocation: true });
}

type Kinded = { readonly kind: string };

/**
 * Outcomes carry the name of their type in `kind`, so unions and interfaces resolve by it.
 */
export function abstractTypeResolvers(
  document: DocumentNode,
): Record<string, { __resolveType: (value: Kinded) => string }> {
  const abstract = document.definitions.filter(
    node => node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  return Object.fromEntries(abstract.map(node => [node.name.value, { __resolveType: value => value.kind }]));
}
