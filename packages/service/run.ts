/** Something that runs until it is told to stop. */
export interface Running {
  stop(): Promise<void>;
}

/** How long a stop may take before the process ends anyway. */
const stopWithinMs = 15_000;
const sameRequestMs = 1_000;

/** Errors whose message is meant for the person at the terminal, without a stack. */
const forPeople = new Set([
  'ConfigurationProblem',
  'ListenProblem',
  'EnvironmentProblem',
  'MigrationProblem',
  'StoreProblem',
]);

/** The sentence that a person at the terminal should read. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return forPeople.has(error.name) ? error.message : (error.stack ?? error.message);
}

/**
 * The life of a process: starts, stops on SIGINT or SIGTERM once what is under way is done, and ends with a
 * non-zero code and one sentence when it can't start. Asking again ends it at once; what comes within a second
 * is the same Ctrl-C, which the terminal, npm and our own launcher each pass on.
 */
export async function runProcess(start: () => Promise<Running>): Promise<void> {
  let askedAt: number | undefined;
  let running: Running | undefined;
  const stop = () => {
    if (askedAt !== undefined && performance.now() - askedAt > sameRequestMs) process.exit(130);
    if (askedAt !== undefined) return;
    askedAt = performance.now();
    if (running) void end(running);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Whoever launched us with a channel and is gone, even by kill -9, wants us gone as well.
  process.on('disconnect', stop);
  process.channel?.unref();
  try {
    running = await start();
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
  if (askedAt !== undefined) await end(running);
}

async function end(running: Running): Promise<void> {
  setTimeout(() => process.exit(1), stopWithinMs).unref();
  try {
    await running.stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}
