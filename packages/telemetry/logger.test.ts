import { describe, expect, it } from 'vitest';
import { createLogger, type LogLevel, silentLogger } from './logger.ts';

function collect(options: { level?: LogLevel; pretty?: boolean } = {}) {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const log = createLogger({ level: 'debug', name: 'orders', destination, ...options });
  return { log, lines, entries: () => lines.map((line): unknown => JSON.parse(line)) };
}

describe('createLogger', () => {
  it('writes one JSON object per line with level, time, name and message', () => {
    const { log, lines, entries } = collect();
    log.info({ orderId: '42' }, 'placed');
    log.debug('two\nlines');
    expect(lines.every(line => line.indexOf('\n') === line.length - 1)).toBe(true);
    expect(entries()).toEqual([
      { level: 'info', time: expect.any(String), name: 'orders', orderId: '42', msg: 'placed' },
      { level: 'debug', time: expect.any(String), name: 'orders', msg: 'two\nlines' },
    ]);
  });

  it('says nothing below its level', () => {
    const { log, entries } = collect({ level: 'warn' });
    log.info('hidden');
    log.warn('shown');
    expect(entries()).toMatchObject([{ msg: 'shown' }]);
  });

  it('gives the facts of a child to all its lines and to its own children', () => {
    const { log, entries } = collect();
    log.child({ saleId: '1' }).child({ userId: '2' }).info({ claim: 3 }, 'claimed');
    expect(entries()).toMatchObject([{ saleId: '1', userId: '2', claim: 3 }]);
  });

  it('hides secrets in facts and in the facts of children of any generation', () => {
    const { log, lines } = collect();
    log.info({ request: { headers: { authorization: 'planted' } } }, 'a');
    log.child({ password: 'planted' }).info('b');
    log.child({ a: 1 }).child({ refreshToken: 'planted' }).child({ cookie: 'planted' }).info('c');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).not.toContain('planted');
      expect(line).toContain('[redacted]');
    }
  });

  it('writes an error with its causes, under err or any other name', () => {
    const { log, entries } = collect();
    const error = new RangeError('outer', { cause: new Error('inner') });
    log.error({ err: error, job: { failure: error } }, 'failed');
    const shown = { type: 'RangeError', message: 'outer', cause: { type: 'Error', message: 'inner' } };
    expect(entries()).toMatchObject([{ msg: 'failed', err: shown, job: { failure: shown } }]);
  });

  it('writes readable lines when pretty', () => {
    const { log, lines } = collect({ pretty: true });
    log.warn({ left: 3 }, 'stock is low');
    expect(lines).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d\.\d{3} WARN {2}orders stock is low left=3\n$/),
    ]);
  });
});

describe('silentLogger', () => {
  it('takes everything a logger takes', () => {
    expect(() => silentLogger.child({ a: 1 }).error({ err: new Error('x') }, 'unheard')).not.toThrow();
  });
});
