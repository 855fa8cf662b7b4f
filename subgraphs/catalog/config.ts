import { type Environment, port, readConfiguration, subgraphShape } from '@stoa/service/configuration.ts';

export const readConfig = (environment: Environment = process.env) =>
  readConfiguration({ ...subgraphShape, PORT: port.default(4002) }, environment);
