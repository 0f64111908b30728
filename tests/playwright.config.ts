import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { BUILDS, type Build } from './build/builds';

// tests/browser.mjs finds the browser and two free ports; without it these defaults hold.
const ports = {
  root: Number(process.env.ROOT_PORT ?? 4331),
  subPath: Number(process.env.SUB_PATH_PORT ?? 4332),
};
const executablePath = process.env.CHROMIUM_PATH;

/** Astro's own preview of one of the two built sites; nothing is built here. */
const preview = ({ folder, base }: Build, port: number) => ({
  name: `preview of ${folder}`,
  command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --port ${port}`,
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { OUT_DIR: folder, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
  url: `http://localhost:${port}${base}`,
  reuseExistingServer: false,
  timeout: 60_000,
});

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: 'e2e',
  outputDir: join('..', 'test-results', 'e2e'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Room for a machine that is busy with other things; a page itself takes a tenth of a second.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${ports.root}${BUILDS.root.base}`,
    actionTimeout: 10_000,
    // A trace of every test costs a quarter of the time: ask for one with `--trace on`.
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [preview(BUILDS.root, ports.root), preview(BUILDS.subPath, ports.subPath)],
  projects: [
    { name: 'desktop', testIgnore: ['*.nojs.spec.ts', 'subpath.spec.ts'], use: desktop },
    {
      name: 'phone',
      // What looks or works otherwise under a thumb; what is kept is kept alike.
      testMatch: [
        'assessment.spec.ts',
        'assessment-axe.spec.ts',
        'results.spec.ts',
        'result-axe.spec.ts',
        'result-reading.spec.ts',
        'result-sharing.spec.ts',
        'ambition.spec.ts',
        'what-if.spec.ts',
        'plan.spec.ts',
        'history.spec.ts',
        'comparison.spec.ts',
        'confidential.spec.ts',
        'imports.spec.ts',
        'team-axe.spec.ts',
        'tools-axe.spec.ts',
        'sheet.spec.ts',
      ],
      use: devices['Pixel 7'],
    },
    {
      name: 'no-javascript',
      testMatch: '*.nojs.spec.ts',
      use: { ...desktop, javaScriptEnabled: false },
    },
    {
      name: 'sub-path',
      testMatch: ['subpath.spec.ts', 'language.spec.ts', 'not-found.spec.ts'],
      use: { ...desktop, baseURL: `http://localhost:${ports.subPath}${BUILDS.subPath.base}` },
    },
  ],
});
