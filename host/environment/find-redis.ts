import { tryRedis } from './redis-program.ts';
import { type RedisSearch, type UnpackedRedisOptions, unpackedRedis } from './unpacked-redis.ts';

/**
 * Finds a Redis to run: on the PATH, else unpacked earlier, else the operating system's own package,
 * unpacked now without touching the system.
 */
export async function findRedis(options: UnpackedRedisOptions): Promise<RedisSearch> {
  const installed = (await tryRedis('redis-server')) ?? (await tryRedis('valkey-server'));
  return installed ? { program: installed } : unpackedRedis(options);
}
