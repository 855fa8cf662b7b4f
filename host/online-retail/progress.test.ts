import { describe, expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function watched(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  let now = 0;
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  const progress = createProgress(output, () => now);
  return { written, progress, after: (ms: number) => (now += ms) };
}

describe('progress', () => {
  test('on a terminal is one line that is written over', () => {
    const { written, progress, after } = watched(true);
    after(100);
    progress.update(() => '1 row');
    progress.done('2 rows');
    expect(written).toEqual(['\r\u001b[K1 row', '\r\u001b[K2 rows\n']);
  });

  test('on a terminal is cut where the line would wrap', () => {
    const { written, progress } = watched(true, 6);
    progress.done('123456789');
    expect(written).toEqual(['\r\u001b[K12345\n']);
  });

  test('elsewhere is a line every three seconds, and the last one', () => {
    const { written, progress, after } = watched(false);
    after(2_999);
    progress.update(() => 'too early');
    after(1);
    progress.update(() => '1 row');
    after(1_000);
    progress.update(() => 'too early');
    progress.done('2 rows');
    expect(written).toEqual(['1 row\n', '2 rows\n']);
  });
});
