import { createHash } from 'node:crypto';
import { runCommand } from './run-command.ts';

const IMAGE = 'redis:7-alpine';

/** Whether a Docker engine answers. */
export async function hasDocker(): Promise<boolean> {
  return (await runCommand({ command: ['docker', 'info'], seconds: 10 })).ok;
}

/**
 * The command that serves the Redis of this data directory from a container until it is signalled. The
 * name is the directory's, so that a container which outlived us is found by `removeContainer`.
 */
export function containerCommand(directory: string, port: number): string[] {
  return [
    ...['docker', 'run', '--rm', '--name', containerName(directory)],
    ...['--publish', `127.0.0.1:${port}:6379`, '--volume', `${directory}:/data`],
    // The files stay ours, so that `npm run reset` may remove them.
    ...['--user', `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`],
    ...[IMAGE, 'redis-server', '/data/redis.conf'],
  ];
}

/** Ends the container of an earlier run, if there is one. */
export async function removeContainer(directory: string): Promise<void> {
  const name = containerName(directory);
  await runCommand({ command: ['docker', 'stop', '-t', '10', name], seconds: 30 });
  await runCommand({ command: ['docker', 'rm', '--force', name], seconds: 30 });
}

function containerName(directory: string): string {
  return `stoa-redis-${createHash('sha256').update(directory).digest('hex').slice(0, 12)}`;
}
