import { eventOutlet } from '@stoa/service/events.ts';
import { type SubgraphDeps, type SubgraphModule, subgraphModule } from '@stoa/service/module.ts';
import { loadSdl } from '@stoa/service/sdl.ts';
import { createSubgraph, type Subgraph } from '@stoa/service/subgraph.ts';
import { findMediaFile } from './data/media.ts';
import type { CatalogContext } from './graphql/context.ts';
import { createLoaders } from './graphql/loaders.ts';
import { mediaRoute } from './graphql/media-route.ts';
import { resolvers } from './graphql/resolvers.ts';

const name = 'catalog';

/** Products and variants, categories, brands, prices, pictures. */
function createCatalog(platform: SubgraphDeps): Subgraph {
  const { db } = platform.postgres;
  const { outbox, relay } = eventOutlet(platform, name);
  const deps = { db, outbox, clock: platform.clock };
  return createSubgraph<CatalogContext>({
    name,
    sdl: loadSdl(new URL('graphql/', import.meta.url)),
    resolvers,
    context: actor => ({ actor, deps, loaders: createLoaders(db) }),
    routes: [mediaRoute(sha256 => findMediaFile(db, sha256))],
    background: [relay],
    log: platform.log,
    ready: platform.postgres.ping,
  });
}

export const catalog: SubgraphModule = subgraphModule(
  name,
  new URL('migrations/', import.meta.url),
  createCatalog,
);
