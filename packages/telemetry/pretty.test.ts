import { describe, expect, it } from 'vitest';
import { prettyLine } from './pretty.ts';

const plain = { colour: false };

describe('a line for a terminal', () => {
  it('holds time, level, name, message, facts and trace in this order', () => {
    const line = JSON.stringify({
      level: 'info',
      time: '2026-11-20T12:03:04.123Z',
      name: 'orders',
      traceId: 'abc',
      orderId: '42',
      lines: [{ sku: 'A' }],
      note: 'two words',
      msg: 'placed',
    });
    expect(prettyLine(line, plain)).toBe(
      "12:03:04.123 INFO  orders placed orderId=42 lines=[ { sku: 'A' } ] note='two words' trace=abc\n",
    );
  });

  it('puts the stacks of an error and of its causes below', () => {
    const err = { message: 'outer', stack: 'Error: outer\n    at a.ts:1', cause: { message: 'inner' } };
    const line = JSON.stringify({
      level: 'error',
      time: '2026-11-20T12:03:04.123Z',
      name: 'x',
      msg: 'failed',
      err,
    });
    expect(prettyLine(line, plain)).toBe(
      '12:03:04.123 ERROR x failed\n    Error: outer\n        at a.ts:1\n    caused by inner\n',
    );
  });

  it('has colours only when asked', () => {
    const line = JSON.stringify({ level: 'warn', time: '', name: 'x', msg: 'm' });
    expect(prettyLine(line, { colour: true })).toContain('\u001b[33mWARN');
    expect(prettyLine(line, plain)).not.toContain('\u001b[');
  });

  it.each(['Debugger attached.', '17', 'null'])('passes on %s, which is no log line', text => {
    expect(prettyLine(text, plain)).toBe(`${text}\n`);
    expect(prettyLine(`${text}\n`, plain)).toBe(`${text}\n`);
  });
});
