// Where the numbers and names of bubbles stand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf, pointOf } from '../../../../src/islands/matrix/frame';
import {
  labelled,
  overlap,
  shortened,
  withName,
  type Box,
  type Label,
  type Unlabelled,
} from '../../../../src/islands/matrix/labels';

const LINE = 18;
const FRAME = frameOf({ width: 900, line: LINE, figures: 3, moments: 12 });
const PHONE = frameOf({ width: 358, line: LINE, figures: 3, moments: 100 });

/** Every letter is as wide. */
const widthOf = (text: string) => 7 * [...text].length;
const options = (frame = FRAME, taken: readonly Box[] = []) => ({
  ...{ frame, line: LINE, widthOf, taken },
});

let count = 0;
function bubble(x: number, y: number, radius: number, name = 'Claim', frame = FRAME): Unlabelled {
  count += 1;
  return {
    id: `b${count}`,
    ...pointOf(frame, { x, y }),
    radius,
    number: String(count % 100),
    name,
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyBubbles = (most: number) =>
  fc.tuple(
    fc.constantFrom(FRAME, PHONE),
    fc.array(
      fc.record({
        x: share,
        y: share,
        radius: fc.integer({ min: 4, max: 36 }),
        name: fc.string({ maxLength: 40 }),
      }),
      { maxLength: most },
    ),
  );
const bubblesIn = ([frame, all]: [
  typeof FRAME,
  { x: number; y: number; radius: number; name: string }[],
]) =>
  all.map(({ x, y, radius, name }, index) => ({
    id: String(index),
    ...pointOf(frame, { x, y }),
    radius,
    number: String(index + 1),
    name,
  }));

/** Every box that something is written in: beside the bubble, or within it. */
function boxesOf(
  labels: readonly Label[],
  bubbles: readonly Unlabelled[],
): (Box & { id: string })[] {
  return labels.flatMap(({ id, number, inside, box }) => {
    const { x, y } = bubbles.find((one) => one.id === id)!;
    const half = widthOf(number) / 2;
    const within = { left: x - half, right: x + half, top: y - 6.75, bottom: y + 6.75 };
    return [...(inside ? [{ id, ...within }] : []), ...(box ? [{ id, ...box }] : [])];
  });
}

describe('labels', () => {
  test('overlap nowhere, stay within the plot, and cover the middle of no other bubble', () => {
    fc.assert(
      fc.property(anyBubbles(60), (given) => {
        const bubbles = bubblesIn(given);
        const [frame] = given;
        const labels = labelled(bubbles, options(frame));
        const boxes = boxesOf(labels, bubbles);
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
          const covered = bubbles.filter(
            ({ id, x, y }) =>
              id !== one.id && x > one.left && x < one.right && y > one.top && y < one.bottom,
          );
          expect(covered).toEqual([]);
        }
        for (const { box } of labels) {
          if (!box) continue;
          expect(box.left).toBeGreaterThanOrEqual(frame.left);
          expect(box.right).toBeLessThanOrEqual(frame.right);
          expect(box.top).toBeGreaterThanOrEqual(frame.top);
          expect(box.bottom).toBeLessThanOrEqual(frame.bottom);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('come once for each bubble, in the order given', () => {
    fc.assert(
      fc.property(anyBubbles(40), (given) => {
        const bubbles = bubblesIn(given);
        const ids = labelled(bubbles, options(given[0])).map(({ id }) => id);
        expect(ids).toEqual(bubbles.map(({ id }) => id).filter((id) => ids.includes(id)));
      }),
      { numRuns: 30 },
    );
  });

  test('have a name that touches no other bubble', () => {
    fc.assert(
      fc.property(anyBubbles(40), (given) => {
        const bubbles = bubblesIn(given);
        for (const { id, name, box } of labelled(bubbles, options(given[0]))) {
          if (name === '' || !box) continue;
          for (const { x, y, radius } of bubbles.filter((one) => one.id !== id)) {
            const across = Math.max(box.left - x, x - box.right, 0);
            const along = Math.max(box.top - y, y - box.bottom, 0);
            expect(Math.hypot(across, along)).toBeGreaterThanOrEqual(radius - 1e-9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('stay clear of what is taken, such as the name of a quadrant', () => {
    const one = bubble(0.5, 0.5, 6);
    const right = { left: one.x, right: one.x + 300, top: one.y - 20, bottom: one.y + 20 };
    const [label] = labelled([one], options(FRAME, [right]));
    expect(label?.box && overlap(label.box, right)).toBe(false);
  });

  test('stand in a bubble that is large enough, with the name beside it', () => {
    const [label] = labelled([bubble(0.5, 0.5, 30, 'Claim')], options());
    expect(label).toMatchObject({ inside: true, name: 'Claim', leader: null });
    const [small] = labelled([bubble(0.5, 0.5, 5, 'Claim')], options());
    expect(small).toMatchObject({ inside: false, name: 'Claim', leader: null });
  });

  test('of a heap of small bubbles all keep their numbers, further out with a line that leads there', () => {
    const heap = Array.from({ length: 12 }, (_, n) => bubble(0.5 + n / 1000, 0.5, 4));
    const labels = labelled(heap, options());
    expect(labels.map(({ number }) => number)).toEqual(heap.map(({ number }) => number));
    expect(labels.filter(({ leader }) => leader !== null).length).toBeGreaterThan(3);
  });

  test('of a hundred moments on a phone nearly all keep their numbers', () => {
    const spread = Array.from({ length: 100 }, (_, n) =>
      bubble((n * 0.618) % 1, (n * 0.414) % 1, 4, 'Claim', PHONE),
    );
    expect(labelled(spread, options(PHONE)).length).toBeGreaterThan(90);
  });

  test('go to whoever comes first where there is room for one', () => {
    const [first, second] = [
      bubble(0.4, 0.5, 20, 'First moment'),
      bubble(0.6, 0.5, 20, 'Second one'),
    ];
    const { top, right, bottom, left } = FRAME;
    const taken = [
      { left, right, top, bottom: first.y - 10 },
      { left, right, top: first.y + 10, bottom },
      { left, right: first.x - 20, top, bottom },
      { left: second.x + 20, right, top, bottom },
    ];
    const named = (all: readonly Unlabelled[]) =>
      labelled(all, options(FRAME, taken)).flatMap(({ name }) => (name === '' ? [] : name));
    expect(named([first, second])).toEqual(['First moment']);
    expect(named([second, first])).toEqual(['Second one']);
  });

  test('of five hundred moments are there before anybody notices', () => {
    const crowd = Array.from({ length: 500 }, (_, n) =>
      bubble((n * 0.618) % 1, (n * 0.414) % 1, 5),
    );
    const begun = performance.now();
    labelled(crowd, options());
    // A hundred times what it takes on a machine that does nothing else.
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

describe('the bubble somebody is at', () => {
  test('shows its whole name, and what that would overlap goes', () => {
    const crowd = Array.from({ length: 80 }, (_, n) =>
      bubble((n % 9) / 9, Math.floor(n / 9) / 9, 6, `Moment with a long name ${n}`),
    );
    const labels = labelled(crowd, options());
    const at = crowd[40]!;
    const shown = withName(labels, at, options());
    const label = shown.find(({ id }) => id === at.id);
    expect(label?.name).toBe(at.name);
    for (const { id, box } of shown) {
      if (id !== at.id && box && label?.box) expect(overlap(label.box, box)).toBe(false);
    }
  });

  test('has it within the plot, cut only where the plot is narrower', () => {
    const corner = bubble(1, 1, 6, 'A moment in the upper right corner', PHONE);
    const [label] = withName([], corner, options(PHONE));
    expect(label?.name).toBe(corner.name);
    expect(label?.box?.right).toBeLessThanOrEqual(PHONE.right);
    const [long] = withName([], bubble(0, 0, 6, 'x'.repeat(120), PHONE), options(PHONE));
    expect(long?.name.endsWith('…')).toBe(true);
    expect(long?.box?.left).toBeGreaterThanOrEqual(PHONE.left);
    expect(long?.box?.right).toBeLessThanOrEqual(PHONE.right);
  });

  test('without a name changes nothing', () => {
    const nameless = bubble(0.5, 0.5, 6, '');
    const labels = labelled([nameless], options());
    expect(withName(labels, nameless, options())).toBe(labels);
  });
});

describe('a name', () => {
  test('is cut to the room there is, at its last letter that fits, and not otherwise', () => {
    expect(shortened('Claim', 35, widthOf)).toBe('Claim');
    expect(shortened('Complaint', 35, widthOf)).toBe('Comp…');
    expect(shortened('👩‍🚀 in space', 3, widthOf)).toBe('');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 0, max: 200 }),
        (name, room) => {
          expect(widthOf(shortened(name, room, widthOf))).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
