import type { RequestContext } from '@stoa/service/subgraph.ts';
import type { UsersDeps } from '../operations/deps.ts';
import type { Loaders } from './loaders.ts';

export interface UsersContext extends RequestContext {
  readonly deps: UsersDeps;
  readonly loaders: Loaders;
}
