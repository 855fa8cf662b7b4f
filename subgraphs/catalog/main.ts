import { runSubgraph } from '@stoa/service/run-subgraph.ts';
import { readConfig } from './config.ts';
import { catalog } from './service.ts';

await runSubgraph(catalog, readConfig);
