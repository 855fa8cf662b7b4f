import { catalog } from '@stoa/catalog/service.ts';
import type { SubgraphModule } from '@stoa/service/module.ts';
import { users } from '@stoa/users/service.ts';

/** Every subgraph of the shop, in the order in which they start. */
export const subgraphs: readonly SubgraphModule[] = [users, catalog];
