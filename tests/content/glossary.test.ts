import { describe, expect, test } from 'vitest';
import {
  expectNone,
  files,
  LANGUAGES,
  questionFiles,
  read,
  textsOf,
  type Both,
  type Language,
} from './read';

interface Term {
  id: string;
  term: Both;
  forms: Partial<Record<Language, string[]>>;
  definition: Both;
}

const GLOSSARY = 'glossary.yaml';
const glossary = read<Term[]>(GLOSSARY);

const join = (from: readonly string[], language: Language): string =>
  textsOf(from)
    .filter((text) => text.language === language)
    .map(({ text }) => text.toLowerCase())
    .join('\n');

const questions = { en: join(questionFiles, 'en'), nl: join(questionFiles, 'nl') };
const rest = files.filter((file) => file !== GLOSSARY);
const everything = { en: join(rest, 'en'), nl: join(rest, 'nl') };

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
      expect(Object.keys(term), `content/${GLOSSARY}, ${term.id}, its fields`).toEqual([
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

  test('lists only forms that occur in the texts of that language', () => {
    const offenders = forms.filter(({ form, language }) => !occurs(form, everything[language]));
    expectNone(
      'A form occurs somewhere in content/ outside the glossary, as a whole word.',
      offenders.map(({ id, language, form }) => `${at(id, `forms > ${language}`)}: ${form}`),
    );
  });

  test('explains terms that a reader meets in the questions, in both languages', () => {
    const offenders = glossary.flatMap(({ id, forms: of }) =>
      LANGUAGES.filter(
        (language) => !of[language]?.some((form) => occurs(form, questions[language])),
      ).map((language) => at(id, `forms > ${language}`)),
    );
    expectNone('At least one form of a term occurs in a question.', offenders);
  });
});
