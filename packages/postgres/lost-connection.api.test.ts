import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { useStores } from '@stoa/testing/stores.ts';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { connectPostgres, type Database } from './database.ts';
import { isUnavailable } from './errors.ts';
import { inTransaction } from './transaction.ts';

const stores = useStores();

type Cut = (socket: Socket) => void;
const cuts: readonly [string, Cut][] = [
  ['closed', socket => void socket.destroy()],
  ['reset', socket => void socket.resetAndDestroy()],
];

/** A way to the database that can be cut at any moment, as a network would. */
async function cuttableDatabase(maxConnections: number) {
  const database = new URL(stores.databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer(near => {
    const far = connect(Number(database.port), database.hostname);
    sockets.add(near);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('error', () => undefined).on('close', () => other.destroy());
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(database);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const postgres = connectPostgres({ url: url.href, name: 'cuttable', maxConnections });
  return {
    db: postgres.db,
    cut: (how: Cut) => sockets.forEach(how),
    async close() {
      await postgres.close();
      server.close();
    },
  };
}

let way: Awaited<ReturnType<typeof cuttableDatabase>> | undefined;
afterEach(async () => {
  await way?.close();
  way = undefined;
  // A backend that sleeps does not notice that its client has gone.
  await stores.postgres
    .sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cuttable'`;
});

async function open(maxConnections: number) {
  way = await cuttableDatabase(maxConnections);
  await stores.postgres.sql`create table if not exists note (text text)`;
  await stores.postgres.sql`truncate note`;
  return way;
}

const write = (tx: Pick<Database, 'execute'>, text: string) =>
  tx.execute(sql`insert into note values (${text})`);
const notes = async () => (await stores.postgres.sql`select text from note`).map(row => row['text']);
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const echo = async (db: Database, text: string) =>
  (await db.execute<{ text: string }>(sql`select ${text} as text`))[0]?.text;

/** As many as there are connections and more, so that every connection answers. */
async function everyConnectionAnswersItsOwn(db: Database): Promise<void> {
  const texts = Array.from({ length: 20 }, (_, index) => `question ${index}`);
  expect(await Promise.all(texts.map(text => echo(db, text)))).toEqual(texts);
}

describe.each(cuts)('a connection that is %s', (_, how) => {
  it('between two statements of a transaction fails it, and what comes later is not sent anywhere', async () => {
    const { db, cut } = await open(2);
    let late: unknown;
    const gone = Promise.withResolvers<void>();
    const zombie = Promise.withResolvers<void>();
    const work = inTransaction(db, async tx => {
      await write(tx, 'before');
      cut(how);
      await gone.promise;
      late = await failure(write(tx, 'late'));
      zombie.resolve();
      throw late;
    });
    expect(isUnavailable(await failure(work))).toBe(true);
    // Queries of others bring the dead connection back to life before the late statement comes.
    await everyConnectionAnswersItsOwn(db);
    gone.resolve();
    await zombie.promise;
    expect(isUnavailable(late)).toBe(true);
    expect(await notes()).toEqual([]);
    await everyConnectionAnswersItsOwn(db);
  });

  it('during a statement of a transaction fails it and leaves the pool sound', async () => {
    const { db, cut } = await open(1);
    const work = inTransaction(db, async tx => {
      await write(tx, 'before');
      const slow = tx.execute(sql`select pg_sleep(20)`);
      setImmediate(() => cut(how));
      await slow;
    });
    expect(isUnavailable(await failure(work))).toBe(true);
    await everyConnectionAnswersItsOwn(db);
    expect(await notes()).toEqual([]);
  });

  it('inside of a savepoint fails the whole and leaves the pool sound', async () => {
    const { db, cut } = await open(1);
    const work = inTransaction(db, async tx => {
      await write(tx, 'before');
      await tx
        .transaction(async savepoint => {
          setImmediate(() => cut(how));
          await savepoint.execute(sql`select pg_sleep(20)`);
        })
        .catch(() => undefined);
      await write(tx, 'after');
    });
    expect(isUnavailable(await failure(work))).toBe(true);
    await everyConnectionAnswersItsOwn(db);
    expect(await notes()).toEqual([]);
  });

  it('during a query can be followed by another one at once', async () => {
    const { db, cut } = await open(1);
    await echo(db, 'warm');
    const slow = failure(db.execute(sql`select pg_sleep(20)`)).then(async error => {
      expect(isUnavailable(error)).toBe(true);
      return echo(db, 'again');
    });
    setTimeout(() => cut(how), 50);
    expect(await slow).toBe('again');
    await everyConnectionAnswersItsOwn(db);
  });
});

it('a transaction that idles too long is ended by the server, which is unavailability', async () => {
  const { db } = await open(1);
  const work = inTransaction(db, async tx => {
    await write(tx, 'before');
    await tx.execute(sql`set local idle_in_transaction_session_timeout = 50`);
    await new Promise<never>(() => undefined);
  });
  expect(isUnavailable(await failure(work))).toBe(true);
  await everyConnectionAnswersItsOwn(db);
  expect(await notes()).toEqual([]);
});

it('a connection that the server has ended is forgotten by the next transaction on it', async () => {
  const { db } = await open(1);
  const slow = failure(inTransaction(db, tx => tx.execute(sql`select pg_sleep(20)`)));
  const pids = async () =>
    (
      await stores.postgres.sql`
        select pid from pg_stat_activity where application_name = 'cuttable' and query like '%pg_sleep(20)%'`
    ).map(row => row['pid']);
  await expect.poll(pids).toHaveLength(1);
  await stores.postgres.sql`
    select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cuttable'`;
  expect(isUnavailable(await slow)).toBe(true);
  await inTransaction(db, tx => write(tx, 'after'));
  expect(await notes()).toEqual(['after']);
});
