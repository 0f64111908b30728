// What the drawing of a result shows, from the markup that site, result and paper share.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../../src/i18n/messages';
import { Thread } from '../../../../src/islands/thread/Thread';
import type { ThreadWords } from '../../../../src/islands/thread/words';
import { LEVELS } from '../../../../src/model/grid';
import { read } from '../../../../src/model/scoring';
import type { Ambition, AnswerSheet } from '../../../../src/model/sheet';
import { ambition, EXAMPLES, sheet } from '../../../fixtures/sheets';
import { anyAmbition, anySheet } from '../../model/arbitraries';

const WORDS: ThreadWords = {
  locale: 'en',
  levels: {
    management: 'Management',
    brand: 'Brand',
    operations: 'Operations',
    customer: 'Customer',
  },
  stages: ['Incidental', 'Exploring', 'Organised', 'Connected', 'Lived'],
  thread: messagesOf('en').thread,
};

function drawn(answers: AnswerSheet, wanted: Ambition, words = WORDS) {
  const html = renderToString(
    h(Thread, { words, cells: answers, reading: read(answers), ambition: wanted }),
  );
  const root = parse(html);
  return {
    html,
    all: (selector: string) => root.querySelectorAll(selector),
    told: root.querySelectorAll('.sr-only li').map((item) => item.textContent),
  };
}

const SAMPLE = EXAMPLES.weakerTowardsTheCustomer;

describe('the drawing of the sample', () => {
  const figure = drawn(SAMPLE.answers, SAMPLE.ambition);

  test('has one red thread and a knot on every stage', () => {
    expect(figure.all('.thread-plot .thr').map((path) => path.getAttribute('d'))).toEqual([
      'M350 -12 V85 C350 108 250 108 250 131 V285 C250 308 150 308 150 331 V408',
    ]);
    expect(figure.all('.thread-plot .dot').map((dot) => dot.getAttribute('d'))).toEqual([
      'M350 42h0',
      'M250 142h0',
      'M250 242h0',
      'M150 342h0',
    ]);
  });

  test('is pale from the floor to the stage, only where they differ', () => {
    const bands = figure.all('.thread-plot .pale');
    expect(bands.map((band) => [band.getAttribute('x'), band.getAttribute('width')])).toEqual([
      ['150', '100'],
    ]);
  });

  test('opens the ring where the ambition is met, and measures the distance where it is not', () => {
    expect(figure.all('.thread-plot .ring.met')).toHaveLength(2);
    expect(figure.all('.thread-plot .ring')).toHaveLength(4);
    expect(figure.all('.gap-line').map((line) => line.getAttribute('d'))).toEqual([
      'M250 242H350',
      'M150 342H350',
    ]);
  });

  test('marks every known answer, and steps aside for the thread', () => {
    expect(figure.all('.thread-answers i')).toHaveLength(18);
    expect(figure.all('.of-management .at-4.left i')).toHaveLength(2);
    expect(figure.all('.of-management .at-4.right i')).toHaveLength(2);
    expect(figure.all('.of-management .at-3 i')).toHaveLength(1);
  });

  test('says the same in a list', () => {
    expect(figure.told).toEqual([
      'Management: Stage 4, ambition 4, ambition met, answers 4 4 4 3 4, score 3.8, 5 of 5 known',
      'Brand: Stage 3, ambition 3, ambition met, answers 3 4 3 3 3, score 3.2, 5 of 5 known',
      'Operations: Stage 3, at least 2, ambition 4, 1 stage to go, answers 3 3 3 ? 3, score 3.0, 4 of 5 known, 1 unknown',
      'Customer: Stage 2, ambition 4, 2 stages to go, answers 2 2 2 2 ?, score 2.0, 4 of 5 known, 1 unknown',
    ]);
  });

  test('has no style attribute, which the policy of the site forbids', () => {
    expect(figure.html).not.toMatch(/\sstyle=/);
  });
});

test('the odd mark stands right of the thread', () => {
  const { all } = drawn(EXAMPLES.inStep.answers, EXAMPLES.inStep.ambition);
  expect(all('.of-brand .left i')).toHaveLength(2);
  expect(all('.of-brand .right i')).toHaveLength(3);
});

test('a stage above the ambition leaves the ring on its own stage, without a distance', () => {
  const { all, told } = drawn(sheet('55555 33333 33333 33333'), ambition('3...'));
  expect(all('.thread-plot .ring').map((ring) => ring.getAttribute('d'))).toEqual(['M250 42h0']);
  expect(all('.thread-plot .met')).toHaveLength(0);
  expect(all('.gap-line')).toHaveLength(0);
  expect(told[0]).toContain('ambition met');
});

describe('a level without a stage', () => {
  const { told, all } = drawn(sheet('33333 ---44 2???? 33333'), ambition('.44.'));

  test('has no knot, and says why in words', () => {
    expect(all('.thread-plot .dot')).toHaveLength(2);
    expect(told[1]).toMatch(/^Brand: Left out, too little applies, ambition 4, /);
    expect(told[2]).toMatch(/^Operations: No stage, too little is known, ambition 4, /);
    expect(all('.thread-stops')[0]?.textContent).toContain('Brand and Operations');
  });

  test('still shows its answers and its ambition', () => {
    expect(all('.of-brand i')).toHaveLength(2);
    expect(all('.of-operations .at-2:not(.left):not(.right) i')).toHaveLength(1);
    expect(all('.thread-plot .ring')).toHaveLength(2);
  });
});

test('a mark that does not occur is not in the key', () => {
  const keys = (answers: AnswerSheet, wanted: Ambition) => drawn(answers, wanted).all('.key li');
  expect(keys(SAMPLE.answers, SAMPLE.ambition)).toHaveLength(4);
  expect(keys(EXAMPLES.inStep.answers, ambition('....'))).toHaveLength(2);
});

test('whatever the answers, every known one has its mark and every stage its knot', () => {
  fc.assert(
    fc.property(anySheet, anyAmbition, (answers, wanted) => {
      const reading = read(answers);
      const { all } = drawn(answers, wanted);
      expect(all('.thread-answers i')).toHaveLength(reading.known);
      expect(all('.thread-plot .dot')).toHaveLength(
        LEVELS.filter((level) => reading.levels[level].kind === 'read').length,
      );
      expect(all('.thread-plot .ring')).toHaveLength(
        LEVELS.filter((level) => wanted[level] !== null).length,
      );
    }),
    { numRuns: 200 },
  );
});

test('a Dutch row of figures takes semicolons', () => {
  const { told } = drawn(SAMPLE.answers, SAMPLE.ambition, {
    ...WORDS,
    locale: 'nl',
    thread: messagesOf('nl').thread,
  });
  expect(told[2]).toBe(
    'Operations: Stadium 3; minstens 2; ambitie 4; nog 1 stadium; antwoorden 3 3 3 ? 3; score 3,0; 4 van 5 bekend; 1 onbekend',
  );
});
