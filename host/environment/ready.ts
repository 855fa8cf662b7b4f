import { setTimeout as delay } from 'node:timers/promises';
import type { SupervisedProcess } from './supervised-process.ts';

export interface ReadyOptions {
  readonly server: SupervisedProcess;
  /** True once the server serves, false while it is on its way; what it throws ends the wait. */
  readonly attempt: () => Promise<boolean>;
  readonly seconds: number;
}

/**
 * Asks a server that was just started until it answers: 'ready', or in words why it never will. When an
 * attempt throws, the server is stopped.
 */
export async function waitUntilReady({ server, attempt, seconds }: ReadyOptions): Promise<string> {
  const end = performance.now() + seconds * 1000;
  while (!server.hasExited()) {
    if (await tried(server, attempt)) return 'ready';
    if (performance.now() > end) return `no answer within ${seconds} s`;
    await delay(20);
  }
  return await server.exited;
}

/** Ends early when the server does: on a port that was taken somebody else may keep us waiting. */
async function tried(server: SupervisedProcess, attempt: () => Promise<boolean>): Promise<boolean> {
  try {
    return await Promise.race([attempt(), server.exited.then(() => false)]);
  } catch (error) {
    await server.stop();
    throw error;
  }
}
