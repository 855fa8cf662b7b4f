import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const outside = ['**/node_modules/**', '**/.stoa/**'];

/**
 * Vite would load the package a second time from its .mjs files, which Node never does, and the two copies do not
 * know each other's errors.
 */
const graphql = createRequire(import.meta.url).resolve('graphql');
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] };

/** The suffix decides the suite: pure logic, real stores, the whole graph. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 3,
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          include: ['**/*.test.ts'],
          exclude: [...outside, '**/*.api.test.ts', '**/*.e2e.test.ts'],
          // Nothing pure takes a second, but the machine may be busy with the other suites.
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: 'stores',
          include: ['**/*.api.test.ts'],
          exclude: outside,
          globalSetup: ['packages/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'whole',
          include: ['**/*.e2e.test.ts'],
          exclude: outside,
          globalSetup: ['packages/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
