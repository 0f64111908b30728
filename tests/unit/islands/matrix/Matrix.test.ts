// What the page of the impact matrix shows, part by part, in both languages: from the markup.
import { parse } from 'node-html-parser';
import { Fragment, h, type ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Axes } from '../../../../src/islands/matrix/Axes';
import { Changes } from '../../../../src/islands/matrix/Changes';
import { Key } from '../../../../src/islands/matrix/Key';
import { Labels } from '../../../../src/islands/matrix/Labels';
import { layoutOf } from '../../../../src/islands/matrix/layout';
import { MomentTable } from '../../../../src/islands/matrix/MomentTable';
import { PaperList } from '../../../../src/islands/matrix/PaperList';
import { Paste } from '../../../../src/islands/matrix/Paste';
import { Picture } from '../../../../src/islands/matrix/Picture';
import { RankedList } from '../../../../src/islands/matrix/RankedList';
import { Start } from '../../../../src/islands/matrix/Start';
import { Unplaced } from '../../../../src/islands/matrix/Unplaced';
import { presetScale } from '../../../../src/islands/matrix/presets';
import {
  asBefore,
  EMPTY_MATRIX,
  movedTo,
  rankedIn,
  type Matrix,
} from '../../../../src/model/matrix';
import { FOUR, matrixOf, moment } from '../../../fixtures/matrices';
import { EN, NL } from './words';

const nothing = () => {};
const LETTERS = { widthOf: (text: string) => 7 * text.length, line: 18 };

const MIXED = matrixOf(
  [
    ...FOUR,
    moment('', [5, 5]),
    moment('<b>Far out</b>', [30, -2, 12]),
    moment('מכתב', [6, 3, 0], [2, 9, 10]),
  ].map((one, index) => ({ ...one, id: String(index + 1) })),
  { volume: 'contacts a year', example: 'insurer' },
);

function shown(node: ComponentChildren) {
  const root = parse(renderToString(h(Fragment, null, node)));
  const text = (selector: string) =>
    root
      .querySelectorAll(selector)
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim());
  return { root, text };
}

const tableOf = (matrix: Matrix, words = EN) =>
  shown(
    h(MomentTable, {
      ...{ words, matrix, chosen: null, startsAtEnd: false },
      ...{ onTake: nothing, onUndo: nothing, onPaste: nothing },
    }),
  );
const layout = (matrix: Matrix, words = EN, width = 900) =>
  layoutOf({ words, matrix, order: [], width, onPaper: false, letters: LETTERS });

describe.each([
  ['English', EN],
  ['Dutch', NL],
])('in %s', (_, words) => {
  test.each([
    ['empty', EMPTY_MATRIX],
    ['with whatever people write', MIXED],
    ['where lower is better', { ...MIXED, satisfaction: presetScale(words, 'ces5') }],
  ])('every part finds the words it needs: a matrix %s', (__, matrix) => {
    const take = { onTake: nothing };
    const ranked = rankedIn(matrix);
    const parts = [
      h(Start, {
        ...{ words, heading: { current: null } },
        ...{ onAdd: nothing, onPaste: nothing, onExample: nothing },
      }),
      h(Axes, { words, matrix, ...take }),
      h(RankedList, { words, matrix, ranked }),
      h(PaperList, { words, matrix, ranked }),
      h(Changes, { words, matrix, ...take }),
      h(Unplaced, { words, matrix, ...take }),
      h(Key, { words, matrix, layout: layout(matrix, words) }),
      h(Paste, {
        ...{ words, matrix, given: { text: 'Claim\t4\t8' } },
        ...{ onAdd: nothing, onReplace: nothing, onClose: nothing },
      }),
      h(Picture, {
        ...{ words, matrix, order: [], chosen: null, onChoose: nothing, onHold: nothing },
        ...{ onDrop: nothing, onLetGo: nothing, onNudge: nothing },
      }),
    ];
    for (const part of [...parts.map((part) => shown(part)), tableOf(matrix, words)]) {
      expect(part.root.toString()).not.toMatch(/undefined|\[object|NaN|style=/);
    }
  });
});

describe('the table', () => {
  const { root, text } = tableOf(MIXED);

  test('has a row for each moment, with its quadrant in words', () => {
    expect(text('tbody .row-number')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(text('td.in-quadrant').map((cell) => cell.replace('Quadrant', ''))).toEqual([
      'Improve',
      'Spread',
      'Economise',
      'Leave',
      'Spread',
      'Not in the picture',
      'Leave',
    ]);
  });

  test('names every field after its column and its moment', () => {
    const names = root
      .querySelectorAll('tbody input')
      .map(
        ({ id }) =>
          root.querySelector(`label[for="${id}"]`)?.textContent.replace(/\s+/g, ' ') ?? '',
      );
    expect(names.slice(0, 4)).toEqual([
      'Moment, Claim',
      'Satisfaction, Claim',
      'Impact, Claim',
      'Volume, Claim',
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(names[16]).toBe('Moment, moment 5');
  });

  test('stops at its ends without taking the focus away', () => {
    const ends = root
      .querySelectorAll('.row-acts button')
      .map((button) => button.getAttribute('aria-disabled'));
    expect(ends.slice(0, 3)).toEqual(['true', 'false', undefined]);
    expect(ends.slice(-3)).toEqual(['false', 'true', undefined]);
    expect(root.querySelector('button[disabled]')).toBeNull();
  });

  test('shows what people write as text', () => {
    expect(root.querySelector('tbody b')).toBeNull();
  });
});

describe('the list', () => {
  test('says whose strategy it is, and shows the first ten of many', () => {
    const many = matrixOf(Array.from({ length: 14 }, (_, n) => moment(`m${n}`, [2, 8, n])));
    const { text } = shown(h(RankedList, { words: EN, matrix: many, ranked: rankedIn(many) }));
    expect(text('.ranks li')).toHaveLength(10);
    expect(text('.ranks b')[0]).toBe('m13');
    expect(text('button')).toEqual(['Show 4 more: Improve']);
    expect(
      text('.quadrant > .note').filter((note) => note.startsWith(EN.matrix.originSource)),
    ).toHaveLength(2);
  });

  test('has every moment on paper', () => {
    const many = matrixOf(Array.from({ length: 14 }, (_, n) => moment(`m${n}`, [2, 8, n])));
    const { text } = shown(h(PaperList, { words: EN, matrix: many, ranked: rankedIn(many) }));
    expect(text('tbody .moment-name')).toHaveLength(14);
  });
});

describe('the picture', () => {
  test('has what is in it and nothing else, in the order of the table', () => {
    const { spots, bubbles } = layout(MIXED);
    expect(spots.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '7']);
    expect(bubbles.now).toHaveLength(6);
    expect(bubbles.now.map(({ isDashed }) => isDashed)).toEqual([
      ...[false, false, false, false, true, false],
    ]);
  });

  test('has an arrow only where something has moved', () => {
    const [first] = FOUR;
    const kept = asBefore(matrixOf(FOUR));
    expect(layout(kept).bubbles.before).toEqual([]);
    const moved = movedTo(kept, first!.id, { x: 0.9, y: 0.1 });
    const [arrow] = layout(moved).bubbles.before;
    expect(arrow?.was).toMatchObject({ x: 0.3, y: 0.8 });
    expect(arrow?.is).toMatchObject({ x: 0.9, y: 0.1 });
  });

  test('names its axes, and says where better is', () => {
    const { names } = layout({ ...MIXED, satisfaction: presetScale(EN, 'ces5') }).bubbles;
    expect(names.x).toBe('CES, better to the right');
    expect(names.y).toBe('Impact, more impact upwards');
  });

  test('writes every number, and names in their own direction of writing', () => {
    const { labels, spots } = layout(MIXED);
    const { text } = shown(h('svg', null, h(Labels, { labels, spots })));
    const written = text('text').join(' ');
    for (const { number } of spots) expect(written).toContain(number);
    expect(written).toContain('\u2068מכתב\u2069');
  });
});
