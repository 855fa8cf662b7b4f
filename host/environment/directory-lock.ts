import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EnvironmentProblem, messageOf } from './environment-problem.ts';

const SQLITE_BUSY = 5;

export interface DirectoryLock {
  /** Gives the directory free; calling it again does nothing. */
  release(): void;
}

/**
 * Takes a directory for this process, creating it when missing. Throws `EnvironmentProblem` naming the
 * process that has it.
 *
 * The lock is the kernel's own on a file, reached through SQLite because Node has no call for it: it ends
 * with its holder, so there is no stale lock to judge by process ids that may be reused (in a container
 * `npm start` has the same one each time), and it also holds between containers that share a volume.
 * Nothing else in this process may open `lock`: closing any handle on it would drop the lock.
 */
export function lockDirectory(directory: string): DirectoryLock {
  const holderFile = join(directory, 'lock.pid');
  const database = open(directory, holderFile);
  let held = true;
  return {
    release: () => {
      if (!held) return;
      held = false;
      rmSync(holderFile, { force: true });
      database.close();
    },
  };
}

function open(directory: string, holderFile: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    database = new DatabaseSync(join(directory, 'lock'));
    database.exec('BEGIN EXCLUSIVE');
    writeFileSync(holderFile, `${process.pid}\n`);
    return database;
  } catch (error) {
    database?.close();
    throw new EnvironmentProblem(
      isBusy(error)
        ? `${directory} is in use by ${holder(holderFile)}: stop that one first, or start with another directory.`
        : `${directory} can't be locked (${messageOf(error)}): it must be a writable directory on a local disk.`,
    );
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function holder(holderFile: string): string {
  try {
    return `process ${readFileSync(holderFile, 'utf8').trim()}`;
  } catch {
    return 'another process'; // It has the lock and hasn't written its id yet.
  }
}
