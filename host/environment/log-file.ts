import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const WINDOW = 16 * 1024;

/** The lines that were appended to a file since it had `start` bytes; of much, the last 16 KiB. */
export function linesSince(file: string, start: number): string[] {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const from = Math.max(start, size - WINDOW);
    const buffer = Buffer.alloc(Math.max(0, size - from));
    const read = readSync(descriptor, buffer, 0, buffer.length, from);
    return buffer
      .toString('utf8', 0, read)
      .split('\n')
      .filter(line => line.trim() !== '');
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The line of a server's last words that says most: the last fatal one, else the last that speaks of an
 * error, else the last.
 */
export function tellingLine(lines: readonly string[]): string {
  const line =
    lines.findLast(text => /FATAL|PANIC/.test(text)) ??
    lines.findLast(text => /error|fail|can't|cannot|not found/i.test(text)) ??
    lines.at(-1);
  return (line ?? 'it wrote nothing').trim();
}
