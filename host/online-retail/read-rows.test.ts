import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { all, csvLine, header, someRow, writeDataSet } from './data-set-fixture.ts';
import { findCsvFiles, type ReadRow, readRows } from './read-rows.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'stoa-online-retail-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function readAll(): Promise<ReadRow[]> {
  return all(readRows(await findCsvFiles(directory)));
}

describe('a folder of the data set', () => {
  test('is read file after file in the order of their names, compressed or not', async () => {
    writeDataSet(directory, {
      '2011-02.csv': [csvLine({ invoiceNo: '900002' })],
      '2011-01.csv.gz': [csvLine({ invoiceNo: '900001' })],
      'README.md': ['not a file of the data set'],
    });
    mkdirSync(join(directory, 'old.csv'));
    expect(await readAll()).toEqual([
      { file: '2011-01.csv.gz', line: 2, row: { ...someRow, invoiceNo: '900001' } },
      { file: '2011-02.csv', line: 2, row: { ...someRow, invoiceNo: '900002' } },
    ]);
  });

  test('tells file, line and reason of what is no row, and goes on', async () => {
    writeDataSet(directory, { 'a.csv': ['1,2,3', `900001,"90001A`, csvLine()] });
    expect(await readAll()).toEqual([
      { file: 'a.csv', line: 2, problem: 'it has 3 columns, not 8' },
      { file: 'a.csv', line: 3, problem: `its quotes don't match` },
      { file: 'a.csv', line: 4, row: someRow },
    ]);
  });

  test('has to be there', async () => {
    await expect(findCsvFiles(join(directory, 'nowhere'))).rejects.toThrow(/there is no such folder/);
    writeFileSync(join(directory, 'file'), '');
    await expect(findCsvFiles(join(directory, 'file'))).rejects.toThrow(/it is a file/);
  });

  test('holds at least one CSV file', async () => {
    await expect(findCsvFiles(directory)).rejects.toThrow(/There is no \.csv or \.csv\.gz file in/);
  });

  test('does not hold a month twice', async () => {
    writeDataSet(directory, { 'a.csv': [], 'a.csv.gz': [] });
    await expect(findCsvFiles(directory)).rejects.toThrow(/holds both a\.csv and a\.csv\.gz/);
  });
});

describe('a file that is no file of the data set', () => {
  test('is told by its header', async () => {
    writeFileSync(join(directory, 'a.csv'), 'Name,Price\nrobot,4.25\n');
    await expect(readAll()).rejects.toThrow(
      /a\.csv is not a file of this data set: its first line is "Name,Price"/,
    );
  });

  test('may be empty', async () => {
    writeFileSync(join(directory, 'a.csv'), '');
    await expect(readAll()).rejects.toThrow(/its first line is empty or unreadable/);
  });

  test('may be no gzip', async () => {
    writeFileSync(join(directory, 'a.csv.gz'), 'plain text');
    await expect(readAll()).rejects.toThrow(
      'a.csv.gz is a broken gzip file (incorrect header check); fetch it again.',
    );
  });

  test('may be a gzip that was cut off', async () => {
    const whole = gzipSync([header, ...Array.from({ length: 500 }, () => csvLine())].join('\n'));
    writeFileSync(join(directory, 'a.csv.gz'), whole.subarray(0, whole.length - 20));
    await expect(readAll()).rejects.toThrow(/a\.csv\.gz is a broken gzip file \(unexpected end of file\)/);
  });
});
