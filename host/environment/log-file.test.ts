import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesSince, tellingLine } from './log-file.ts';
import { temporaryFolder } from './owner-fixture.ts';

test('only what was appended since is read, and of much only the end', () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'a.log');
  appendFileSync(file, 'earlier\n');
  appendFileSync(file, 'later\n\nlast\n');
  expect(linesSince(file, 'earlier\n'.length)).toEqual(['later', 'last']);
  appendFileSync(file, 'x'.repeat(100_000));
  appendFileSync(file, '\nend\n');
  expect(linesSince(file, 0).at(-1)).toBe('end');
  expect(linesSince(file, 0)).toHaveLength(2);
});

test('the telling line is the last fatal one, else the last error, else the last', () => {
  expect(tellingLine(['FATAL: early', 'PANIC: no space left', 'error: aborted'])).toBe(
    'PANIC: no space left',
  );
  expect(tellingLine(['could not start', 'bind failed', ' ready '])).toBe('bind failed');
  expect(tellingLine(['starting', ' ready '])).toBe('ready');
  expect(tellingLine([])).toBe('it wrote nothing');
});
