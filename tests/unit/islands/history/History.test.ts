// The history of an assessment, from the markup of its part of the page.
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/messages/parts/history';
import { History } from '../../../../src/islands/history/History';
import { namesOf } from '../../../../src/islands/history/inWords';
import { encode } from '../../../../src/model/code';
import { resultFragment } from '../../../../src/model/link';
import { codeOf } from '../../../../src/stores/assessments';
import type { Measurement } from '../../../../src/stores/history';
import type { Assessment, Beside } from '../../../../src/stores/saved';
import { NOTHING_YET } from '../../../../src/stores/versions';
import { EXAMPLES, result, sheet } from '../../../fixtures/sheets';
import { WORDS } from '../comparison/words';

const OWN: Assessment = {
  ...NOTHING_YET,
  ...{ id: 'own', label: 'Shop', day: 1056, changed: 1, finished: true, chair: 'brand' },
  answers: sheet('44333 33333 3333? 33333'),
};

const copyOf = (answers: string, day: number, label = ''): Beside => ({
  code: encode(result(answers, { day, chair: 'brand' })),
  label,
});

const OLD = copyOf('33333 33343 33333 22222', 690, '<b>2025</b>');

function shown(added: readonly Beside[]) {
  const own = { ...OWN, added };
  const html = renderToString(h(History, { words: WORDS, part: en, own, code: codeOf(own) }));
  const root = parse(html);
  const text = (selector: string) =>
    root
      .querySelectorAll(selector)
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim());
  return { html, root, text };
}

test('one measurement alone says what a history is for, and how to get one', () => {
  const { root, text } = shown([]);
  expect(text('.read')).toEqual([`${en.alone} ${en.aloneText}`]);
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/assessment/');
  expect(root.querySelectorAll('textarea')).toHaveLength(1);
  expect(text('table, .thread, select')).toEqual([]);
});

describe('two measurements', () => {
  const { html, root, text } = shown([OLD]);

  test('stand thread beside thread in order of time, and say whose they are', () => {
    expect(text('.measurements h4')).toEqual([
      '21 November 2025, <b>2025</b>',
      '22 November 2026, Shop',
    ]);
    expect(text('.measurements .where')).toEqual([en.copy, `${en.own}. ${en.shown}`]);
    expect(root.querySelectorAll('.measurements .thread')).toHaveLength(2);
    expect(html).not.toContain('<b>2025');
  });

  test('can be read where they are another, and taken out where they were added', () => {
    const items = root.querySelectorAll('.measurements > li');
    const acts = items.map((item) => ({
      read: item.querySelector('a')?.getAttribute('href'),
      out: item.querySelectorAll('button').length,
    }));
    expect(acts).toEqual([
      { read: resultFragment(OLD.code, OLD.label), out: 1 },
      { read: undefined, out: 0 },
    ]);
  });

  test('have their stages in a table, and the drawing after it', () => {
    expect(text('.over-time tbody td')).toEqual(['3', '3', '3', '2', '3', '3', '3at least 2', '3']);
    const order = [html.indexOf('over-time'), html.indexOf('<canvas')];
    expect(order).toEqual([...order].sort((one, other) => one - other));
    const canvas = root.querySelector('canvas');
    expect(canvas?.getAttribute('role')).toBe('img');
    expect(canvas?.getAttribute('aria-label')).toBe(en.chart);
    expect(root.querySelectorAll('.line-mark')).toHaveLength(4);
  });

  test('say what changed, cell by cell, in groups', () => {
    expect(text('[role=status]')[1]).toBe('9 of the twenty answers changed.');
    expect(text('.changed .group')).toEqual([
      en.stages,
      'Higher: 7',
      'Lower: 1',
      'To or from “I don’t know” or “does not apply”: 1',
    ]);
    const rows = text('.changed tr');
    expect(rows).toContain('Management3 Organised3 Organised');
    expect(rows).toContain('Customer2 Exploring3 Organised');
    expect(rows).toContain('Operations3 Organised3 Organised, at least 2');
    expect(rows).toContain('Management, Value3 Organised4 Connected');
    expect(rows).toContain('Brand, Renewal4 Connected3 Organised');
    expect(rows).toContain('Operations, Ownership3 OrganisedI don’t know');
  });
});

test('nothing changed says so', () => {
  const { text } = shown([copyOf('44333 33333 3333? 33333', 690)]);
  expect(text('[role=status]')[1]).toBe(en.unchanged);
  expect(text('.changed .group')).toEqual([en.stages]);
});

test('two chairs are named: it may be somebody else who speaks', () => {
  const other = result('44333 33333 3333? 33333', { day: 690, chair: 'outside' });
  const { text } = shown([{ code: encode(other), label: '' }]);
  expect(text('[role=status]')[1]).toContain(WORDS.chairs.outside);
});

test('what has no day is in the table and not in the drawing', () => {
  const undated = copyOf('33333 33333 33333 22222', 0);
  const { root, text } = shown([undated]);
  expect(text('.over-time tbody th')).toEqual(['22 November 2026, Shop', en.undated]);
  expect(root.querySelectorAll('canvas, .line-mark')).toHaveLength(0);
  expect(text('.over-time + .note')).toEqual([en.chartNone]);
  expect(shown([undated, OLD]).text('.over-time + .note')).toEqual([
    `${en.chartNote} ${en.chartUndated.one}`,
  ]);
});

test('a level without a stage says so, also to the ear', () => {
  const answers = '33333 ---44 3???? 33333';
  expect(EXAMPLES.overThreeLevels.levelStages[1]).toBeNull();
  const { text } = shown([copyOf(answers, 690)]);
  expect(text('.over-time tbody tr:first-child td')).toEqual([
    '3',
    '–Left out, too little applies',
    '?No stage, too little is known',
    '3',
  ]);
});

test('only the last three threads stand open', () => {
  const before = [300, 400, 500].map((day) => copyOf('22222 22222 22222 22222', day));
  const { text } = shown(before);
  expect(text('details summary')).toEqual(['1 more measurement']);
  expect(text('details h4')).toEqual(['27 October 2024']);
  expect(text('.over-time tbody tr')).toHaveLength(4);
});

test('equal names are numbered, so that each can be chosen', () => {
  const at = (code: string, day: number, label: string): Measurement => ({
    ...{ code, label, kind: 'own', added: false, changed: 0 },
    result: result('33333 33333 33333 33333', { day }),
  });
  const names = namesOf(WORDS, en, [
    at('a', 690, 'Shop'),
    at('b', 690, 'Shop'),
    at('c', 690, ''),
    at('d', 0, 'Shop'),
    at('e', 0, ''),
  ]);
  expect([...names.values()]).toEqual([
    '21 November 2025, Shop',
    '21 November 2025, Shop (2)',
    '21 November 2025',
    'Without a date, Shop',
    'Without a date',
  ]);
});
