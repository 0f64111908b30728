// The browser tests: finds a Chromium (or installs one), free ports for the two previews, and starts Playwright.
//
//   node tests/browser.mjs [arguments of `playwright test`]

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const playwright = join('node_modules', '@playwright', 'test', 'cli.js');

const ADVICE = `No Chromium was found and none could be installed.
Install Chromium or Chrome and put its path into CHROMIUM_PATH, for example:
  CHROMIUM_PATH=/usr/bin/chromium npm test`;

/** A program that starts and says its version; a name that only points somewhere does not count. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

// The headless shell is the same browser without windows: it takes two thirds of the time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const findChromium = () => onPath(...NAMES).find(runs);

function install(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/**
 * The path of a Chromium, or '' for Playwright's own. Installs one where there is none.
 * Throws with advice where none can be had.
 */
function chromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (runs(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, but no browser starts there.`);
  }
  const found = findChromium();
  if (found) return found;

  console.log('There is no Chromium on PATH; installing one.');
  const [apt] = onPath('apt-get').filter((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (apt && process.getuid?.() === 0) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    const installed =
      install(apt, 'update') &&
      PACKAGES.some((name) => install(apt, 'install', '-y', '--no-install-recommends', name));
    const path =
      installed && (findChromium() ?? PACKAGES.map((name) => `/usr/bin/${name}`).find(runs));
    if (path) return path;
  }
  if (install(process.execPath, playwright, 'install', 'chromium')) return '';
  throw new Error(ADVICE);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });

let path;
try {
  path = chromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
console.log(`Browser: ${path || 'the Chromium that Playwright installed'}`);

const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', join('tests', 'playwright.config.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CHROMIUM_PATH: path,
      ROOT_PORT: await freePort(),
      SUB_PATH_PORT: await freePort(),
    },
  },
);
process.exit(status ?? 1);
