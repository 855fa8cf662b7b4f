import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `appendonly` loses at most the last second at a power cut, and nothing when only Redis is killed. */
export type Persistence = 'appendonly' | 'none';

export interface RedisSettings {
  readonly bind: string;
  readonly port: number;
  /** The data directory as the server sees it. */
  readonly dir: string;
  readonly persistence: Persistence;
  readonly password: string;
}

/**
 * Writes `redis.conf` into the data directory, readable for its owner alone (a password on the command
 * line would be for everyone), and returns its path.
 */
export function writeRedisSettings(directory: string, settings: RedisSettings): string {
  const { bind, port, dir, persistence, password } = settings;
  const file = join(directory, 'redis.conf');
  const lines = [
    `bind ${bind}`,
    `port ${port}`,
    `dir ${JSON.stringify(dir)}`,
    `requirepass ${password}`,
    `appendonly ${persistence === 'appendonly' ? 'yes' : 'no'}`,
    'appendfsync everysec',
    'save ""',
    // What is stored here is never a cache that may be dropped: a full memory has to be an error.
    'maxmemory-policy noeviction',
    'daemonize no',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}
