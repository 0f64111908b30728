// A result saved as one page: everything is in it, and nothing leads out of it.
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales';
import { Report } from '../../../../src/islands/exports/Report';
import { inGroups } from '../../../../src/model/code';
import { QUESTIONS } from '../../../../src/model/grid';
import { codeOf } from '../../../../src/stores/assessments';
import type { Assessment } from '../../../../src/stores/saved';
import { sheet } from '../../../fixtures/sheets';
import { ANNA, documentOf, LINK, OWN_MOVE } from './documents';

function reported(more: Partial<Assessment> = {}, locale: 'en' | 'nl' = 'en') {
  const document = documentOf({ ...ANNA, ...more }, { locale });
  const html = renderToString(h(Report, { document }));
  const root = parse(html);
  return {
    ...{ document, html },
    text: root.textContent.replace(/\s+/g, ' '),
    all: (selector: string) => root.querySelectorAll(selector),
  };
}

/** A text as it stands on one line. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(LOCALES)('the page of a result (%s)', (locale) => {
  const { document, text, all } = reported({}, locale);
  const { words, questions } = document;

  test('has every question with its answer in full words', () => {
    for (const id of QUESTIONS) {
      const answer = ANNA.answers[id];
      expect(text, id).toContain(questions[id].ask);
      if (typeof answer === 'number') expect(text, id).toContain(questions[id].stages[answer - 1]);
      if (answer === 'unknown') expect(text, id).toContain(questions[id].knows);
    }
    expect(text).toContain(words.cellNotApplicable);
  });

  test('has what was written: notes, reasons, plan, results line', () => {
    for (const written of [
      ANNA.notes['management.value']!,
      ANNA.reasons['brand.paths']!,
      ANNA.label,
      OWN_MOVE.text,
      'Zoë; finance, and Bo',
      questions['brand.value'].moves[1]!.do,
      ANNA.outcome.figure,
      ANNA.outcome.proof,
    ]) {
      expect(text).toContain(flat(written));
    }
  });

  test('has the code in groups and the link as text', () => {
    expect(text).toContain(inGroups(codeOf(ANNA)));
    expect(text).toContain(LINK);
  });

  test('has a place for every entry of its contents, and every id once', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const places = all('nav a').map((link) => link.getAttribute('href')!.slice(1));
    expect(places.length).toBeGreaterThan(7);
    for (const place of places) expect(ids).toContain(place);
  });

  test('has one heading of the first level, and none that skips a level', () => {
    const levels = all('h1, h2, h3, h4').map(({ rawTagName }) => Number(rawTagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level - (levels[at - 1] ?? level) <= 1)).toBe(true);
  });
});

test('what does not travel is not in it', () => {
  const { text, all } = reported({
    ...{ label: '', notes: {}, reasons: {} },
    ...{ plan: { moves: [], whyMany: '' }, outcome: { figure: '', proof: '' } },
  });
  for (const gone of [ANNA.label, 'minutes of May', 'one channel', 'Zoë', ANNA.outcome.figure]) {
    expect(text).not.toContain(gone);
  }
  expect(all('#plan, #outcome')).toHaveLength(0);
  expect(all('nav a[href="#plan"]')).toHaveLength(0);
});

test.each([
  ['nothing is known', '????? ????? ????? ?????'],
  ['nothing applies', '----- ----- ----- -----'],
  ['a level is left out', '33333 ---44 22222 33333'],
])('a result in which %s is a page as well', (_, answers) => {
  const { document, text, all } = reported({ answers: sheet(answers) });
  expect(all('.level-answers h3')).toHaveLength(20);
  expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
  expect(text).toContain(document.words.levelsHeading);
});

test('what somebody wrote is text, in its own direction, and never markup', () => {
  const attack = '<img src=x onerror=alert(1)><a href="https://x.example">x</a></script>';
  const { html, text, all } = reported({
    label: attack.slice(0, 60),
    notes: { 'brand.value': attack },
    plan: { moves: [{ ...OWN_MOVE, text: attack, owner: attack }], whyMany: attack },
    outcome: { figure: attack, proof: attack },
  });
  const strange = all('img, script, a:not([href^="#"])').filter((one) => !one.closest('.sum'));
  expect(strange.map(String)).toEqual([]);
  expect(html).not.toContain('<img');
  expect(text).toContain('onerror');
  expect(all('.written').every((written) => written.getAttribute('dir') === 'auto')).toBe(true);
});
