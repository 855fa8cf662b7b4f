// Runs on whatever Node started npm (20.19 or later): installs what is missing, then hands over to the pinned Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = `${root}node_modules/.stoa-installed`;
const pinnedNode = `${root}node_modules/.bin/node`;

const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

function isInstalled() {
  return existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
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

async function ready() {
  if (isInstalled()) return;
  await install();
  writeFileSync(stamp, lock);
}

const [script, ...args] = process.argv.slice(2);
try {
  await ready();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const child = spawn(pinnedNode, [`${root}${script}`, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE: `${root}node_modules/.cache/node` },
});
// Ctrl-C reaches the child by the terminal; what is sent to us alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
