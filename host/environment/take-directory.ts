import { setTimeout as delay } from 'node:timers/promises';
import { type DirectoryLock, lockDirectory } from './directory-lock.ts';

const waitMs = 5_000;

/**
 * Takes a directory, waiting a moment for a holder that is on its way out: whoever kills `npm start` the hard
 * way and starts it again at once meets the old process while it stops its servers.
 */
export async function takeDirectory(directory: string, log: (line: string) => void): Promise<DirectoryLock> {
  const giveUpAt = Date.now() + waitMs;
  for (let told = false; ; told = true) {
    try {
      return lockDirectory(directory);
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      if (!told) log(`Waiting for the process that uses ${directory} to end.`);
    }
    await delay(100);
  }
}
