/** The parts of the repository: packages look down, subgraphs are islands, hosts start them from outside. */

const { TEST, PLATFORM, npm, packages, only, never } = require('./paths.cjs');

const SUBGRAPHS = '^subgraphs/';
const POSTGRES_DRIVERS = npm('postgres', 'pg', 'drizzle-orm', 'drizzle-kit');
const REDIS_DRIVERS = npm('ioredis', 'redis', '@redis/[^/]+');

/** Packages of our own are `local` to dependency-cruiser, npm packages and Node's modules are not. */
const ours = { dependencyTypes: ['local'] };

const lookDown = (name, lower) =>
  only({
    name: `${name}-looks-down`,
    from: packages(name),
    imports: [packages(name, ...lower)],
    to: ours,
    comment: `Packages look down: @stoa/${name} may import ${lower.map(each => `@stoa/${each}`).join(', ')}. Move what both need downward, or take it as an argument.`,
  });

module.exports = [
  only({
    name: 'money-stands-alone',
    from: packages('money'),
    imports: [packages('money')],
    comment:
      '@stoa/money is arithmetic that every domain/ stands on: no other package, no npm, no Node. Take what it needs as an argument.',
  }),
  only({
    name: 'contracts-stay-plain',
    from: packages('contracts'),
    imports: [packages('contracts', 'money'), npm('zod', 'uuid')],
    comment:
      '@stoa/contracts is shapes and ids that every domain/ may import: only @stoa/money, zod and uuid. Anything that does I/O belongs in a higher package.',
  }),
  lookDown('telemetry', ['money', 'contracts']),
  lookDown('postgres', ['money', 'contracts', 'telemetry']),
  lookDown('redis', ['money', 'contracts', 'telemetry']),
  lookDown('outbox', ['money', 'contracts', 'telemetry', 'postgres', 'redis']),
  lookDown('service', ['money', 'contracts', 'telemetry', 'postgres', 'redis', 'outbox']),
  never({
    name: 'postgres-driver-stays-home',
    from: { path: '^(gateway/|packages/(telemetry|redis|service)/)', pathNot: TEST },
    to: { path: POSTGRES_DRIVERS },
    comment:
      'SQL drivers are known to @stoa/postgres, @stoa/outbox and data/ alone, so that pools, timeouts and error codes are handled once. Use what @stoa/postgres exports.',
  }),
  never({
    name: 'redis-driver-stays-home',
    from: { path: '^(gateway/|packages/(telemetry|postgres|outbox|service)/)', pathNot: TEST },
    to: { path: REDIS_DRIVERS },
    comment:
      'The Redis client policy (timeouts, retries, key prefixes) lives in @stoa/redis. Use the types and functions that it exports.',
  }),
  never({
    name: 'subgraphs-are-islands',
    from: { path: '^subgraphs/([^/]+)/' },
    to: { path: SUBGRAPHS, pathNot: '^subgraphs/$1/' },
    comment:
      'A subgraph must be able to move to another machine: no import from one to another, not even of a type or in a test. Ask the other one through its GraphQL schema, or listen to its events.',
  }),
  never({
    name: 'subgraph-tests-stay-inside',
    from: { path: `^subgraphs/.*${TEST}` },
    to: { path: '^(gateway|host|scripts|e2e|benchmarks)/' },
    comment:
      'A subgraph’s own tests must run beside any gateway and host: they use the subgraph, platform packages, @stoa/testing and the documents of @stoa/schema. A test of several parts belongs in e2e/.',
  }),
  never({
    name: 'subgraph-front-doors',
    from: { path: '^(host|packages/testing|e2e|benchmarks|scripts)/' },
    to: { path: SUBGRAPHS, pathNot: ['^subgraphs/[^/]+/(service|config|main)\\.ts$', TEST] },
    comment:
      'From outside a subgraph has three doors: service.ts, config.ts and main.ts. Go through its GraphQL schema, or let service.ts return what you need.',
  }),
  never({
    name: 'gateway-knows-no-subgraph',
    from: { path: '^gateway/' },
    to: { path: SUBGRAPHS },
    comment:
      'The gateway knows schema/supergraph.graphql and a transport per subgraph, so that it runs the same beside them and apart. The host hands it the functions to call.',
  }),
  only({
    name: 'gateway-looks-down',
    from: '^gateway/',
    imports: ['^gateway/', PLATFORM],
    reported: [SUBGRAPHS],
    to: ours,
    comment:
      'The gateway stands on the platform packages alone: nothing of host/, schema/, scripts/, e2e/ or benchmarks/. Take what the host knows as an argument.',
  }),
  only({
    name: 'host-looks-down',
    from: '^host/',
    imports: ['^(host|gateway|subgraphs|schema)/', PLATFORM],
    to: ours,
    comment:
      'host/ starts the gateway and the subgraphs and is started by people, tests and scripts: nothing of scripts/, e2e/ or benchmarks/. Move what both need into host/.',
  }),
  never({
    name: 'testing-looks-down',
    from: { path: packages('testing'), pathNot: TEST },
    to: { path: '^(scripts|e2e|benchmarks)/', pathNot: TEST },
    comment:
      '@stoa/testing serves e2e/ and benchmarks/ and knows none of their cases. Move what they share down into @stoa/testing or host/.',
  }),
  never({
    name: 'nothing-stands-on-e2e',
    from: { path: '^(scripts|e2e|benchmarks)/' },
    to: { path: '^(e2e|benchmarks)/', pathNot: ['^$1/', TEST] },
    comment:
      'e2e/ and benchmarks/ are the top of the repository; only their own files may import theirs. Move what is shared into @stoa/testing.',
  }),
  only({
    name: 'schema-holds-documents',
    from: '^schema/',
    imports: ['^schema/'],
    to: ours,
    comment:
      'schema/ is generated from SDL and operations and is read by tests, benchmarks and hosts: it imports nothing of ours. Change the generator in scripts/ instead.',
  }),
];
