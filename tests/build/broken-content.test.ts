// Content that is not whole stops the build, with a message that names the file and the field.
// Each case works on its own copy of the project; the modules are found in the folder above it.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const copies = join('test-results', 'broken-content');
const removeCopies = () => rmSync(copies, { recursive: true, force: true });
removeCopies();
afterAll(removeCopies);

interface Case {
  readonly name: string;
  /** The file below content/ that is broken. */
  readonly file: string;
  /** The field that goes or changes, as a path of keys; none deletes the file. */
  readonly at: readonly (string | number)[];
  /** What stands there instead; undefined removes it. */
  readonly becomes?: string;
  /** What the message must say. */
  readonly says: readonly string[];
}

const cell = 'questions/brand/value.yaml';

const CASES: readonly Case[] = [
  {
    name: 'a description that is missing in Dutch',
    file: cell,
    at: ['stages', 2, 'nl'],
    says: ['brand.value', 'brand/value.yaml', 'stages.2.nl'],
  },
  {
    name: 'four descriptions instead of five',
    file: cell,
    at: ['stages', 4],
    says: ['brand.value', 'brand/value.yaml', 'stages', 'five descriptions'],
  },
  {
    name: 'three moves instead of four',
    file: cell,
    at: ['moves', 3],
    says: ['brand.value', 'brand/value.yaml', 'moves', 'four moves'],
  },
  {
    name: 'a question without a file',
    file: cell,
    at: [],
    says: ['content/questions', 'brand.value', 'There must be 20'],
  },
  {
    name: 'a stage that is not there',
    file: 'stages.yaml',
    at: [0],
    says: ['content/stages.yaml', 'missing 1', 'There must be 5'],
  },
  {
    name: 'a level with an empty name',
    file: 'levels.yaml',
    at: [0, 'name', 'nl'],
    becomes: '',
    says: ['levels', 'management', 'levels.yaml', 'name.nl', 'is empty'],
  },
];

/** A copy of what `astro sync` reads, with one file of content/ changed. */
function copyWith(name: string, broken?: Case): string {
  const copy = join(copies, name.replaceAll(' ', '-'));
  mkdirSync(copy, { recursive: true });
  for (const part of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'src']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  if (!broken) return copy;
  const file = join(copy, 'content', broken.file);
  if (broken.at.length === 0) {
    rmSync(file);
    return copy;
  }
  const content = parseDocument(readFileSync(file, 'utf8'));
  expect(content.hasIn(broken.at), `${broken.file} has ${broken.at.join('.')}`).toBe(true);
  if (broken.becomes === undefined) content.deleteIn(broken.at);
  else content.setIn(broken.at, broken.becomes);
  writeFileSync(file, content.toString());
  return copy;
}

/** What `astro sync` says about a copy, and whether it was content. */
function sync(copy: string): Promise<{ passed: boolean; output: string }> {
  const astro = join(process.cwd(), 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
  return new Promise((resolve) => {
    execFile(process.execPath, [astro, 'sync'], { cwd: copy, env }, (error, stdout, stderr) => {
      resolve({ passed: error === null, output: stdout + stderr });
    });
  });
}

describe('astro sync', { timeout: 60_000 }, () => {
  test('is content with the copy as it is', async () => {
    const { passed, output } = await sync(copyWith('whole'));
    expect(passed, output).toBe(true);
  });

  test.each(CASES)('stops at $name', async (broken) => {
    const { passed, output } = await sync(copyWith(broken.name, broken));
    expect(passed).toBe(false);
    for (const words of broken.says) expect(output).toContain(words);
  });
});
