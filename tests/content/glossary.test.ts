import { describe, expect, test } from 'vitest';
import { pages, proseOf } from './prose';
import { expectNone, files, LANGUAGES, read, textsOf, type Both, type Language } from './read';

interface Term {
  id: string;
  term: Both;
  forms: Partial<Record<Language, string[]>>;
  definition: Both;
  everyday?: true;
  rests_on: string[];
}

const GLOSSARY = 'glossary.yaml';
const glossary = read<Term[]>(GLOSSARY);

const rest = files.filter((file) => file !== GLOSSARY);

/** Everything that a reader meets outside the glossary: the texts of the instrument and the prose. */
const everything = (language: Language): string =>
  [
    ...textsOf(rest)
      .filter((text) => text.language === language)
      .map(({ text }) => text),
    ...pages.filter((page) => page.language === language).map(({ body }) => proseOf(body)),
  ]
    .join('\n')
    .toLowerCase();

const texts = { en: everything('en'), nl: everything('nl') };

function occurs(form: string, text: string): boolean {
  const literal = form.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

const forms = glossary.flatMap(({ id, forms: of }) =>
  LANGUAGES.flatMap((language) => (of[language] ?? []).map((form) => ({ id, language, form }))),
);
const at = (id: string, field: string): string => `content/${GLOSSARY}, ${id} > ${field}`;

describe('The glossary', () => {
  test('gives every term its own id', () => {
    const ids = glossary.map(({ id }) => id);
    expect(new Set(ids).size, `content/${GLOSSARY}, id: ${ids.join(', ')}`).toBe(ids.length);
    const offenders = ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id));
    expectNone('An id is lower case, with hyphens.', offenders.map((id) => at(id, 'id')));
  });

  test('gives every term its name, forms, definition and sources, and nothing else', () => {
    for (const term of glossary) {
      const fields = Object.keys(term).filter((field) => field !== 'everyday');
      expect(fields, `content/${GLOSSARY}, ${term.id}, its fields`).toEqual([
        'id',
        'term',
        'forms',
        'definition',
        'rests_on',
      ]);
      for (const language of LANGUAGES) {
        expect(term.forms[language] ?? [], at(term.id, `forms > ${language}`)).not.toEqual([]);
      }
    }
  });

  test('explains a term in one or two sentences', () => {
    const offenders = glossary.flatMap(({ id, definition }) =>
      LANGUAGES.filter((language) => {
        const sentences = definition[language].split(/[.?](?:\s|$)/).filter(Boolean).length;
        return sentences > 2 || !definition[language].endsWith('.');
      }).map((language) => at(id, `definition > ${language}`)),
    );
    expectNone('A definition is one or two sentences, closed with a full stop.', offenders);
  });

  test('writes forms in lower case, and a form belongs to one term', () => {
    const offenders = forms.filter(
      ({ form, language }) =>
        form !== form.toLowerCase() ||
        forms.filter((other) => other.form === form && other.language === language).length > 1,
    );
    expectNone(
      'A form is lower case and serves one term.',
      offenders.map(({ id, language, form }) => `${at(id, `forms > ${language}`)}: ${form}`),
    );
  });

  test('has at least 45 terms', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(45);
  });

  test('explains words that are used: a form of each occurs in the texts of its language', () => {
    const offenders = glossary.flatMap(({ id, forms: of, term }) =>
      LANGUAGES.filter(
        (language) => ![...(of[language] ?? []), term[language]].some((form) => occurs(form, texts[language])),
      ).map((language) => at(id, `forms > ${language}`)),
    );
    expectNone('A term occurs somewhere in content/ outside the glossary, as a whole word.', offenders);
  });
});
