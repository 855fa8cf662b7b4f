import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tellingLine } from './log-file.ts';
import { type RunOptions, type RunResult, runCommand } from './run-command.ts';

export interface UnpackOptions {
  /** Names of the package, the first that the system knows is taken. */
  readonly names: readonly string[];
  /** An empty folder of the caller's; it gets `root/` and much that can be deleted afterwards. */
  readonly workspace: string;
  readonly log: (line: string) => void;
}

/** What was unpacked, or in words why nothing was. */
export type Unpacked = { readonly root: string } | { readonly missing: string };

/**
 * Unpacks a package of Debian or Ubuntu, and those of its dependencies that this machine lacks, into
 * `WORKSPACE/root`. Needs no rights and changes nothing of the system. Where the machine's package lists
 * are missing or outdated, its own sources are read into private lists.
 */
export async function unpackPackage(options: UnpackOptions): Promise<Unpacked> {
  const { workspace, log } = options;
  const present = await runCommand({ command: ['apt-get', '--version'], seconds: 20 });
  if (!present.exists) return { missing: 'this system has no apt-get' };
  const settings = writeSettings(workspace);
  const first = await attempt(['-c', settings.system], options);
  if ('root' in first) return first;
  log('Reading the package lists of this system into a private folder (once).');
  const command = ['apt-get', '-q', '-c', settings.private, 'update'];
  const updated = await apt({ command, seconds: 300, onLine: progress(log) });
  if (!updated.ok) return { missing: `apt-get update failed: ${tellingLine(updated.lines)}` };
  return attempt(['-c', settings.private], options);
}

/** Folders below `root` with shared libraries, for LD_LIBRARY_PATH. */
export function libraryFolders(root: string): string[] {
  const libraries = globSync('{usr/,}lib/{,*/}*.so*', { cwd: root });
  return [...new Set(libraries.map(file => join(root, dirname(file))))];
}

/**
 * Settings that are read after the system's own (proxies, mirrors), so that they win: all that is written
 * goes to the workspace, and hooks that clean the system's caches are off.
 */
function writeSettings(workspace: string): { system: string; private: string } {
  const lists = join(workspace, 'lists');
  mkdirSync(join(lists, 'partial'), { recursive: true });
  mkdirSync(join(workspace, 'cache', 'archives', 'partial'), { recursive: true });
  const shared = [
    '#clear APT::Update::Pre-Invoke;',
    '#clear APT::Update::Post-Invoke;',
    '#clear APT::Update::Post-Invoke-Success;',
    `Dir::Cache "${join(workspace, 'cache')}";`,
    'Acquire::Languages "none";',
    'Acquire::Retries "2";',
    'Acquire::http::Timeout "30";',
    // As root apt would fetch as the user _apt, who can't write here.
    ...(process.getuid?.() === 0 ? ['APT::Sandbox::User "root";'] : []),
  ];
  const files = { system: join(workspace, 'system.conf'), private: join(workspace, 'private.conf') };
  writeFileSync(files.system, `${shared.join('\n')}\n`);
  writeFileSync(files.private, `${[...shared, `Dir::State::lists "${lists}";`].join('\n')}\n`);
  return files;
}

async function attempt(
  settings: readonly string[],
  { names, workspace, log }: UnpackOptions,
): Promise<Unpacked> {
  let missing = '';
  for (const name of names) {
    const packages = await packagesFor(name, settings);
    if (!('missing' in packages)) return fetchAndUnpack(packages.list, settings, workspace, log);
    missing ||= packages.missing;
  }
  return { missing };
}

/** The package and what it needs beyond what is installed, asked of apt by simulation. */
async function packagesFor(name: string, settings: readonly string[]) {
  const command = ['apt-get', '-s', ...settings, 'install', '--no-install-recommends', name];
  const { ok, lines } = await apt({ command, seconds: 60 });
  const list = lines.flatMap(line => {
    const [, unit, version] = /^Inst (\S+) (?:\[[^\]]*\] )?\((\S+)/.exec(line) ?? [];
    return unit !== undefined && version !== undefined ? [`${unit}=${version}`] : [];
  });
  return ok && list.length > 0 ? { list } : { missing: tellingLine(lines) };
}

async function fetchAndUnpack(
  packages: readonly string[],
  settings: readonly string[],
  workspace: string,
  log: (line: string) => void,
): Promise<Unpacked> {
  const downloads = join(workspace, 'packages');
  const root = join(workspace, 'root');
  for (const folder of [downloads, root]) mkdirSync(folder, { recursive: true });
  log(`Downloading ${packages.map(unit => unit.split('=')[0]).join(', ')}.`);
  const command = ['apt-get', '-q', ...settings, 'download', ...packages];
  const fetched = await apt({ command, directory: downloads, seconds: 300, onLine: progress(log) });
  if (!fetched.ok) return { missing: `apt-get download failed: ${tellingLine(fetched.lines)}` };
  for (const file of globSync('*.deb', { cwd: downloads })) {
    const unpacked = await runCommand({
      command: ['dpkg-deb', '-x', join(downloads, file), root],
      seconds: 60,
    });
    if (!unpacked.ok) return { missing: `${file} couldn't be unpacked: ${tellingLine(unpacked.lines)}` };
  }
  return { root };
}

function apt(options: RunOptions): Promise<RunResult> {
  return runCommand({ ...options, env: { LC_ALL: 'C' } });
}

/** Passes on what is being fetched, with its size. */
function progress(log: (line: string) => void): (line: string) => void {
  return line => {
    if (/^(Get:|Err:|Fetched )/.test(line)) log(`  ${line}`);
  };
}
