import { defineConfig } from 'vitest/config';

const outside = ['**/node_modules/**', '**/.stoa/**'];

/** The suffix decides the suite: pure logic, real stores, the whole graph. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'pure',
          include: ['**/*.test.ts'],
          exclude: [...outside, '**/*.api.test.ts', '**/*.e2e.test.ts'],
          // Nothing pure takes a second, but the machine may be busy with the other suites.
          testTimeout: 20_000,
        },
      },
      {
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
