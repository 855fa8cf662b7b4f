import type { Caller } from '@stoa/contracts/caller.ts';
import type { RequestContext } from '@stoa/service/subgraph.ts';
import type { UsersDeps } from '../operations/deps.ts';
import type { Loaders } from './loaders.ts';

export interface UsersContext extends RequestContext {
  readonly caller: Caller;
  readonly deps: UsersDeps;
  readonly loaders: Loaders;
}
