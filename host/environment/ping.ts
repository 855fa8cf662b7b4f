import { Redis } from 'ioredis';
import postgres from 'postgres';
import { codeOf, messageOf } from './environment-problem.ts';

const SECONDS = 5;

/** Whether a store answered; if not, why, in words that never hold a password. */
export type Ping =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string; readonly code: string };

/** Connects to a database and asks it something; at most five seconds. */
export async function pingPostgres(url: string): Promise<Ping> {
  const sql = postgres(url, { max: 1, connect_timeout: SECONDS, onnotice: () => undefined });
  try {
    await withinTime(sql`select 1`);
    return { ok: true };
  } catch (error) {
    return failure(error, url);
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** Connects to a Redis and waits until it has loaded its data; at most five seconds. */
export async function pingRedis(url: string): Promise<Ping> {
  let cause: unknown;
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: SECONDS * 1000,
    retryStrategy: () => null,
  });
  redis.on('error', error => {
    cause = error;
  });
  try {
    await withinTime(redis.connect().then(() => redis.ping()));
    return { ok: true };
  } catch (error) {
    return failure(cause ?? error, url);
  } finally {
    redis.disconnect();
  }
}

/** A host that swallows packets, or a server that accepts and says nothing, is no answer either. */
async function withinTime(answer: PromiseLike<unknown>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(Object.assign(new Error(), { code: 'ETIMEDOUT' })), SECONDS * 1000);
  try {
    await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: `no answer within ${SECONDS} s`,
  CONNECT_TIMEOUT: `no answer within ${SECONDS} s`,
  '28P01': 'user or password is wrong',
  '28000': 'this user may not connect',
  '3D000': 'there is no database of that name',
  WRONGPASS: 'user or password is wrong',
  NOAUTH: 'it demands a password',
};

function failure(error: unknown, url: string): Ping {
  const message = messageOf(error);
  const code = codeOf(error) ?? message.split(' ', 1)[0] ?? '';
  return { ok: false, code, why: WORDS[code] ?? withoutPassword(message, url) };
}

function withoutPassword(message: string, url: string): string {
  const { password } = new URL(url);
  return [url, password, decodeURIComponent(password)]
    .filter(secret => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '…'), message);
}
