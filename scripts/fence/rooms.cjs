/** The rooms inside a subgraph: imports go inward and downward only. */

const { TEST, PLATFORM, npm, packages, only, never } = require('./paths.cjs');

const OTHER_SUBGRAPHS = '^subgraphs/(?!$1/)';
const PLAIN = packages('money', 'contracts');

/** Hashing and signing belong to the acts that need them, as randomness does. A new name here needs a reason. */
const CRYPTOGRAPHY = ['^(node:)?crypto$', npm('jose', '@node-rs/argon2')];

const within = (...names) => `^subgraphs/$1/(${names.join('|')})/`;
const inside = path => `^subgraphs/([^/]+)/${path}`;

const room = rule => only({ ...rule, reported: [OTHER_SUBGRAPHS] });

module.exports = [
  room({
    name: 'domain-room',
    from: inside('domain/'),
    imports: [within('domain'), PLAIN],
    comment:
      'domain/ decides and does nothing else, so that its rules can be read and tested alone: only domain/, @stoa/money and @stoa/contracts. Pass time, ids and looked-up values in as arguments; do the looking up in operations/.',
  }),
  room({
    name: 'data-room',
    from: inside('data/'),
    imports: [within('data', 'domain'), PLAIN, packages('postgres'), npm('drizzle-orm')],
    comment:
      'data/ is tables and queries: only domain/ types, @stoa/postgres, drizzle-orm, @stoa/money and @stoa/contracts. Ids and random values come in as arguments from operations/.',
  }),
  room({
    name: 'redis-room',
    from: inside('redis/'),
    imports: [within('redis', 'domain'), PLAIN, packages('redis')],
    comment:
      'redis/ is key builders and typed scripts: only domain/ types, @stoa/redis, @stoa/money and @stoa/contracts. Policy belongs in domain/, the order of steps in operations/.',
  }),
  never({
    name: 'only-types-from-domain',
    from: { path: inside('(data|redis|events)/'), pathNot: TEST },
    to: {
      path: within('domain'),
      pathNot: ['^subgraphs/$1/domain/(errors|refusals)\\.ts$', TEST],
      dependencyTypesNot: ['type-only'],
    },
    comment:
      'data/, redis/ and events/ know the shapes of domain/ but call none of its rules: use `import type`, and let operations/ call the rule. domain/errors.ts and domain/refusals.ts are free, because the file whose statement breaks a constraint names the domain’s refusal.',
  }),
  room({
    name: 'operations-room',
    from: inside('operations/'),
    imports: [within('operations', 'domain', 'data', 'redis'), PLATFORM, ...CRYPTOGRAPHY],
    comment:
      'operations/ authorizes, loads, decides and saves: domain/, data/, redis/, platform packages and cryptography. GraphQL and HTTP stay in graphql/; SQL goes through data/; another library belongs in a platform package.',
  }),
  room({
    name: 'events-room',
    from: inside('events/'),
    imports: [within('events', 'operations', 'domain'), packages('contracts', 'postgres', 'outbox')],
    comment:
      'events/ parses an event and calls an operation: only operations/, @stoa/contracts, @stoa/outbox and @stoa/postgres for the consumer, and domain/ types. Put what it does to the database into an operation.',
  }),
  room({
    name: 'graphql-room',
    from: inside('graphql/(?!loaders\\.ts$)'),
    imports: [
      within('graphql', 'operations', 'domain'),
      PLAIN,
      packages('service'),
      npm('graphql', 'dataloader'),
    ],
    comment:
      'graphql/ translates between SDL and operations: only operations/, domain/, @stoa/service, @stoa/money, @stoa/contracts, graphql and dataloader. Writes and rules go into an operation; batched reads go into graphql/loaders.ts.',
  }),
  room({
    name: 'graphql-loaders',
    from: inside('graphql/loaders\\.ts$'),
    imports: [
      within('graphql', 'operations', 'domain', 'data'),
      PLAIN,
      packages('service', 'postgres'),
      npm('graphql', 'dataloader'),
    ],
    comment:
      'graphql/loaders.ts is graphql/ with one door more: it alone reads through data/ and names the types of @stoa/postgres. Everything else that graphql/ must not import is closed to it too.',
  }),
  never({
    name: 'loaders-only-name-postgres',
    from: { path: inside('graphql/loaders\\.ts$') },
    to: { path: packages('postgres'), dependencyTypesNot: ['type-only'] },
    comment:
      'A loader hands the connection on to data/ and sends no statement itself: `import type` from @stoa/postgres only. Put the query into data/.',
  }),
  room({
    name: 'migrations-room',
    from: inside('migrations/'),
    imports: [within('migrations'), packages('postgres'), npm('drizzle-orm')],
    comment:
      'A migration must still run when today’s code is gone: SQL files, at most with @stoa/postgres or drizzle-orm. Write the values it needs into the migration.',
  }),
  only({
    name: 'config-file',
    from: '^(subgraphs/[^/]+|gateway)/config\\.ts$',
    imports: ['^packages/service/configuration\\.ts$', npm('zod')],
    comment:
      'config.ts turns the environment into a typed value: only zod and @stoa/service/configuration.ts. Whatever uses the value takes it as an argument.',
  }),
  room({
    name: 'service-file',
    from: inside('service\\.ts$'),
    imports: [
      within('domain', 'data', 'redis', 'operations', 'events', 'graphql', 'migrations'),
      '^subgraphs/$1/config\\.ts$',
      PLATFORM,
      npm('graphql'),
    ],
    to: { dependencyTypesNot: ['core'] },
    comment:
      'service.ts wires the rooms to what it is given and knows no main.ts: everything inside, platform packages, Node and graphql. A library belongs in the room that uses it.',
  }),
  room({
    name: 'main-file',
    from: inside('main\\.ts$'),
    imports: ['^subgraphs/$1/(config|service)\\.ts$', PLATFORM],
    to: { dependencyTypesNot: ['core'] },
    comment:
      'main.ts reads config.ts, opens connections and starts service.ts: only those two, platform packages and Node. Wiring belongs in service.ts.',
  }),
];
