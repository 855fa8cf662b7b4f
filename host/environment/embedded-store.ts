import { tellingLine } from './log-file.ts';
import type { SupervisedProcess } from './supervised-process.ts';

/** A store that was started here. */
export interface EmbeddedStore {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when it has ended, whoever ended it, with how it did and its last words. */
  readonly exited: Promise<string>;
  /** Stops it in order and resolves when it is gone; calling it again does nothing. */
  stop(): Promise<void>;
}

export function embeddedStore(server: SupervisedProcess, port: number, url: string): EmbeddedStore {
  const exited = server.exited.then(how => `${how}: ${tellingLine(server.lastLines(20))}`);
  return { url, port, pid: server.pid, exited, stop: server.stop };
}
