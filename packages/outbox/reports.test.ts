import { expect, it } from 'vitest';
import { readReports, writeReport } from './reports.ts';

it('a report is read as it was written', () => {
  const saidAt = new Date('2025-11-20T10:00:00.123Z');
  expect(readReports({ 'orders/mailer': writeReport('17-4', saidAt) })).toEqual([
    { consumer: 'orders/mailer', batch: 17, saidAt },
  ]);
});

it.each(['', '17', '17-4', '17-4 soon', 'x-4 1', '-1-4 1', `${'9'.repeat(20)}-1 1`])(
  'what is no report, "%s", is left out',
  text => {
    expect(readReports({ broken: text, good: '1-1 1' })).toEqual([
      { consumer: 'good', batch: 1, saidAt: new Date(1) },
    ]);
  },
);
