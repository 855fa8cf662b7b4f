import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import dockerignore from '@balena/dockerignore';
import { DCLinter } from 'dclint';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { composeFile, composeServices, interpolate, readCompose, variablesIn } from './compose-services.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const composeText = read('docker-compose.yml');
const exampleText = read('.env.example');
const services = Object.entries(readCompose().services);
const secrets = { INTERNAL_TOKEN_SECRET: 'x'.repeat(32), POSTGRES_PASSWORD: 'y' };
const parts = composeServices(secrets);
const dockerfile = DockerfileParser.parse(read('Dockerfile'));
const instructions = dockerfile.getInstructions();

/** A part without a line of code yet can't have a main.ts; from its first file on it must. */
const hasCode = (workspace: string): boolean => globSync('*.ts', { cwd: join(root, workspace) }).length > 0;

describe('docker-compose.yml', () => {
  test('is YAML without an error or a warning', () => {
    const { errors, warnings } = parseDocument(composeText, { merge: true });

    expect([...errors, ...warnings]).toEqual([]);
  });

  test('keeps the compose specification and the linter’s rules', () => {
    expect(problemsIn(composeFile)).toEqual([]);
  });

  test.each([
    ['depends_on:', 'depend_on:', 'invalid-schema'],
    ['image: redis:7', 'image: redis', 'service-image-require-explicit-tag'],
  ])('would not pass with %s changed to %s', (right, wrong, rule) => {
    const folder = mkdtempSync(join(tmpdir(), 'stoa-compose-'));
    writeFileSync(join(folder, 'docker-compose.yml'), composeText.replace(right, wrong));

    expect(problemsIn(join(folder, 'docker-compose.yml'))).toContainEqual(expect.stringContaining(rule));
    rmSync(folder, { recursive: true });
  });

  test('waits only for services that exist and can tell their health', () => {
    const imageTellsHealth = dockerfile.getHEALTHCHECKs().length === 1;
    const healthy = services
      .filter(([, { build, healthcheck }]) => healthcheck ?? (build && imageTellsHealth))
      .map(([name]) => name);

    expect(healthy).toEqual(services.map(([name]) => name));
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(healthy).toContain(name);
        expect(condition).toBe('service_healthy');
      }
    }
  });

  test('keeps the data of both stores in volumes that it declares', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map(volume => volume.split(':')[0]));

    expect(mounted).toEqual(['postgres-data', 'redis-data']);
    expect(Object.keys(readCompose().volumes)).toEqual(mounted);
  });

  test('publishes the gateway alone, and on this machine alone unless told otherwise', () => {
    const published = services.flatMap(([name, { ports = [] }]) =>
      ports.map(port => [name, interpolate(port, {})]),
    );

    expect(published).toEqual([['gateway', '127.0.0.1:4000:4000']]);
  });

  test('has a service for the gateway and for every subgraph', () => {
    const workspaces = ['gateway', ...globSync('subgraphs/*/package.json', { cwd: root }).map(dirname)];

    expect(parts.map(part => part.command)).toEqual(
      expect.arrayContaining(workspaces.map(workspace => ['node', `${workspace}/main.ts`])),
    );
    expect(parts).toHaveLength(workspaces.length);
  });

  test('starts files that exist', () => {
    for (const { command } of parts) {
      const main = command[1] ?? '';
      expect(existsSync(join(root, dirname(main), 'package.json'))).toBe(true);
      expect(existsSync(join(root, main))).toBe(hasCode(dirname(main)));
    }
  });

  test('tells the gateway the address of every subgraph', () => {
    const gateway = parts.find(part => part.name === 'gateway');
    const subgraphs = parts.filter(part => part.name !== 'gateway');
    const addresses = subgraphs.map(({ name, port }) => `${name}=http://${name}:${port}`);

    expect(gateway?.port).toBe(4000);
    const { SUBGRAPH_URLS = '' } = gateway?.environment ?? {};
    expect(SUBGRAPH_URLS.split(',')).toEqual(addresses);
    expect(new Set(parts.map(part => part.port)).size).toBe(parts.length);
  });

  test.each(Object.keys(secrets))('refuses to start without %s and says where to set it', missing => {
    expect(() => composeServices({ ...secrets, [missing]: '' })).toThrow(
      `required variable ${missing} is missing a value: set it in .env, as .env.example shows`,
    );
  });
});

describe('.env.example', () => {
  test('documents every variable that compose reads or sets for a part, and no other', () => {
    const documented = [...exampleText.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(match => match[1]);
    const used = [...variablesIn(composeText), ...parts.flatMap(part => Object.keys(part.environment))];

    expect(documented.toSorted()).toEqual([...new Set(used)].sort());
  });

  test('gives no secret away: whoever copies it has to set them', () => {
    const example = parseEnv(exampleText);

    expect(Object.keys(secrets).map(name => example[name])).toEqual(['', '']);
  });

  test('holds the values that compose falls back to', () => {
    const settings = { ...parseEnv(exampleText), ...secrets } as Record<string, string>;

    expect(interpolate(composeText, settings)).toBe(interpolate(composeText, secrets));
  });
});

describe('Dockerfile', () => {
  test('has no error and no warning', () => {
    expect(validate(read('Dockerfile'))).toEqual([]);
  });

  test('would not pass with a mistake in it', () => {
    expect(validate(read('Dockerfile').replace('WORKDIR', 'WORKDIRS'))).not.toEqual([]);
  });

  test('ends as a user without rights', () => {
    const last = instructions.findLastIndex(each => each.getKeyword() === 'FROM');
    const users = instructions.slice(last).filter(each => each.getKeyword() === 'USER');

    expect(users.map(each => each.getArgumentsContent())).toEqual(['node']);
  });

  test('bakes no secret in', () => {
    const settings = [...dockerfile.getENVs(), ...dockerfile.getARGs()].map(each =>
      each.getArgumentsContent(),
    );

    expect(settings.filter(text => /secret|password|token|key/i.test(text ?? ''))).toEqual([]);
  });

  test('copies from the repository what .dockerignore lets in: all that parts run on', () => {
    const copied = dockerfile.getCOPYs().filter(copy => copy.getFromFlag() === null);
    const running = globSync('{packages,subgraphs,gateway}/**/*.{ts,json,graphql,sql,lua}', {
      cwd: root,
      exclude: ['**/node_modules/**', '**/*.test.ts', '**/*.bench.ts', 'packages/testing/**'],
    });
    const needed = [...running, ...parts.map(part => part.command[1] ?? ''), 'schema/supergraph.graphql'];

    expect(new Set(copied.map(copy => copy.getArgumentsContent()))).toEqual(new Set(['. .']));
    expect(running.length).toBeGreaterThan(0);
    expect(needed.filter(path => !isCopied(path))).toEqual([]);
    expect(['package.json', 'package-lock.json', '.npmrc'].filter(path => !isCopied(path))).toEqual([]);
  });

  test.each([
    '.env',
    'gateway/.env',
    '.git/config',
    '.stoa/postgres/data',
    'node_modules/pino/pino.js',
    'packages/redis/node_modules/ioredis/index.js',
    'packages/testing/database.ts',
    'packages/money/money.test.ts',
    'subgraphs/users/README.md',
    'host/start.ts',
    'e2e/shop.e2e.test.ts',
  ])('leaves out %s', path => {
    expect(isCopied(path)).toBe(false);
  });

  test('is let have nothing that does not exist', () => {
    const wanted = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(match => match[1] ?? '');
    const missing = wanted.filter(path => !existsSync(join(root, path)));

    expect(missing).toEqual(hasCode('gateway') ? [] : ['schema/supergraph.graphql']);
  });

  test('starts the gateway unless told otherwise', () => {
    const [command] = dockerfile.getCMDs();

    expect(command?.getJSONStrings().map(each => each.getJSONValue())).toEqual(
      parts.find(part => part.name === 'gateway')?.command,
    );
  });

  test.each([
    ['/health/ready', 200, 0],
    ['/health/ready', 503, 1],
    ['/elsewhere', 200, 1],
  ])('calls a part that answers %s with %i healthy by exit code %i', async (path, status, code) => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === path ? status : 404).end();
    });
    const port = await listen(server);

    expect(await healthCheck(port)).toBe(code);
    await new Promise(done => server.close(done));
    expect(await healthCheck(port)).toBe(1);
  });
});

function isCopied(path: string): boolean {
  return !dockerignore.default().add(read('.dockerignore')).ignores(path);
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') done(address.port);
      else fail(new Error('The server has no port.'));
    });
  });
}

interface Message {
  rule: string;
  type: 'error' | 'warning';
  line: number;
  message: string;
}

/** The linter's errors, where they are; matters of order and taste are warnings and stay out. */
function problemsIn(path: string): string[] {
  // It reads the address before variables are put in; the test of published ports reads it after.
  const rules = { 'no-unbound-port-interfaces': 0 } as const;
  const linter = new DCLinter({ rules, quiet: true, debug: false, exclude: [] });
  const results: { messages: Message[] }[] = linter.lintFiles([path], false);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ type }) => type === 'error')
    .map(({ rule, line, message }) => `${rule}, line ${line}: ${message}`);
}

/** Runs the image's health check against a port; answers with its exit code. */
function healthCheck(port: number): Promise<number | null> {
  const text = dockerfile.getHEALTHCHECKs()[0]?.getArgumentsContent() ?? '';
  const [program = '', ...parameters]: string[] = JSON.parse(/CMD (\[.*\])$/s.exec(text)?.[1] ?? '[]');
  const child = spawn(program, parameters, { env: { PATH: dirname(process.execPath), PORT: String(port) } });
  return new Promise(done => child.on('exit', done));
}
