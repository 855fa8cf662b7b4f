import { type Environment, logLevel, port, readConfiguration, secret } from '@stoa/service/configuration.ts';
import { z } from 'zod';

/** `users=http://users:4001,catalog=http://catalog:4002` */
const subgraphUrls = z
  .string({
    error: 'is required: where each subgraph is, such as users=http://users:4001,catalog=http://catalog:4002',
  })
  .transform(text => text.split(',').map(readPair))
  .refine(
    pairs => pairs.every(([name, url]) => name !== '' && isHttp(url)),
    'must be a list of name=URL with http:// or https://, divided by commas',
  )
  .refine(pairs => new Set(pairs.map(([name]) => name)).size === pairs.length, 'must name each subgraph once')
  .transform(pairs => new Map(pairs));

function readPair(pair: string): [name: string, url: string] {
  const [name = '', ...url] = pair.trim().split('=');
  return [name, url.join('=')];
}

const isHttp = (url: string) => /^https?:$/.test(URL.parse(url)?.protocol ?? '');

export const readConfig = (environment: Environment = process.env) =>
  readConfiguration(
    {
      HOST: z.string().default('127.0.0.1'),
      PORT: port.default(4000),
      SUBGRAPH_URLS: subgraphUrls,
      INTERNAL_TOKEN_SECRET: secret,
      LOG_LEVEL: logLevel,
      OTEL_EXPORTER_OTLP_ENDPOINT: z.url('must be a URL').optional(),
    },
    environment,
  );
