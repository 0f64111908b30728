// Every claim leads to a work, and every work is there because something leads to it.
import { describe, expect, test } from 'vitest';
import { citedIn, pages, sectionsOf } from './prose';
import { expectNone, files, FACTORS, LANGUAGES, LEVELS, read } from './read';

interface Work {
  id: string;
  marks: string[];
}

const works = read<Work[]>('sources.yaml');
const ids = works.map(({ id }) => id);
const marks = new Set(works.flatMap((work) => work.marks));

const evidence = read<{ id: string; source: string }[]>('evidence.yaml');
const ranges = read<{ id: string; rows: { source: string }[] }[]>('ranges.yaml');

/** Every mark that a text of content/ rests on, with its place. */
const restsOn = files.flatMap((file) => {
  const content = read<unknown>(file);
  const items = (Array.isArray(content) ? content : [content]) as {
    id?: string;
    rests_on?: string[];
  }[];
  return items.flatMap(({ id, rests_on = [] }) =>
    rests_on.map((mark) => ({ mark, file, place: `content/${file}${id ? `, ${id}` : ''}: ${mark}` })),
  );
});

const published = read<{ id: string; source: string }[]>('tools/published-ranges.yaml');

const cited = [
  ...pages.flatMap(({ language, name, body }) =>
    citedIn(body).map((id) => ({ id, place: `content/pages/${language}/${name}.mdx: ${id}` })),
  ),
  ...evidence.map(({ id, source }) => ({ id: source, place: `content/evidence.yaml, ${id}` })),
  ...ranges.flatMap(({ id, rows }) =>
    rows.map(({ source }) => ({ id: source, place: `content/ranges.yaml, ${id}` })),
  ),
  ...published.map(({ id, source }) => ({
    id: source,
    place: `content/tools/published-ranges.yaml, ${id}`,
  })),
];

describe('The bibliography', () => {
  test('names each work once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has every work that is cited', () => {
    const offenders = cited.filter(({ id }) => !ids.includes(id)).map(({ place }) => place);
    expectNone('A cited work has its record in content/sources.yaml.', offenders);
  });

  test('has no work that is cited nowhere', () => {
    const inGlossary = restsOn.filter(({ file }) => file === 'glossary.yaml');
    const offenders = works
      .filter(({ id }) => !cited.some((one) => one.id === id))
      .filter((work) => !inGlossary.some(({ mark }) => work.marks.includes(mark)))
      .map(({ id }) => `content/sources.yaml, ${id}`);
    expectNone('A work is cited on a page, in the evidence or in the glossary.', offenders);
  });

  test('has a work for every mark that a text rests on', () => {
    const offenders = restsOn
      .filter(({ mark }) => !mark.startsWith('T') && !marks.has(mark))
      .map(({ place }) => place);
    expectNone('A mark in rests_on stands in the marks of a work.', offenders);
  });

  test('has a place on /learn/tensions/ for every tension that a text rests on', () => {
    for (const language of LANGUAGES) {
      const page = pages.find(
        (one) => one.language === language && one.name === 'learn/tensions',
      );
      const places = sectionsOf(page?.body ?? '').map(({ id }) => id);
      const offenders = restsOn
        .filter(({ mark }) => mark.startsWith('T') && !places.includes(mark.toLowerCase()))
        .map(({ place }) => place);
      expectNone(`A tension has its section on the ${language} page.`, offenders);
    }
  });
});

describe('The reading order', () => {
  const chapters = read<{ pages: { page: string; questions: string[] }[] }[]>(
    'reading.yaml',
  ).flatMap((part) => part.pages);

  test('names every page that teaches, once', () => {
    const teaching = pages
      .filter(({ language, name }) => language === 'en' && /^(learn\/|evidence|miscon)/.test(name))
      .map(({ name }) => `/${name}/`);
    expect(chapters.map(({ page }) => page).sort()).toEqual(teaching.sort());
  });

  test('has a concept for each of the twenty questions', () => {
    const twenty = LEVELS.flatMap((level) => FACTORS.map((factor) => `${level}.${factor}`));
    const measured = new Set(chapters.flatMap(({ questions }) => questions));
    expect(twenty.filter((question) => !measured.has(question))).toEqual([]);
  });
});
