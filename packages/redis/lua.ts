import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import slotOf from 'cluster-key-slot';
import type { RedisClient } from './client.ts';
import { type LuaHeader, readLuaHeader } from './lua-header.ts';
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

/** The key up to the end of its hash tag, the part a cluster hashes; undefined if it has none. */
function taggedHead(key: string): string | undefined {
  const open = key.indexOf('{');
  const close = key.indexOf('}', open + 1);
  return open >= 0 && close > open + 1 ? key.slice(0, close + 1) : undefined;
}

/** Each call passes here: `slice` because `startsWith` is five times slower in V8 13. */
function checkSlots(script: string, keys: readonly string[]): void {
  const first = keys[0] ?? '';
  const head = taggedHead(first);
  for (const key of keys) {
    // Keys of one `keySpace` slot begin alike, which is cheaper to see than the slots are to compute.
    if (key === first || (head !== undefined && key.slice(0, head.length) === head)) continue;
    if (slotOf(key) === slotOf(first)) continue;
    throw new Error(
      `${script}: the keys "${first}" and "${key}" lie in different cluster slots; give them one {hash tag}.`,
    );
  }
}

type Source = { path: string; name: string; source: string; sha: string; header: LuaHeader };

function readScript(file: URL): Source {
  const path = fileURLToPath(file);
  const source = readFileSync(file, 'utf8');
  const sha = createHash('sha1').update(source).digest('hex');
  return { path, name: basename(path), source, sha, header: readLuaHeader(path, source) };
}

function checkNames(path: string, table: string, header: readonly string[], asked: readonly string[]): void {
  if (header.length === asked.length && header.every((name, index) => name === asked[index])) return;
  const [declared, expected] = [header.join(', '), asked.join(', ')];
  throw new Error(`${path}: the header declares ${table} (${declared}) but its caller (${expected}).`);
}

function checkShape<Key extends string, Arg extends string, List extends string, Reply>(
  { path, header }: Source,
  { keys, args = [], list }: ScriptShape<Key, Arg, List, Reply>,
): void {
  checkNames(path, 'KEYS', header.keys, keys);
  checkNames(path, 'ARGV', header.args, list === undefined ? args : [...args, list]);
  if (header.list === (list !== undefined)) return;
  throw new Error(
    `${path}: "ARGV ${header.args.length}+" and a list in its caller go together, one is missing.`,
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

/** KEYS and ARGV of one call in the header's order. */
function parametersOf<Key extends string, Arg extends string, List extends string, Reply>(
  script: string,
  { keys, args = [], list }: ScriptShape<Key, Arg, List, Reply>,
  keyValues: Record<Key, string>,
  argValues: ScriptArgs<Arg, List>,
): Sent[] {
  const keyTexts: string[] = [];
  for (const key of keys) keyTexts.push(keyText(script, key, keyValues[key]));
  if (keyTexts.length > 1) checkSlots(script, keyTexts);
  const all: Sent[] = keyTexts;
  for (const arg of args) all.push(sent(script, arg, argValues[arg]));
  if (list !== undefined) for (const item of argValues[list]) all.push(sent(script, list, item));
  return all;
}

function reader<Reply>(script: string, parse: (reply: unknown) => Reply): (reply: unknown) => Reply {
  return reply => {
    try {
      return parse(reply);
    } catch (error) {
      const shown = String(JSON.stringify(reply)).slice(0, 200);
      throw new Error(`${script} gave a reply that its parser refuses: ${shown}`, { cause: error });
    }
  };
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
>(file: URL, shape: ScriptShape<Key, Arg, List, Reply>): Script<Key, Arg, List, Reply> {
  const script = readScript(file);
  checkShape(script, shape);
  const { name, sha, source } = script;
  const count = shape.keys.length;
  const understood = reader(name, shape.parse);
  const failed = (error: unknown): never => {
    throw explained(name, error);
  };
  return {
    name,
    sha,
    // Written with promises: two async functions here cost a fifth of the client's time per call.
    run(client, keyValues, argValues) {
      let parameters: Sent[];
      try {
        parameters = parametersOf(name, shape, keyValues, argValues);
      } catch (error) {
        return Promise.reject(error);
      }
      // EVALSHA, and EVAL for a node that has not seen the script yet: its first call, a restart, a failover.
      // ioredis' own defineCommand does the same, but copies all scripts into every auto-pipeline.
      return client.evalsha(sha, count, ...parameters).then(understood, error => {
        if (!isNotLoaded(error)) return failed(error);
        return client.eval(source, count, ...parameters).then(understood, failed);
      });
    },
  };
}
