import { statSync } from 'node:fs';
import { EnvironmentProblem } from './environment-problem.ts';
import { runCommand } from './run-command.ts';

const NOBODY = 65_534;

/** The two ways for root, see docs/decisions/0002. */
export type WayForRoot = 'user-namespace' | 'nobody';

export interface PostgresUser {
  /** Goes before the command. */
  readonly prefix: readonly string[];
  /** Set when the process is to be spawned as somebody else. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Who has to own the files. */
  readonly owner: { readonly uid: number; readonly gid: number };
}

export interface ChooseUserOptions {
  /** An existing directory that Postgres has to reach. */
  readonly directory: string;
  readonly postgres: string;
  /** The ways to try, in this order. */
  readonly waysForRoot: readonly WayForRoot[];
}

/**
 * As whom Postgres runs: it refuses to run as root. For root it gets a user namespace in which it seems to
 * be somebody else while its files stay root's, or else really runs as `nobody`. Throws
 * `EnvironmentProblem` when neither is possible.
 */
export async function choosePostgresUser(options: ChooseUserOptions): Promise<PostgresUser> {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { prefix: [], owner: { uid, gid } };
  for (const way of options.waysForRoot) {
    const chosen = way === 'user-namespace' ? userNamespace(gid) : nobody();
    if (await reaches(chosen, options)) return chosen;
  }
  throw new EnvironmentProblem(
    `Postgres refuses to run as root, and here neither \`unshare --user\` works nor can the user nobody reach ` +
      `${options.directory}: start as an ordinary user, or set DATABASE_URL.`,
  );
}

function userNamespace(gid: number): PostgresUser {
  const prefix = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  return { prefix, owner: { uid: 0, gid } };
}

function nobody(): PostgresUser {
  const user = { uid: NOBODY, gid: NOBODY };
  return { prefix: [], user, owner: user };
}

async function reaches(
  { prefix, user }: PostgresUser,
  { directory, postgres }: ChooseUserOptions,
): Promise<boolean> {
  const both = 'test -x "$1" && exec "$2" --version';
  const command = [...prefix, 'sh', '-c', both, 'sh', directory, postgres];
  return (await runCommand({ command, ...(user && { user }), seconds: 20 })).ok;
}

/** Hands files that were made the other way, or by root, to the user who needs them. */
export async function giveTo(owner: { uid: number; gid: number }, directory: string): Promise<void> {
  if (statSync(directory).uid === owner.uid) return;
  const command = ['chown', '-R', `${owner.uid}:${owner.gid}`, directory];
  if (process.getuid?.() === 0 && (await runCommand({ command, seconds: 600 })).ok) return;
  throw new EnvironmentProblem(
    `${directory} belongs to another user: start as that user, or hand it over with \`chown -R\`.`,
  );
}
