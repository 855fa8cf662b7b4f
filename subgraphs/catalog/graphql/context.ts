import type { RequestContext } from '@stoa/service/subgraph.ts';
import type { CatalogDeps } from '../operations/deps.ts';
import type { Loaders } from './loaders.ts';

export interface CatalogContext extends RequestContext {
  readonly deps: CatalogDeps;
  readonly loaders: Loaders;
}
