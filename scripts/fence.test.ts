import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blindSpots, type Inspection, inspect, readsTypeScript, rules } from './fence/inspect.ts';
import { legalTree, npmPackages } from './fence/legal-tree.ts';
import { lookalikes, plants } from './fence/plants.ts';

const repository = join(import.meta.dirname, '..');

describe('the repository', () => {
  test('keeps every rule, and every file of it was seen', async () => {
    const { findings, files, unseen } = await inspect(repository);

    expect(findings).toEqual([]);
    expect(unseen).toEqual([]);
    expect(files).toContain('scripts/fence/inspect.ts');
  });

  test('is read with a TypeScript that dependency-cruiser understands', () => {
    expect(readsTypeScript()).toBe(true);
  });
});

describe('a tree with planted breaches', () => {
  let root: string;
  let inspection: Inspection;

  beforeAll(async () => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'stoa-fence-')));
    installPackages(root);
    writeTree(root, legalTree);
    writeTree(root, lookalikes);
    for (const plant of plants) writeTree(root, plant.files);
    inspection = await inspect(root);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('has one for every rule, so that no rule stands untried', () => {
    const planted = new Set(plants.map(plant => plant.rule));

    expect([...planted].sort()).toEqual([...rules.keys()].sort());
  });

  test.each(plants.map(plant => [plant.rule, Object.keys(plant.files).join(', '), plant] as const))(
    'is reported by %s, and by no other rule, for %s',
    (rule, _, plant) => {
      const found = inspection.findings.filter(finding => finding.file in plant.files);

      expect(new Set(found.map(finding => finding.rule))).toEqual(new Set([rule]));
    },
  );

  test('is reported nowhere but where something was planted', () => {
    const planted = new Set(plants.flatMap(plant => Object.keys(plant.files)));

    expect(inspection.findings.filter(finding => !planted.has(finding.file))).toEqual([]);
  });

  test('is seen whole', () => {
    expect(inspection.unseen).toEqual([]);
    expect(inspection.files.length).toBeGreaterThan(plants.length);
  });

  test('does not pass for a clean one when TypeScript files are passed over', async () => {
    const blind = await inspect(root, { exclude: '\\.ts$' });

    expect(blind.unseen).toEqual(blind.files);
    expect(blindSpots(['host/start.ts', 'host/stop.ts'], [{ source: 'host/stop.ts' }])).toEqual([
      'host/start.ts',
    ]);
  });
});

test('every rule says why it is there and what to do instead', () => {
  for (const comment of rules.values()) expect(comment).toMatch(/^\S.{60,}[.]$/s);
});

function writeTree(root: string, files: Readonly<Record<string, readonly string[] | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    write(root, path, typeof content === 'string' ? content : content.map(importLine).join('\n'));
  }
}

function importLine(specifier: string, index: number): string {
  const type = specifier.startsWith('type ');
  return `import ${type ? 'type ' : ''}* as i${index} from '${specifier.replace(/^type /, '')}';`;
}

function installPackages(root: string): void {
  for (const name of Object.keys(npmPackages)) {
    const entry = name === 'types-alone' ? { typings: 'main.d.ts' } : { exports: './main.js' };
    write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', ...entry }));
    write(root, `node_modules/${name}/${Object.values(entry)[0]}`, '');
  }
  writeManifest(root, '.', { workspaces: ['packages/*', 'subgraphs/*', 'gateway', 'host', 'e2e'] });
  const trees = [legalTree, ...plants.map(plant => plant.files)].flatMap(files => Object.keys(files));
  for (const workspace of new Set(trees.map(workspaceOf))) {
    const name = `@stoa/${workspace.replace(/^.*\//, '')}`;
    writeManifest(root, workspace, { name, exports: { './*': './*' } });
    mkdirSync(join(root, 'node_modules/@stoa'), { recursive: true });
    symlinkSync(join(root, workspace), join(root, 'node_modules', name));
  }
}

const workspaceOf = (path: string): string => /^((packages|subgraphs)\/)?[^/]+/.exec(path)?.[0] ?? path;

function writeManifest(root: string, workspace: string, manifest: object): void {
  const declared = Object.entries(npmPackages).filter(([, workspaces]) => workspaces.includes(workspace));
  const versions = Object.fromEntries(declared.map(([name]) => [name, '1.0.0']));
  const kind = workspace === '.' ? 'devDependencies' : 'dependencies';
  write(root, join(workspace, 'package.json'), JSON.stringify({ ...manifest, [kind]: versions }));
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
