/** Tells how far something is: one line that changes on a terminal, a line every few seconds elsewhere. */
export interface Progress {
  /** `line` is asked for only when it is shown. */
  update(line: () => string): void;
  /** The last word on what went on. */
  done(line: string): void;
}

export interface ProgressOutput {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const everyMs = { terminal: 100, log: 3_000 };

export function createProgress(
  output: ProgressOutput,
  now: () => number = () => performance.now(),
): Progress {
  const isTerminal = output.isTTY === true;
  const interval = isTerminal ? everyMs.terminal : everyMs.log;
  let shownAt = now();
  const show = (line: string, end: string) => {
    const shown = isTerminal ? `\r\u001b[K${line.slice(0, (output.columns || 80) - 1)}` : line;
    output.write(`${shown}${end}`);
    shownAt = now();
  };
  return {
    update(line) {
      if (now() - shownAt >= interval) show(line(), isTerminal ? '' : '\n');
    },
    done: line => show(line, '\n'),
  };
}
