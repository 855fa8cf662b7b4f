import { inspect, styleText } from 'node:util';

const colours = { debug: 'gray', info: 'green', warn: 'yellow', error: 'red' } as const;

function isLevel(value: unknown): value is keyof typeof colours {
  return typeof value === 'string' && value in colours;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string' && /^[^\s"=]+$/.test(value)) return value;
  return inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 6, compact: true });
}

function stacks(error: unknown): string[] {
  if (!isRecord(error)) return [];
  const { stack, message, cause } = error;
  const own = typeof stack === 'string' ? stack : typeof message === 'string' ? message : undefined;
  return own === undefined ? [] : [own, ...stacks(cause)];
}

/**
 * One line for a terminal, `12:03:04.123 INFO  orders placed orderId=… trace=…`, from one JSON log line;
 * the stacks of an error and its causes follow, indented. Text that is no JSON object comes back as it is.
 */
export function prettyLine(line: string, { colour }: { colour: boolean }): string {
  const entry = parse(line);
  if (entry === undefined) return line.endsWith('\n') ? line : `${line}\n`;
  const { time, level, name, msg, traceId, err, ...facts } = entry;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const label = String(level).toUpperCase().padEnd(5);
  const words = [
    paint('dim', typeof time === 'string' ? time.slice(11, 23) : ''),
    isLevel(level) ? paint(colours[level], label) : label,
    ...(name === undefined ? [] : [paint('bold', String(name))]),
    ...(msg === undefined ? [] : [String(msg)]),
    ...Object.entries(facts).map(([key, value]) => paint('dim', `${key}=${shown(value)}`)),
    ...(traceId === undefined ? [] : [paint('dim', `trace=${String(traceId)}`)]),
  ];
  const trail = stacks(err).map((stack, depth) => `${depth === 0 ? '' : 'caused by '}${stack}`);
  const below = trail.flatMap(text => text.split('\n')).map(text => `    ${text}\n`);
  return `${words.join(' ')}\n${below.join('')}`;
}
