// The import law. Imports flow one way; type-only imports count as well.
//
//   room          of ours, may import                              packages and files of others
//   ------------  -----------------------------------------------  ------------------------------------------
//   model         -                                                @scure/base
//   i18n          model                                            -
//   stores        model                                            nanostores
//   browser       model, i18n, stores                              nanostores; chart.js, lean-qr, minisearch (only here)
//   islands       model, i18n, stores, browser                     preact, nanostores, @nanostores/preact
//     exports     the same                                         the same, and what writes and reads files: papaparse,
//                                                                  ical-generator, mdast-util-*
//   styles        -                                                -
//   components    all of the above                                 any; astro:*
//   layouts       all of the above, components                     any; astro:*
//   pages         all of the above, layouts                        any; astro:*
//   content.config.ts    model, i18n                               any; astro:*
//
// Further:
//   - Nothing imports pages (it is in nobody's row).
//   - No dictionary in the client: nothing that stores, browser or islands import leads to src/i18n/messages,
//     types aside.
//   - Stores never know a window exists: no window, document, localStorage, sessionStorage, location, navigator.
//   - content/ imports nothing.
//   - No file is named after nothing in particular (utils, helpers, misc, common), and none only passes
//     others on (an index.ts).
//   - No file of the repository names a path of somebody's machine or the host of a package registry.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Law {
  /** The rooms of src/ it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** The packages it may import; astro:* never counts as one. */
  readonly packages: readonly string[] | 'any';
  readonly astro: boolean;
}

const PREACT = ['preact', 'nanostores', '@nanostores/preact'];
/** What only the files that a result is taken away in are made with. */
const FILES = [
  'papaparse',
  'ical-generator',
  'mdast-util-to-markdown',
  'mdast-util-gfm-table',
  'mdast',
];
const CLIENT = ['model', 'i18n', 'stores', 'browser'];
const SHARED = [...CLIENT, 'islands', 'styles'];

const LAW: Readonly<Record<string, Law>> = {
  model: { rooms: [], packages: ['@scure/base'], astro: false },
  i18n: { rooms: ['model'], packages: [], astro: false },
  stores: { rooms: ['model'], packages: ['nanostores'], astro: false },
  browser: {
    rooms: ['model', 'i18n', 'stores'],
    packages: ['nanostores', 'chart.js', 'lean-qr', 'minisearch'],
    astro: false,
  },
  islands: { rooms: CLIENT, packages: PREACT, astro: false },
  styles: { rooms: [], packages: [], astro: false },
  components: { rooms: SHARED, packages: 'any', astro: true },
  layouts: { rooms: [...SHARED, 'components'], packages: 'any', astro: true },
  pages: { rooms: [...SHARED, 'components', 'layouts'], packages: 'any', astro: true },
  'content.config.ts': { rooms: ['model', 'i18n'], packages: 'any', astro: true },
};

const IN_THE_CLIENT = ['stores', 'browser', 'islands'];
const PLATFORM = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'location',
  'navigator',
  'globalThis',
];

/** The code of a file: TypeScript as it is, of an Astro file the frontmatter and the scripts. */
function codeOf(path: string, source: string): string {
  if (!path.endsWith('.astro')) return source;
  const frontmatter = /^---\r?\n(.*?)^---\s*$/ms.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
  return [frontmatter, ...scripts].join('\n');
}

/** What a file imports, as written: static, dynamic, re-exported and type-only. */
function importsOf(path: string, source: string): string[] {
  if (path.endsWith('.css')) {
    return [...source.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, file]) => file ?? '');
  }
  const { importedFiles } = ts.preProcessFile(codeOf(path, source), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** 'src/islands/assessment/Rail.tsx' is in the room 'islands'; 'src/content.config.ts' is its own. */
const roomOf = (path: string) => path.split('/')[1] ?? '';

/** A relative import as a path of the repository, without '?raw' and the like. */
const targetOf = (path: string, specifier: string) =>
  posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Why a file may not import something, or undefined. */
function breach(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  const law = LAW[room];
  if (!law) return `src/${room} is no room of the import law`;
  if (specifier.startsWith('.')) {
    const target = targetOf(path, specifier);
    if (!target.startsWith('src/')) return `${room} imports only from src/`;
    const other = roomOf(target);
    return other === room || law.rooms.includes(other)
      ? undefined
      : `${room} imports nothing from ${other}`;
  }
  if (specifier.startsWith('astro:')) {
    return law.astro ? undefined : `${room} does not use astro:*`;
  }
  const name = packageOf(specifier);
  if (path.startsWith('src/islands/exports/') && FILES.includes(name)) return undefined;
  if (name === 'chart.js' && room !== 'browser') return 'only browser imports chart.js';
  return law.packages === 'any' || law.packages.includes(name)
    ? undefined
    : `${room} does not use the package ${name}`;
}

/** The names of the platform that a file uses, properties of other things left aside. */
function platformNamesIn(path: string, source: string): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && PLATFORM.includes(node.text)) {
      const { parent } = node;
      const isProperty =
        (ts.isPropertyAccessExpression(parent) ||
          ts.isPropertyAssignment(parent) ||
          ts.isPropertySignature(parent)) &&
        parent.name === node;
      if (!isProperty) names.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return [...names];
}

type Files = ReadonlyMap<string, string>;

/** The file behind a relative import, with or without its ending. */
const resolve = (files: Files, target: string) =>
  ['', '.ts', '.tsx', '/index.ts'].map((ending) => target + ending).find((path) => files.has(path));

/** Types are gone before anything is sent: an island may know the shape of the words it is given. */
const withoutTypes = (source: string) => source.replace(/^(?:import|export) type [^;]+;/gm, '');

/** The way from a file to the dictionary, if there is one; through a room of the client it is told there. */
function wayToTheDictionary(files: Files, path: string, seen: string[] = []): string[] | undefined {
  const way = [...seen, path];
  if (/^src\/i18n\/messages(\/|\.ts$|$)/.test(path)) return way;
  for (const specifier of importsOf(path, withoutTypes(files.get(path) ?? ''))) {
    if (!specifier.startsWith('.')) continue;
    const target = targetOf(path, specifier);
    const next = resolve(files, target) ?? target;
    if (way.includes(next) || IN_THE_CLIENT.includes(roomOf(next))) continue;
    const found = wayToTheDictionary(files, next, way);
    if (found) return found;
  }
  return undefined;
}

/** Every breach of the law, each naming the offender and the law. */
function breaches(files: Files): string[] {
  return [...files].flatMap(([path, source]) => {
    const room = roomOf(path);
    const imports = importsOf(path, source)
      .map((specifier) => ({ specifier, law: breach(path, specifier) }))
      .filter(({ law }) => law !== undefined)
      .map(({ specifier, law }) => `${path} imports '${specifier}': ${law}`);
    const way = IN_THE_CLIENT.includes(room) ? wayToTheDictionary(files, path) : undefined;
    const dictionary = way ? [`${way.join(' -> ')}: no dictionary in the client`] : [];
    const platform = room === 'stores' ? platformNamesIn(path, source) : [];
    const name = posix.basename(path).replace(/\..*$/, '');
    return [
      ...imports,
      ...dictionary,
      ...platform.map((word) => `${path} uses ${word}: stores never know a window exists`),
      ...(path
        .split('/')
        .some((part) => /^(utils?|helpers?|misc|common)$/i.test(part.replace(/\..*$/, '')))
        ? [`${path}: name it after what it is about`]
        : []),
      ...(name === 'index' && /\.[jt]sx?$/.test(path)
        ? [`${path}: no file only passes others on`]
        : []),
    ];
  });
}

const read = (folder: string, endings: RegExp): Files =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
      .filter((path) => endings.test(path))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

describe('the import law', () => {
  const source = read('src', /\.(ts|tsx|js|mjs|astro|css)$/);

  test('holds in src/', () => {
    expect(source.size).toBeGreaterThan(20);
    expect(breaches(source)).toEqual([]);
  });

  test('has a room for every folder of src/', () => {
    const rooms = readdirSync('src').filter((name) => name !== 'env.d.ts');
    expect(rooms.filter((room) => !(room in LAW))).toEqual([]);
  });

  // Each of these breaks one law: a check that cannot fail checks nothing.
  test.each([
    [
      'src/model/a.ts',
      "import { pathOf } from '../i18n/paths';",
      'model imports nothing from i18n',
    ],
    ['src/model/a.ts', "import { atom } from 'nanostores';", 'does not use the package nanostores'],
    ['src/i18n/a.ts', "import type { S } from '../stores/s';", 'i18n imports nothing from stores'],
    ['src/stores/a.ts', "import '../browser/storage';", 'stores imports nothing from browser'],
    ['src/stores/a.ts', 'export const a = () => window.name;', 'stores never know a window exists'],
    ['src/stores/a.ts', 'localStorage.clear();', 'stores never know a window exists'],
    ['src/browser/a.ts', "import '../islands/Rail';", 'browser imports nothing from islands'],
    ['src/islands/A.tsx', "await import('chart.js');", 'only browser imports chart.js'],
    ['src/pages/a.astro', "---\nimport 'chart.js';\n---\n", 'only browser imports chart.js'],
    ['src/islands/A.tsx', "import { x } from 'astro:content';", 'islands does not use astro:*'],
    [
      'src/islands/plan/a.ts',
      "import Papa from 'papaparse';",
      'does not use the package papaparse',
    ],
    [
      'src/islands/A.tsx',
      "import { messagesOf } from '../i18n/messages';",
      'no dictionary in the client',
    ],
    ['src/islands/A.tsx', "export { a } from '../components/a';", 'nothing from components'],
    [
      'src/components/A.astro',
      "---\nimport P from '../pages/index.astro';\n---\n",
      'components imports nothing from pages',
    ],
    [
      'src/components/A.astro',
      "---\n---\n<p></p>\n<script>import '../layouts/x';</script>",
      'components imports nothing from layouts',
    ],
    [
      'src/styles/a.css',
      "@import '../components/a.css';",
      'styles imports nothing from components',
    ],
    ['src/content.config.ts', "import './browser/charts';", 'imports nothing from browser'],
    ['src/components/a.ts', "import '../../tests/fixtures/a';", 'imports only from src/'],
    ['src/utils/a.ts', '', 'name it after what it is about'],
    ['src/model/helpers.ts', '', 'name it after what it is about'],
    ['src/model/index.ts', '', 'no file only passes others on'],
    ['src/services/a.ts', "import './b';", 'src/services is no room of the import law'],
  ])('forbids in %s: %s', (path, text, law) => {
    expect(breaches(new Map([[path, text]])).join('\n')).toContain(law);
  });

  test('sees a dictionary behind a detour', () => {
    const detour = new Map([
      ['src/islands/A.tsx', "import '../i18n/words';"],
      ['src/i18n/words.ts', "import { messagesOf } from './messages';"],
      ['src/i18n/messages.ts', ''],
    ]);
    expect(breaches(detour)).toEqual([
      'src/islands/A.tsx -> src/i18n/words.ts -> src/i18n/messages.ts: no dictionary in the client',
    ]);
  });

  test('allows what its table allows', () => {
    const allowed = new Map([
      ['src/model/code.ts', "import { base32 } from '@scure/base';"],
      [
        'src/stores/a.ts',
        "import { atom } from 'nanostores';\nconst at = { location: 1 }.location;",
      ],
      ['src/islands/b/B.tsx', "import type { Messages } from '../../i18n/messages/en';"],
      ['src/i18n/messages/en.ts', ''],
      ['src/islands/exports/csv.ts', "import Papa from 'papaparse';"],
      ['src/islands/a/A.tsx', "import './a.css';\nimport { x } from '../../browser/storage';"],
      [
        'src/pages/[...locale]/index.astro',
        "---\nimport P from '../../layouts/Page.astro';\n---\n",
      ],
    ]);
    expect(breaches(allowed)).toEqual([]);
  });
});

test('content/ imports nothing', () => {
  // A line of prose may begin with "Export"; one of code goes on with a name, a brace, a star or a quote.
  const code =
    /^(import|export)\s+([{*"']|(const|let|function|default|type)\b|[\w, {}*]+\bfrom\s*["'])/m;
  const pages = [...read('content', /\.(mdx?|ya?ml)$/)];
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(([, text]) => code.test(text)).map(([path]) => path)).toEqual([]);
  expect(read('content', /\.(ts|tsx|js|mjs|astro)$/).size).toBe(0);
});

// An archive of the sources has no .git and nothing to list.
test.runIf(existsSync('.git'))('no file names a machine or a registry', () => {
  const machine = /(?<![\w.*)\]}-])\/(?:work|root|home|Users)\/[\w.-]/;
  const registry =
    /\bregistry\.(?:[\w-]+\.)+[a-z]{2,}|\bnpmjs\.(?:org|com)\b|\b(?:deb|security)\.debian\.org\b/;
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const offenders = listed
    .split('\0')
    .filter((path) => path !== '' && path !== 'package-lock.json' && existsSync(path))
    .flatMap((path) => {
      const text = readFileSync(path, 'latin1');
      return [machine, registry]
        .map((pattern) => pattern.exec(text)?.[0])
        .filter((found) => found !== undefined)
        .map((found) => `${path} names ${found}`);
    });
  expect(offenders).toEqual([]);
  expect(machine.test("'/" + "home/somebody/red-thread'")).toBe(true);
  expect(machine.test("'../../components/home/Hero.astro'")).toBe(false);
});
