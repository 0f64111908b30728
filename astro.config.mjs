// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';

// Where the site will live. Without SITE_URL it says honestly that it is served on this machine.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

/**
 * Every chart but the radar gets a Chart.js of its own. Shared with it, every result would load what only they draw: a
 * module is shaken once, for all who import it.
 */
const chartsApart = {
  name: 'charts-apart',
  enforce: /** @type {const} */ ('pre'),
  /** @this {import('vite').Rollup.PluginContext} */
  async resolveId(/** @type {string} */ source, /** @type {string | undefined} */ importer) {
    const [, apart] =
      /(?:\/browser\/|\?)(ranges|history|bubbles|tornado)(?:\.ts)?$/.exec(importer ?? '') ?? [];
    // What is ours and shared stays shared.
    if (!apart || (source.startsWith('.') && !importer?.includes('node_modules'))) return null;
    const found = await this.resolve(source, importer?.replace(`?${apart}`, ''), {
      skipSelf: true,
    });
    return found && `${found.id}?${apart}`;
  },
};

/**
 * A tool keeps its work with the same few modules as the assessment, which come in one file with all that an assessment
 * and a result hold. It gets them by themselves: 2 kB instead of 9.
 */
const toolsApart = {
  name: 'tools-apart',
  enforce: /** @type {const} */ ('pre'),
  /** @this {import('vite').Rollup.PluginContext} */
  async resolveId(/** @type {string} */ source, /** @type {string | undefined} */ importer = '') {
    if (!TOOL.test(importer)) return null;
    const found = await this.resolve(source, importer.replace('?tool', ''), { skipSelf: true });
    return found && HELD.test(found.id) ? `${found.id}?tool` : found;
  },
};

/**
 * A result says of none of its parts what else that part will load: a list for all of them would weigh more in every
 * result than a second request costs whoever opens one.
 */
const partsAlone = {
  name: 'parts-alone',
  /** @param {string} environment */
  configEnvironment(environment) {
    if (environment !== 'client') return null;
    /** @type {import('vite').ResolveModulePreloadDependenciesFn} */
    const resolveDependencies = (_, files, { hostId }) =>
      hostId.includes('/result.') ? [] : files;
    return { build: { modulePreload: { polyfill: false, resolveDependencies } } };
  },
};

/**
 * Astro allows in every page every script of the site, by its hash. A page allows the scripts that stand in it, and
 * carries no more: what is a file of this site is allowed as such.
 */
const ownPolicy = {
  name: 'own-policy',
  hooks: {
    'astro:build:done': (/** @type {{ dir: URL }} */ { dir }) => {
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.html')) continue;
        const path = fileURLToPath(new URL(file, dir));
        const html = readFileSync(path, 'utf8');
        const own = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(
          ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
        );
        const allowed = html.replace(
          /(script-src 'self')((?: 'sha256-[^']+')*)/,
          (_, from, hashes) =>
            [from, ...own.filter((hash) => hashes.split(' ').includes(hash))].join(' '),
        );
        writeFileSync(path, allowed);
      }
    },
  },
};

/** What the assessment and a result both need: the answers, where they are kept, and their code. */
const HELD =
  /src\/(stores\/(assessments|saved|versions|backup)|model\/(grid|day|sheet|code|draft|envelope|radix|link)|browser\/(assessments|device|clock|newId|files)|i18n\/(format|locales))\.ts$|node_modules\/(nanostores|@scure)\/[^?]*$/;

/** What only tools import, and what they got by themselves. */
const TOOL =
  /src\/(islands\/(tools|matrix|readiness|valuecase)\/\w+|browser\/tools|stores\/work|i18n\/number)\.tsx?$|\?tool$/;

/** What the pages of results, teams and tools begin with, before anything shows. */
const BEGUN =
  /src\/(islands\/results\/(arrival|copied|later|questionWords)|browser\/(focus|styles))\.tsx?$|node_modules\/preact\//;

/** Styles by themselves: whoever links them would else fetch the scripts they came with. */
const FIGURES_STYLES = /src\/islands\/(results\/results|thread\/thread)\.css$/;

/** What every result shows at once; its parts come later, each in a file of its own. */
const SHOWN =
  /src\/(islands\/(results|thread)\/\w+|model\/(fraction|scoring|moves|pattern))\.tsx?$/;

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  env: {
    // Who stands behind this copy of the site. Unset, the colophon says that nobody gave a name.
    schema: {
      PUBLISHER: envField.string({ context: 'server', access: 'public', optional: true }),
      HOST_NAME: envField.string({ context: 'server', access: 'public', optional: true }),
      CONTACT: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  devToolbar: { enabled: false },
  i18n: {
    locales: ['en', 'nl'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: false },
  },
  integrations: [
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', nl: 'nl' } },
      // A result belongs to whoever opened it; search engines have no business there.
      filter: (page) => !page.endsWith('/results/'),
    }),
    ownPolicy,
  ],
  // A style that reaches a page through MDX would be inlined without its hash, and the policy below would stop it.
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [chartsApart, toolsApart, partsAlone],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every file costs its wrapping, and small ones compress badly. One file each: what is a few lines long
              // and shared by islands, what fetches more, what assessment and result both hold, what the pages of
              // results, teams and tools begin with, and what every result shows at once, and every team in part.
              codeSplitting: {
                groups: [
                  { name: 'figures-styles', test: FIGURES_STYLES },
                  { name: 'shared', test: /src\/(browser\/(page|fragment)|i18n\/fill)\.ts$/ },
                  { name: 'later', test: /preload-helper|src\/browser\/fetched\.ts$/ },
                  { name: 'held', test: HELD },
                  { name: 'begun', test: BEGUN },
                  { name: 'result', test: SHOWN },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // The styles use light-dark(); older browsers get the light values through @supports (src/styles/tokens.css).
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      rollupOptions: {
        onLog(level, log, handler) {
          // Every MDX page would print ten lines about a directive of Astro's own.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
