// Two results side by side, from the markup of the page.
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/messages/parts/comparison';
import { Comparison } from '../../../../src/islands/comparison/Comparison';
import { PutBeside } from '../../../../src/islands/comparison/PutBeside';
import type { ComparisonWords } from '../../../../src/islands/comparison/words';
import type { QuestionWordsHere } from '../../../../src/islands/results/questionWords';
import type { Linked } from '../../../../src/islands/results/Results';
import { encode } from '../../../../src/model/code';
import { perQuestion } from '../../../../src/model/grid';
import { resultFragment, teamFragment } from '../../../../src/model/link';
import { codeOf } from '../../../../src/stores/assessments';
import type { Assessment } from '../../../../src/stores/saved';
import { NOTHING_YET } from '../../../../src/stores/versions';
import { ambition, result, sheet } from '../../../fixtures/sheets';
import { WORDS } from './words';

const PART: ComparisonWords = {
  ...en,
  talk: perQuestion((question) => `Talk about ${question}`),
  cases: [],
};

const QUESTIONS: QuestionWordsHere = {
  kind: 'here',
  of: perQuestion((question) => ({
    ask: `Ask ${question}`,
    why: '',
    stages: [1, 2, 3, 4, 5].map((stage) => `${question} at ${stage}`),
    moves: [],
    knows: `Knower of ${question}`,
  })),
};

function linked(answers: string, label: string, wanted = '....'): Linked {
  const read = result(answers, { ambition: ambition(wanted) });
  return { code: encode(read), result: read, label };
}

function shown(one: Linked, other: Linked, questions = QUESTIONS) {
  const html = renderToString(h(Comparison, { words: WORDS, part: PART, one, other, questions }));
  const root = parse(html);
  const text = (selector: string) =>
    root
      .querySelectorAll(selector)
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim());
  return { root, html, text };
}

const ANNA = linked('33333 33333 3333- 3?333', 'Anna', '44.4');

describe('a comparison', () => {
  const bo = linked('43335 33331 33333 43333', 'Bo', '4534');
  const { root, text } = shown(ANNA, bo);

  test('has a stage, a thread and a grid of each, with the cells that differ in a frame', () => {
    const sides = root.querySelectorAll('.side');
    expect(text('.side > h2')).toEqual(['Anna', 'Bo']);
    for (const side of sides) {
      expect(side.querySelectorAll('.thread')).toHaveLength(1);
      expect(side.querySelectorAll('.differs')).toHaveLength(6);
    }
  });

  test('counts the differences and names the largest', () => {
    expect(text('.lede')).toEqual(['They differ on 6 of the twenty answers.']);
    expect(text('.furthest li')).toEqual([
      'Management, Ownership3 and 5',
      'Brand, Ownership3 and 1',
      'Management, Value3 and 4',
    ]);
  });

  test('lists all of them, the largest first, and apart those where one does not know', () => {
    expect(text('#apart, #unknown')).toEqual([en.talkHeading, en.findHeading]);
    expect(text('.differences summary')).toEqual([
      'Management, Ownership 3 and 5, 2 stages apart',
      'Brand, Ownership 3 and 1, 2 stages apart',
      'Management, Value 3 and 4, 1 stage apart',
      'Customer, Value 3 and 4, 1 stage apart',
      'Operations, Ownership does not apply and 3',
      'Customer, Distinction I don’t know and 3',
    ]);
  });

  test('opens the first three', () => {
    const lists = root.querySelectorAll('.differences');
    const open = lists.map((list) =>
      list.querySelectorAll('details').map((details) => details.hasAttribute('open')),
    );
    expect(open).toEqual([[true, true, true, false, false], [true]]);
  });

  test('says both answers in full, whose they are, and what to ask', () => {
    expect(text('.differences li:first-child .in-full')[0]).toBe(
      [
        'Ask management.ownership',
        'AnnaStage 3 Organisedmanagement.ownership at 3',
        'BoStage 5 Livedmanagement.ownership at 5',
        'To talk about Talk about management.ownership',
      ].join(''),
    );
    expect(text('.differences .both-answers').join(' ')).toContain('AnnaDoes not apply to us');
  });

  test('says who would know, and leaves the talk for later, where one does not know', () => {
    const [last] = text('.differences li:last-child .in-full').slice(-1);
    expect(last).toContain('AnnaI don’t know');
    expect(last).toContain('Who would know? Knower of customer.distinction');
    expect(last).not.toContain('Talk about');
  });

  test('says where both want something else', () => {
    expect(text('.aims')).toEqual([
      'Their ambitions differ: Brand 4 and 5. The first figure is that of “Anna”.',
    ]);
  });

  test('leads to each of the two', () => {
    expect(root.querySelectorAll('.side .acts a').map((link) => link.getAttribute('href'))).toEqual(
      [resultFragment(ANNA.code, 'Anna'), resultFragment(bo.code, 'Bo')],
    );
  });
});

test('two that say the same have nothing to talk about', () => {
  const { text } = shown(ANNA, { ...ANNA, label: 'Bo' });
  expect(text('.lede')).toEqual([en.lede.zero]);
  expect(text('.differences, .furthest, .aims, .differs')).toEqual([]);
});

test('while the words are on their way the stages and the questions to ask are there', () => {
  const bo = linked('43333 33333 3333- 3?333', 'Bo');
  const { text } = shown(ANNA, bo, { kind: 'loading' });
  expect(text('.waiting')).toEqual([WORDS.wordsLoading]);
  expect(text('.in-full')).toEqual([
    'AnnaStage 3 OrganisedBoStage 4 ConnectedTo talk about Talk about management.value',
  ]);
});

test('a name is text, whatever is in it', () => {
  const { html } = shown(ANNA, linked('43333 33333 3333- 3?333', '<img src=x onerror=alert(1)>'));
  expect(html).not.toContain('<img');
});

describe('beside a result can be laid', () => {
  const own: Assessment = {
    ...NOTHING_YET,
    ...{ id: 'own', label: 'Shop', day: 1056, changed: 1, finished: true },
    answers: sheet('22222 22222 22222 22222'),
  };
  const practice = linked('11111 22222 22222 33333', 'Practice');
  const part = {
    ...PART,
    cases: [{ name: 'Practice Ltd', fragment: resultFragment(practice.code, 'Practice') }],
  };
  const links = (to: Linked) =>
    parse(renderToString(h(PutBeside, { words: WORDS, part, linked: to, own: [own] })))
      .querySelectorAll('a')
      .map((link) => [link.textContent, link.getAttribute('href')]);

  test('another of one’s own and a fictional case, each by a link to both', () => {
    expect(links(ANNA)).toEqual([
      ['Shop, 22 November 2026', teamFragment([ANNA, { code: codeOf(own) }])],
      ['Practice Ltd', teamFragment([ANNA, practice])],
    ]);
  });

  test('but not the result itself', () => {
    expect(links(practice).map(([name]) => name)).toEqual(['Shop, 22 November 2026']);
    expect(links({ ...ANNA, code: codeOf(own) }).map(([name]) => name)).toEqual(['Practice Ltd']);
  });
});
