import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One part of ours as docker-compose.yml starts it: its command and environment, ready to run as a process. */
export interface ComposeService {
  name: string;
  command: string[];
  environment: Record<string, string>;
  port: number;
}

/** What the tests read of a service; docker-compose.yml is checked against the whole specification first. */
interface ServiceText {
  build?: string;
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
}

interface ComposeText {
  services: Record<string, ServiceText>;
  volumes: Record<string, object | null>;
}

export const composeFile = join(import.meta.dirname, '..', 'docker-compose.yml');

/** docker-compose.yml with its anchors merged, and its variables still in place. */
export function readCompose(): ComposeText {
  return parse(readFileSync(composeFile, 'utf8'), { merge: true });
}

/**
 * The services of docker-compose.yml that are ours, with `variables` in the place of what .env would hold.
 * Addresses name other services (`redis://redis:6379`): a caller without containers replaces them.
 * @throws Error when a required variable is missing
 */
export function composeServices(variables: Readonly<Record<string, string>>): ComposeService[] {
  return Object.entries(readCompose().services)
    .filter(([, service]) => service.build !== undefined)
    .map(([name, { command = [], environment = {} }]) => {
      const values = Object.entries(environment).map(
        ([key, text]) => [key, interpolate(text, variables)] as const,
      );
      const resolved: Record<string, string> = Object.fromEntries(values);
      const { PORT } = resolved;
      return { name, command, environment: resolved, port: Number(PORT) };
    });
}

/** `$$`, `${NAME}`, `${NAME:-default}` and `${NAME:?what to do}`, which are the forms that our file uses. */
const VARIABLE = /\$(?:\$|\{(\w+)(?::([-?])([^}]*))?\})/g;

/** Puts variables into a text as compose does; an empty one counts as absent. */
export function interpolate(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (match, name: string | undefined, kind: string | undefined, rest = '') => {
    if (name === undefined) return match.slice(1);
    const value = variables[name] ?? '';
    if (value === '' && kind === '?')
      throw new Error(`required variable ${name} is missing a value: ${rest}`);
    return value === '' && kind === '-' ? rest : value;
  });
}

/** The names of the variables in a text. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(VARIABLE)].flatMap(match => match[1] ?? []);
}
