// Runs on whatever Node started npm (20.19 or later): installs what is missing, then hands over to the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const pinnedNode = `${root}node_modules/.bin/node`;

const packagesIn = file => JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;

/** npm notes what it has installed when it is done; packages for other platforms may be missing from that. */
function isInstalled() {
  if (!existsSync(pinnedNode) || !existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || wanted.link || installed[path]?.version === wanted.version,
  );
}

function install() {
  process.stdout.write('Installing packages (about a minute the first time).\n');
  const started = Date.now();
  const tick = setInterval(
    () => process.stdout.write(`  ${Math.round((Date.now() - started) / 1000)} s\n`),
    10_000,
  );
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    npm.on('error', reject);
    npm.on('exit', code => {
      clearInterval(tick);
      if (code === 0) resolve();
      else reject(new Error(`npm ci ended with code ${code}; what it says above has to be mended first.`));
    });
  });
}

/** The process that started the one with this id; undefined where nothing tells. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(stdout) || undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** npm runs us in a shell, which outlives a kill -9 of npm and so do we, unless we look. */
function watchNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  if (!npm || npm === 1) return;
  const look = setInterval(() => {
    if (isAlive(npm) && process.ppid === shell) return;
    clearInterval(look);
    child.kill('SIGTERM');
  }, 300);
}

const [script, ...args] = process.argv.slice(2);
try {
  if (!isInstalled()) await install();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
if (script === '--install-only') process.exit(0);
const child = spawn(pinnedNode, [`${root}${script}`, ...args], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, NODE_COMPILE_CACHE: `${root}node_modules/.cache/node` },
});
// Ctrl-C in a terminal reaches the child as well; it counts signals that come close together as one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'));
watchNpm();
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
