import {
  type Environment,
  keyPrefix,
  logLevel,
  port,
  postgresUrl,
  readConfiguration,
  redisUrl,
  secret,
} from '@stoa/service/configuration.ts';
import { z } from 'zod';

/** What `npm start` reads; nothing is required. */
export const readConfig = (environment: Environment = process.env) =>
  readConfiguration(
    {
      HOST: z.string().default('127.0.0.1'),
      PORT: port.default(4000),
      DATABASE_URL: postgresUrl.optional(),
      REDIS_URL: redisUrl.optional(),
      REDIS_KEY_PREFIX: keyPrefix,
      INTERNAL_TOKEN_SECRET: secret.optional(),
      LOG_LEVEL: logLevel.default('warn'),
      OTEL_EXPORTER_OTLP_ENDPOINT: z.url('must be a URL').optional(),
      STOA_DIRECTORY: z.string().default('.stoa'),
      STOA_SOFTWARE: z.string().optional(),
      STOA_SEED: z.enum(['demo', 'none'], { error: 'must be demo or none' }).default('demo'),
    },
    environment,
  );

export type HostConfig = ReturnType<typeof readConfig>;
