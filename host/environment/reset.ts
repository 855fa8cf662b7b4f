import { existsSync, rmSync } from 'node:fs';
import { lockDirectory } from './directory-lock.ts';
import { stopLeftoverPostgres } from './embedded-postgres.ts';
import { stopLeftoverRedis } from './embedded-redis.ts';
import { layoutOf } from './layout.ts';
import { removeContainer } from './redis-container.ts';

export interface ResetOptions {
  /** The project's private folder, `.stoa`. */
  readonly directory: string;
  readonly log: (line: string) => void;
}

/**
 * Removes all data of the embedded stores; downloaded software and logs stay. Says whether there was
 * anything. Throws `EnvironmentProblem` while a running process uses the data.
 */
export async function resetData({ directory, log }: ResetOptions): Promise<boolean> {
  const { data, postgres, redis, directory: root } = layoutOf(directory);
  if (!existsSync(data)) return false;
  const lock = lockDirectory(root);
  try {
    await stopLeftoverRedis(redis, log);
    await removeContainer(redis);
    await stopLeftoverPostgres(postgres, log);
    rmSync(data, { recursive: true, force: true });
    return true;
  } finally {
    lock.release();
  }
}
