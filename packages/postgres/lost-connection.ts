import postgres from 'postgres';

/** Codes after which the socket closes by itself. */
const losses = new Set(['CONNECTION_CLOSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** Statements with more parameters are mostly lists whose length varies, each of which would be kept for good. */
const mostPreparedParameters = 40;

interface Life {
  over: boolean;
}

type Parameters = NonNullable<globalThis.Parameters<postgres.Sql['unsafe']>[1]>;
type Work = (client: postgres.TransactionSql) => unknown;

/**
 * Puts right what postgres.js 3.4.9 does when a connection breaks (its issues 1133, 1155 and 1208; each was seen
 * here before): a late statement of a transaction that has lost its connection runs, and is committed, on the next
 * connection; the driver's own rollback into the closed socket ends the process; a statement sent between a
 * socket's error and its close gets no answer, and every later one on that connection gets another's; the error
 * with which the server ended a connection is given to the first statement of the next one.
 *
 * So a transaction that is over sends nothing more, not even its rollback, a loss is told one turn of the event
 * loop later, when the driver has let go of the socket, and a statement that got an old error is sent after all. Statements of the query builder are prepared besides:
 * unprepared, each one with parameters takes two round trips.
 */
export function survivingLosses(sql: postgres.Sql): postgres.Sql {
  const begin = (...args: [Work] | [string, Work]) => {
    const [mode, work] = args.length === 1 ? (['', args[0]] as const) : args;
    const life: Life = { over: false };
    let begun = false;
    const attempt = () =>
      sql.begin(mode, client => {
        begun = true;
        return unlessLost(life, () => work(guarded(client, life)));
      });
    const outcome = attempt().catch(error => {
      if (begun || !isUnsent(error)) throw error;
      return attempt();
    });
    const end = () => {
      life.over = true;
    };
    outcome.then(end, end);
    return outcome;
  };
  return new Proxy(sql, {
    get(target, key) {
      if (key === 'begin') return begin;
      if (key === 'unsafe') return statementsOf(target);
      return Reflect.get(target, key);
    },
  });
}

function guarded(client: postgres.TransactionSql, life: Life): postgres.TransactionSql {
  const savepoint = (...args: [Work] | [string, Work]) => {
    const work = args.length === 1 ? args[0] : args[1];
    return client.savepoint(inner => unlessLost(life, () => work(guarded(inner, life))));
  };
  return new Proxy(client, {
    get(target, key) {
      if (key === 'savepoint') return savepoint;
      if (key === 'unsafe') return statementsOf(target, life);
      return Reflect.get(target, key);
    },
  });
}

/** Never settles after a loss: the driver knows by the socket already, and would write a rollback into it. */
async function unlessLost(life: Life, work: () => unknown): Promise<unknown> {
  try {
    const result = await work();
    if (!life.over) return result;
  } catch (error) {
    if (!life.over) throw error;
  }
  return new Promise(() => undefined);
}

function statementsOf(client: postgres.ISql, life?: Life) {
  return (query: string, parameters: Parameters = [], options?: postgres.UnsafeQueryOptions) => {
    const prepare = parameters.length > 0 && parameters.length <= mostPreparedParameters;
    const make = () => client.unsafe(query, parameters, { ...options, prepare });
    return telling(make(), make, life);
  };
}

/** The query itself is lazy, it is sent by the first `then`; so is this. */
function telling<Query extends Promise<unknown>>(query: Query, again: () => Query, life?: Life): Query {
  let told: Promise<unknown> | undefined;
  const tell = () => {
    told ??= life ? outcomeWithin(life, query) : outcomeOf(query, again);
    return told;
  };
  return new Proxy(query, {
    get(target, key) {
      if (key === 'then' || key === 'catch' || key === 'finally') {
        const promise = tell();
        return promise[key].bind(promise);
      }
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (key !== 'values') return value.bind(target);
      return () => telling(value.call(target), () => value.call(again()), life);
    },
  });
}

async function outcomeOf(query: Promise<unknown>, again: () => Promise<unknown>): Promise<unknown> {
  try {
    return await query;
  } catch (error) {
    if (isUnsent(error)) return again();
    if (isLoss(error)) await untilClosed();
    throw error;
  }
}

async function outcomeWithin(life: Life, query: Promise<unknown>): Promise<unknown> {
  if (life.over) throw goneError();
  try {
    return await query;
  } catch (error) {
    if (!isLoss(error)) throw error;
    life.over = true;
    await untilClosed();
    throw error;
  }
}

const untilClosed = () => new Promise(resolve => setTimeout(resolve, 1));

/**
 * The driver never gives a fatal error to the statement that was under way, but keeps it for the first statement of
 * the next connection, which it then does not send.
 */
function isUnsent(error: unknown): boolean {
  return error instanceof postgres.PostgresError && error.severity === 'FATAL';
}

function isLoss(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof postgres.PostgresError) return false;
  return 'code' in error && typeof error.code === 'string' && losses.has(error.code);
}

function goneError(): Error {
  const error = new Error(
    'The transaction has ended, or its connection is gone; this statement was not sent.',
  );
  return Object.assign(error, { code: 'CONNECTION_CLOSED' });
}
