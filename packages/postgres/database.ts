import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { survivingLosses } from './lost-connection.ts';

type NoSchema = Record<string, never>;

/** The pool. Reads take it; a write can't, because it is no `Tx`. */
export type Database = PostgresJsDatabase<NoSchema>;
/** An open transaction: what every write demands. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];
/** What a read accepts: the pool, or the transaction whose own writes it must see. */
export type Executor = Database | Tx;

export interface ConnectOptions {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  readonly maxConnections?: number;
  /** Called with every statement sent: what tests and benchmarks count round trips with. */
  readonly onStatement?: (statement: string) => void;
}

export interface PostgresConnection {
  readonly db: Database;
  /** For what the query builder has no word for: LISTEN, COPY, advisory locks on a reserved connection. */
  readonly sql: postgres.Sql;
  ping(): Promise<void>;
  /** Waits up to five seconds for statements under way, then closes every connection. */
  close(): Promise<void>;
}

/** A process that hangs, or whose machine has vanished, gives the row locks of its transaction back after this. */
const longestIdleMs = 60_000;

/** In seconds. The driver's own grows to twenty, so long would a database be back before anybody noticed. */
function reconnectDelay(attempt: number): number {
  return Math.min(1, 0.02 * 2 ** Math.min(attempt, 10)) * (0.5 + Math.random() / 2);
}

/** Opens a pool; connections are made when they are first needed. */
export function connectPostgres(options: ConnectOptions): PostgresConnection {
  const { onStatement } = options;
  const sql = survivingLosses(
    postgres(options.url, {
      max: options.maxConnections ?? 20,
      idle_timeout: 60,
      connect_timeout: 5,
      backoff: reconnectDelay,
      connection: { application_name: options.name, idle_in_transaction_session_timeout: longestIdleMs },
      onnotice: () => undefined,
      ...(onStatement ? { debug: (_: number, statement: string) => onStatement(statement) } : {}),
    }),
  );
  return {
    db: drizzle(sql),
    sql,
    ping: async () => {
      await sql.unsafe('select 1');
    },
    close: () => sql.end({ timeout: 5 }),
  };
}
