import { runCommand } from './run-command.ts';

/** Streams' `XAUTOCLAIM` and `GETDEL` came with 6.2. */
const OLDEST: readonly [number, number] = [6, 2];

/** A Redis or Valkey that runs on this machine. */
export interface RedisProgram {
  readonly command: string;
  /** What it needs in its environment: the place of its libraries when it isn't installed. */
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;
}

/** Tries a program by asking for its version; undefined when it is missing, broken or too old. */
export async function tryRedis(
  command: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RedisProgram | undefined> {
  const { ok, lines } = await runCommand({ command: [command, '--version'], env, seconds: 10 });
  const version = /\bv=(\d+)\.(\d+)\.\d+/.exec(lines.join('\n'));
  if (!ok || version === null) return undefined;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  const recent = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  return recent ? { command, env, version: version[0].slice(2) } : undefined;
}
