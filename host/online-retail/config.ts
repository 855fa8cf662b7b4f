import { type Environment, readConfiguration } from '@stoa/service/configuration.ts';
import { z } from 'zod';

/** What the import reads: which shop to fill, and as whom. */
export const readConfig = (environment: Environment = process.env) =>
  readConfiguration(
    {
      STOA_URL: z
        .url({
          protocol: /^https?$/,
          error: 'must be the address of a gateway, such as http://localhost:4000',
        })
        .default('http://localhost:4000'),
      STOA_EMAIL: z.string().default('merchant@stoa.example'),
      STOA_PASSWORD: z.string().default('correct-horse-demo'),
    },
    environment,
  );
