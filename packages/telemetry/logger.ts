import { type DestinationStream, type Logger as PinoLogger, pino, stdTimeFunctions } from 'pino';
import { prettyLine } from './pretty.ts';
import { redact } from './redact.ts';
import { currentTraceId } from './tracing.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** A fixed sentence, and the facts beside it: `log.warn({ orderId, err }, 'payment refused')`. */
type Write = {
  (message: string): void;
  (facts: object, message: string): void;
};

export type Logger = {
  debug: Write;
  info: Write;
  warn: Write;
  error: Write;
  /** A logger whose lines all carry these facts as well. */
  child(facts: Record<string, unknown>): Logger;
};

export type LoggerOptions = {
  level: LogLevel;
  /** Who speaks: the subgraph, or the process. */
  name: string;
  /** Lines for a terminal instead of JSON. */
  pretty?: boolean;
  /** Where lines go; standard output by default. */
  destination?: { write(line: string): void };
};

function target({ pretty, destination }: LoggerOptions): DestinationStream {
  if (pretty !== true) return destination ?? pino.destination({ fd: 1, sync: true });
  const colour = destination === undefined && process.stdout.isTTY && process.stdout.hasColors();
  const out = destination ?? process.stdout;
  return { write: line => void out.write(prettyLine(line, { colour })) };
}

/** Pino's own `child` formats the bindings of the first generation only, so redaction happens here. */
function present(logger: PinoLogger): Logger {
  return {
    debug: logger.debug.bind(logger),
    info: logger.info.bind(logger),
    warn: logger.warn.bind(logger),
    error: logger.error.bind(logger),
    child: facts => present(logger.child(redact(facts))),
  };
}

/**
 * One JSON object per line with `level`, ISO `time`, `name`, `msg`, the facts, and `traceId` inside a trace.
 * Secrets are hidden by name in facts at any depth; the message itself is written as it is.
 */
export function createLogger(options: LoggerOptions): Logger {
  const settings = {
    level: options.level,
    base: { name: options.name },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: redact },
    // Errors are plain facts by now; pino's default serializer would take them for errors once more.
    serializers: { err: (facts: unknown) => facts },
    mixin: () => {
      const traceId = currentTraceId();
      return traceId === undefined ? {} : { traceId };
    },
  };
  return present(pino(settings, target(options)));
}

const ignore = () => undefined;

/** Says nothing, for tests and tools. */
export const silentLogger: Logger = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLogger,
};
