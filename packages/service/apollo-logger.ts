import type { Logger } from '@stoa/telemetry/logger.ts';

const ignore = () => undefined;

/** Our logger as Apollo calls it; its debug and info lines tell of its own insides and are left out. */
export function apolloLogger(log: Logger) {
  return {
    debug: ignore,
    info: ignore,
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
