import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import slotOf from 'cluster-key-slot';
import type { RedisClient } from './client.ts';
import { readLuaHeader } from './lua-header.ts';
import { asRedisUnavailable } from './unavailable.ts';

export type ScriptValue = string | number | bigint | Buffer;

export type ScriptShape<Key extends string, Arg extends string, List extends string, Reply> = {
  /** The names of the header's KEYS, in its order. */
  keys: readonly Key[];
  /** The names of the header's ARGV, in its order, without its list. */
  args?: readonly Arg[];
  /** The name of the list that ends the header's ARGV, when it has one (`ARGV 2+`). */
  list?: List;
  /** Makes of the raw reply what the caller gets; an error here is reported with the script's name. */
  parse: (reply: unknown) => Reply;
};

export type ScriptArgs<Arg extends string, List extends string> = Record<Arg, ScriptValue> &
  Record<List, readonly ScriptValue[]>;

export type Script<Key extends string, Arg extends string, List extends string, Reply> = {
  readonly name: string;
  readonly sha: string;
  /**
   * Runs it once. Rejects before anything is sent if keys hash to different cluster slots; with a
   * `RedisUnavailableError` while Redis is away; and with an error that begins with the script's name if the
   * script fails or its reply is not understood.
   */
  run(client: RedisClient, keys: Record<Key, string>, args: ScriptArgs<Arg, List>): Promise<Reply>;
};

type Sent = string | number | Buffer;

/** What lies between the first `{` and the next `}`, if anything does: the part a cluster hashes. */
function hashTag(key: string): string | undefined {
  const open = key.indexOf('{');
  const close = key.indexOf('}', open + 1);
  return open >= 0 && close > open + 1 ? key.slice(open + 1, close) : undefined;
}

function checkSlots(script: string, keys: readonly string[]): void {
  const [first = '', ...others] = keys;
  const tag = hashTag(first);
  for (const key of others) {
    if (tag !== undefined && hashTag(key) === tag) continue;
    if (slotOf(key) === slotOf(first)) continue;
    throw new Error(
      `${script}: the keys "${first}" and "${key}" lie in different cluster slots; give them one {hash tag}.`,
    );
  }
}

function readScript(file: URL) {
  const path = fileURLToPath(file);
  const source = readFileSync(file, 'utf8');
  const sha = createHash('sha1').update(source).digest('hex');
  return { path, name: basename(path), source, sha, header: readLuaHeader(path, source) };
}

function checkNames(path: string, table: string, header: readonly string[], asked: readonly string[]): void {
  if (header.length === asked.length && header.every((name, index) => name === asked[index])) return;
  throw new Error(
    `${path}: the header declares ${table} (${header.join(', ')}) but its caller (${asked.join(', ')})`,
  );
}

function keyText(script: string, name: string, key: unknown): string {
  if (typeof key === 'string' && key !== '') return key;
  throw new Error(`${script}: the key "${name}" is missing.`);
}

function sent(script: string, name: string, value: unknown): Sent {
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(
    `${script}: the argument "${name}" is ${value === undefined ? 'missing' : 'no text or number'}.`,
  );
}

function explained(script: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return asRedisUnavailable(error) ?? new Error(`${script} failed: ${message}`, { cause: error });
}

function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT');
}

/**
 * Runs by EVALSHA and, if the node does not know the script (its first call, a restart, a failover), once more by
 * EVAL. ioredis' own `defineCommand` does the same, but copies all scripts into every auto-pipeline.
 */
async function evaluate(
  client: RedisClient,
  { name, source, sha }: { name: string; source: string; sha: string },
  keyCount: number,
  parameters: readonly Sent[],
): Promise<unknown> {
  try {
    return await client.evalsha(sha, keyCount, ...parameters);
  } catch (error) {
    if (!isNotLoaded(error)) throw explained(name, error);
  }
  try {
    return await client.eval(source, keyCount, ...parameters);
  } catch (error) {
    throw explained(name, error);
  }
}

/**
 * Loads a Lua script whose header says what it takes (see `readLuaHeader`). Throws at once, naming file and line,
 * if the header is incomplete, the body uses other KEYS or ARGV, or the names here differ from the header's.
 */
export function loadScript<
  const Key extends string,
  const Arg extends string = never,
  const List extends string = never,
  Reply = unknown,
>(
  file: URL,
  { keys, args = [], list, parse }: ScriptShape<Key, Arg, List, Reply>,
): Script<Key, Arg, List, Reply> {
  const script = readScript(file);
  const { name, path, header } = script;
  checkNames(path, 'KEYS', header.keys, keys);
  checkNames(path, 'ARGV', header.args, list === undefined ? args : [...args, list]);
  if (header.list !== (list !== undefined)) {
    throw new Error(
      `${path}: "ARGV ${header.args.length}+" and a list in the caller go together, one is missing.`,
    );
  }
  return {
    name,
    sha: script.sha,
    async run(client, keyValues, argValues) {
      const keyTexts = keys.map(key => keyText(name, key, keyValues[key]));
      if (keyTexts.length > 1) checkSlots(name, keyTexts);
      const parameters: Sent[] = [...keyTexts];
      for (const arg of args) parameters.push(sent(name, arg, argValues[arg]));
      if (list !== undefined) for (const item of argValues[list]) parameters.push(sent(name, list, item));
      const reply = await evaluate(client, script, keyTexts.length, parameters);
      try {
        return parse(reply);
      } catch (error) {
        throw new Error(`${name} gave a reply that its parser refuses: ${JSON.stringify(reply)}`, {
          cause: error,
        });
      }
    },
  };
}
