import { isUnavailable } from '@stoa/postgres/errors.ts';
import { asRedisUnavailable } from '@stoa/redis/unavailable.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';

export interface Loop {
  start(): void;
  wake(): void;
  /** Waits for the turn under way and ends the loop. */
  stop(): Promise<void>;
  /** Runs work between two turns, never beside one. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

export interface LoopOptions {
  readonly name: string;
  readonly log: Logger;
  /** One turn of work; answers how many milliseconds the loop may rest unless it is woken. */
  readonly turn: () => Promise<number>;
}

const firstDelayMs = 50;
const longestDelayMs = 2_000;

/**
 * A loop that rests between turns, wakes early when told, and outlives failures: it waits longer after each
 * one and says so in the log once per kind of trouble, not once per try.
 */
export function createLoop({ name, log, turn }: LoopOptions): Loop {
  let running: Promise<void> | undefined;
  let stopping = false;
  let woken = false;
  let ring: () => void = () => undefined;
  let turnUnderWay: Promise<unknown> = Promise.resolve();
  let failures = 0;
  let trouble: string | undefined;

  function exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = turnUnderWay.then(work);
    turnUnderWay = Promise.allSettled([result]);
    return result;
  }

  async function guardedTurn(): Promise<number> {
    try {
      const rest = await exclusively(turn);
      if (failures > 0) log.info({ failures }, `${name} works again`);
      failures = 0;
      trouble = undefined;
      return rest;
    } catch (error) {
      failures += 1;
      if (!stopping && trouble !== troubleOf(error))
        log.error({ err: error, failures }, `${name} failed; it will try again`);
      trouble = troubleOf(error);
      return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(failures - 1, 10));
    }
  }

  function rest(milliseconds: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run(): Promise<void> {
    while (!stopping) {
      woken = false;
      const milliseconds = await guardedTurn();
      const mayRest = failures > 0 || !woken;
      if (!stopping && milliseconds > 0 && mayRest) await rest(milliseconds);
    }
  }

  return {
    start() {
      running ??= run();
    },
    wake() {
      woken = true;
      if (failures === 0) ring();
    },
    async stop() {
      stopping = true;
      ring();
      await running;
      await turnUnderWay;
    },
    exclusively,
  };
}

function troubleOf(error: unknown): string {
  if (isUnavailable(error)) return 'Postgres is away';
  return asRedisUnavailable(error) ? 'Redis is away' : String(error);
}
