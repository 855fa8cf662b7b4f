// Runs on whatever Node started npm (20.19 or later): installs what is missing, then hands over to the pinned Node.
import { spawn } from 'node:child_process';
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
    ([path, wanted]) => path === '' || wanted.optional || wanted.link || installed[path]?.version === wanted.version,
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
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE: `${root}node_modules/.cache/node` },
});
// Ctrl-C in a terminal reaches the child as well; it counts signals that come close together as one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
