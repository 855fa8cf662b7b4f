import { eventOutlet } from '@stoa/service/events.ts';
import { type SubgraphDeps, type SubgraphModule, subgraphModule } from '@stoa/service/module.ts';
import { loadSdl } from '@stoa/service/sdl.ts';
import { createSubgraph, type Subgraph } from '@stoa/service/subgraph.ts';
import type { UsersContext } from './graphql/context.ts';
import { keySetRoute } from './graphql/key-set-route.ts';
import { createLoaders } from './graphql/loaders.ts';
import { resolvers } from './graphql/resolvers.ts';
import { createAccessTokens } from './operations/access-tokens.ts';
import type { UsersDeps } from './operations/deps.ts';

const name = 'users';

/** Accounts, sign-in, and the keys that access tokens are signed with. */
function createUsers(platform: SubgraphDeps): Subgraph {
  const { db } = platform.postgres;
  const { outbox, relay } = eventOutlet(platform, name);
  const tokens = createAccessTokens({ db, clock: platform.clock });
  const deps: UsersDeps = {
    db,
    outbox,
    clock: platform.clock,
    log: platform.log,
    issueAccessToken: tokens.issue,
    issueGuestToken: tokens.issueForGuest,
  };
  return createSubgraph<UsersContext>({
    name,
    sdl: loadSdl(new URL('graphql/', import.meta.url)),
    resolvers,
    context: (actor, caller) => ({ actor, caller, deps, loaders: createLoaders(db, actor) }),
    routes: [keySetRoute(tokens)],
    background: [relay],
    log: platform.log,
    ready: platform.postgres.ping,
  });
}

export const users: SubgraphModule = subgraphModule(
  name,
  new URL('migrations/', import.meta.url),
  createUsers,
);
