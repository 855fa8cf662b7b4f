import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readCsv } from './csv-lines.ts';
import { ImportProblem } from './import-problem.ts';
import { columns, parseRetailRow, type RetailRow } from './retail-row.ts';

/** A row of a file, or the reason why a line is none. */
export type ReadRow =
  | { readonly file: string; readonly line: number; readonly row: RetailRow }
  | { readonly file: string; readonly line: number; readonly problem: string };

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'it is a file'],
  ['EACCES', 'you may not read it'],
]);

/**
 * The `*.csv.gz` and `*.csv` files of a folder in the order of their names, as paths.
 * @throws ImportProblem when there is no folder or no such file, or a month stands in it twice
 */
export async function findCsvFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    const why = reasons.get(error.code ?? '') ?? error.message;
    throw new ImportProblem(`Cannot read the folder ${directory}: ${why}.`);
  });
  const names = entries
    .filter(entry => !entry.isDirectory() && /\.csv(\.gz)?$/.test(entry.name))
    .map(entry => entry.name)
    .sort();
  if (names.length === 0)
    throw new ImportProblem(
      `There is no .csv or .csv.gz file in ${directory}; give the folder of the data set.`,
    );
  const twice = names.find(name => names.includes(`${name}.gz`));
  if (twice)
    throw new ImportProblem(`${directory} holds both ${twice} and ${twice}.gz; take one of them out of it.`);
  return names.map(name => join(directory, name));
}

/**
 * Reads files of the data set one after the other, as a stream: memory does not grow with the number of rows.
 * @throws ImportProblem for a file that can't be read, a broken gzip, or a header that is not the data set's
 */
export async function* readRows(paths: readonly string[]): AsyncGenerator<ReadRow> {
  for (const path of paths) {
    const file = basename(path);
    try {
      yield* readFileRows(path, file);
    } catch (error) {
      throw asImportProblem(error, file);
    }
  }
}

async function* readFileRows(path: string, file: string): AsyncGenerator<ReadRow> {
  let headerSeen = false;
  for await (const lines of readCsv(open(path), file)) {
    for (const csvLine of lines) {
      const { line } = csvLine;
      if (!headerSeen) {
        checkHeader('fields' in csvLine ? csvLine.fields : [], file);
        headerSeen = true;
        continue;
      }
      const row = 'fields' in csvLine ? parseRetailRow(csvLine.fields) : csvLine.problem;
      yield typeof row === 'string' ? { file, line, problem: row } : { file, line, row };
    }
  }
  if (!headerSeen) checkHeader([], file);
}

function open(path: string): Readable {
  const source = createReadStream(path);
  // pipeline hands errors to the reader and closes the file with it; its callback has nothing left to do.
  return path.endsWith('.gz') ? pipeline(source, createGunzip(), () => undefined) : source;
}

function checkHeader(fields: readonly string[], file: string): void {
  if (fields.length === columns.length && columns.every((column, index) => fields[index]?.trim() === column))
    return;
  const found = fields.length > 0 ? `"${fields.join(',').slice(0, 120)}"` : 'empty or unreadable';
  throw new ImportProblem(
    `${file} is not a file of this data set: its first line is ${found}, not "${columns.join(',')}".`,
  );
}

function asImportProblem(error: unknown, file: string): unknown {
  if (error instanceof ImportProblem || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code.startsWith('Z_'))
    return new ImportProblem(`${file} is a broken gzip file (${error.message}); fetch it again.`);
  if ('syscall' in error) return new ImportProblem(`Cannot read ${file}: ${error.message}.`);
  return error;
}
