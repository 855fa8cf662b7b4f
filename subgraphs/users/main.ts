import { runSubgraph } from '@stoa/service/run-subgraph.ts';
import { readConfig } from './config.ts';
import { users } from './service.ts';

await runSubgraph(users, readConfig);
