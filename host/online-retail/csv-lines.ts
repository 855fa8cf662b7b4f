import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse/sync';
import { ImportProblem } from './import-problem.ts';

/** One line of a file: its fields, or why they can't be told apart. */
export type CsvLine =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly problem: string };

/** Large enough that the parser's start costs nothing, small enough to be read again line by line. */
const linesPerBlock = 500;
const longestLine = 1_000_000;

/**
 * Reads the CSV of a stream in blocks of lines; empty lines are left out. A record of this data set is one line:
 * that is what lets a line with a stray quote cost that line alone. (A parser that takes records over several
 * lines loses everything up to the next quote, often the rest of the file.)
 * @throws ImportProblem when the stream has no lines
 */
export async function* readCsv(stream: Readable, file: string): AsyncGenerator<readonly CsvLine[]> {
  let waiting: NumberedLine[] = [];
  for await (const lines of numberedLines(stream, file)) {
    waiting.push(...lines.filter(({ text }) => text !== ''));
    while (waiting.length >= linesPerBlock) {
      yield parseBlock(waiting.slice(0, linesPerBlock));
      waiting = waiting.slice(linesPerBlock);
    }
  }
  yield parseBlock(waiting);
}

interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

async function* numberedLines(stream: Readable, file: string): AsyncGenerator<NumberedLine[]> {
  stream.setEncoding('utf8');
  let read = 0;
  let rest = '';
  const number = (text: string): NumberedLine => {
    read += 1;
    return { line: read, text: clean(text, read) };
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new ImportProblem(`${file} is not text in lines.`);
    yield lines.map(number);
  }
  yield [number(rest)];
}

function clean(text: string, line: number): string {
  return (line === 1 ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '');
}

function parseBlock(block: readonly NumberedLine[]): CsvLine[] {
  const records = block.length > 0 ? tryParse(block.map(({ text }) => text).join('\n')) : [];
  if (Array.isArray(records) && records.length === block.length)
    return block.map(({ line }, index) => ({ line, fields: records[index] ?? [] }));
  return block.map(parseAlone);
}

function parseAlone({ line, text }: NumberedLine): CsvLine {
  const records = tryParse(text);
  const [fields] = records;
  return typeof records === 'string' || !Array.isArray(fields)
    ? { line, problem: `its quotes don't match` }
    : { line, fields };
}

function tryParse(text: string): string[][] | string {
  try {
    return parse(text, { relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return error.message;
    throw error;
  }
}
