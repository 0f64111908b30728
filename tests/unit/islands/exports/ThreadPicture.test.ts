// The thread as a picture that leaves the site: the rules of the identity hold there as well.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales';
import { COLOURS, ThreadPicture } from '../../../../src/islands/exports/ThreadPicture';
import { LEVELS } from '../../../../src/model/grid';
import { levelStages, read } from '../../../../src/model/scoring';
import type { Assessment } from '../../../../src/stores/saved';
import { ambition, EXAMPLES, sheet } from '../../../fixtures/sheets';
import { anyAmbition, anySheet } from '../../model/arbitraries';
import { documentOf } from './documents';

const SAMPLE: Partial<Assessment> = { ...EXAMPLES.weakerTowardsTheCustomer, label: 'Noordlinde' };

function drawn(more: Partial<Assessment>, locale: Locale = 'en') {
  const { words, part, assessment } = documentOf(undefined, { locale });
  const svg = renderToString(
    h(ThreadPicture, { words, part, assessment: { ...assessment, day: 1056, ...more } }),
  );
  const root = parse(svg);
  const all = (selector: string) => root.querySelectorAll(selector);
  const figures = (selector: string, names: string) =>
    all(selector).map((element) =>
      names.split(' ').map((name) => Number(element.getAttribute(name))),
    );
  return { svg, all, figures, texts: all('text').map((text) => text.textContent) };
}

describe('the picture of the sample', () => {
  const picture = drawn(SAMPLE);

  test('has one red thread, with a knot on the stage of every level', () => {
    expect(picture.all('.thread').map((path) => path.getAttribute('d'))).toEqual([
      'M350 -12 V85 C350 108 250 108 250 131 V285 C250 308 150 308 150 331 V408',
    ]);
    expect(picture.figures('.knot', 'cx cy')).toEqual([
      [350, 42],
      [250, 142],
      [250, 242],
      [150, 342],
    ]);
  });

  test('has hollow rings for the ambition, wide open round the knot where it is met', () => {
    const rings = picture.figures('.plot .ring', 'cx cy r');
    const knot = Number(picture.all('.knot')[0]?.getAttribute('r'));
    expect(rings.map(([x, y]) => [x, y])).toEqual([
      [350, 42],
      [250, 142],
      [350, 242],
      [350, 342],
    ]);
    expect(rings.map(([, , radius]) => radius! > knot + 4)).toEqual([true, true, false, false]);
    for (const ring of picture.all('.plot .ring')) {
      expect(ring.getAttribute('fill')).toBe(COLOURS.ground);
      expect(ring.getAttribute('stroke')).toBe(COLOURS.ink);
    }
  });

  test('measures the distance to the ambition in ink, where there is one', () => {
    expect(picture.all('.gap').map((line) => line.getAttribute('d'))).toEqual([
      'M250 242H350',
      'M150 342H350',
    ]);
    expect(picture.all('.gap')[0]?.getAttribute('stroke')).toBe(COLOURS.ink);
  });

  test('is pale from the floor to the stage, only where they differ', () => {
    expect(picture.figures('.plot .floor', 'x width')).toEqual([[150, 100]]);
  });

  test('names the levels, the stages and what each level says', () => {
    expect(picture.texts).toEqual([
      'Noordlinde',
      'The thread through the four levels. Answered on 22 November 2026.',
      ...['Management', 'Stage 4', 'ambition met'],
      ...['Brand', 'Stage 3', 'ambition met'],
      ...['Operations', 'Stage 3, at least 2', '1 stage to go', '1 unknown'],
      ...['Customer', 'Stage 2', '2 stages to go', '1 unknown'],
      ...['1', 'Incidental', '2', 'Exploring', '3', 'Organised', '4', 'Connected', '5', 'Lived'],
      ...['stage', 'own ambition', 'the five answers'],
      'could be as low as this: an answer is unknown',
      'Red Thread. Read on https://thread.example/. Our own model, not validated by research.',
    ]);
  });

  test('says the same to whoever cannot see it', () => {
    const [image] = picture.all('svg');
    expect(image?.getAttribute('role')).toBe('img');
    expect(image?.getAttribute('aria-labelledby')).toBe('picture-title picture-text');
    expect(picture.all('#picture-title')[0]?.textContent).toBe(
      'Noordlinde. The thread through the four levels',
    );
    expect(picture.all('#picture-text')[0]?.textContent).toContain(
      'Operations: Stage 3, at least 2, ambition 4, 1 stage to go, answers 3 3 3 ? 3. Customer: ',
    );
  });

  test('is SVG and nothing else: no HTML, no style attribute, no link, no script', () => {
    const tags = new Set(picture.all('*').map(({ rawTagName }) => rawTagName));
    expect([...tags].sort()).toEqual([
      'circle',
      'desc',
      'g',
      'path',
      'rect',
      'svg',
      'text',
      'title',
    ]);
    expect(picture.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(picture.svg).not.toMatch(/\s(style|href|on\w+)=/);
  });
});

test('red is the thread, its knots and what is uncertain about them, and no word', () => {
  const { all } = drawn(SAMPLE);
  const red = all('*').filter(
    (element) =>
      element.getAttribute('fill') === COLOURS.thread ||
      element.getAttribute('stroke') === COLOURS.thread,
  );
  expect(red.filter((element) => element.closest('.plot')).map((it) => it.classNames)).toEqual([
    'floor',
    'thread',
    ...LEVELS.map(() => 'knot'),
  ]);
  expect(red.every(({ rawTagName }) => rawTagName !== 'text' && rawTagName !== 'g')).toBe(true);
});

test('every bed runs from edge to edge of the picture', () => {
  const { all, figures } = drawn(SAMPLE);
  const width = Number(all('svg')[0]?.getAttribute('width'));
  const beds = all('rect').filter((bed) =>
    (COLOURS.beds as readonly string[]).includes(bed.getAttribute('fill') ?? ''),
  );
  expect(beds.map((bed) => bed.getAttribute('fill'))).toEqual(COLOURS.beds);
  expect(beds.map((bed) => Number(bed.getAttribute('width')))).toEqual(LEVELS.map(() => width));
  expect(figures('.plot .answer', 'r')).toHaveLength(18);
});

test('the colours are the light ones of the tokens', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const hexOf = (name: string) => {
    const found = new RegExp(
      `--${name}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)deg\\)`,
    ).exec(css)!;
    const [lightness, chroma, hue] = found.slice(1).map(Number) as [number, number, number];
    return hexOfOklch(lightness / 100, chroma, (hue * Math.PI) / 180);
  };
  expect(COLOURS).toEqual({
    ground: '#ffffff',
    ...{ ink: hexOf('ink'), ink2: hexOf('ink-2'), rule: hexOf('rule'), thread: hexOf('thread') },
    beds: [1, 2, 3, 4].map((bed) => hexOf(`bed-${bed}`)),
  });
});

/** OKLCH as sRGB, by the matrices of CSS Color 4. */
function hexOfOklch(lightness: number, chroma: number, hue: number): string {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
  return `#${channels.map((channel) => Math.round(255 * channel).toString(16)).join('')}`;
}

test('a stage above the ambition leaves the ring on its own stage, without a distance', () => {
  const { all, figures, texts } = drawn({
    answers: sheet('55555 33333 33333 33333'),
    ambition: ambition('3...'),
  });
  expect(figures('.plot .ring', 'cx')).toEqual([[250]]);
  expect(all('.gap')).toHaveLength(0);
  expect(texts).toContain('ambition met');
});

describe('a level without a stage', () => {
  const { all, figures, texts } = drawn({
    answers: sheet('33333 ---44 2???? 33333'),
    ambition: ambition('.44.'),
  });

  test('interrupts the thread, and the picture says where', () => {
    expect(all('.thread')[0]?.getAttribute('d')).toBe('M250 -12 V100 M250 300 V408');
    expect(all('.knot')).toHaveLength(2);
    expect(texts).toContain(
      'The thread is broken here, because there is no stage: Brand and Operations.',
    );
  });

  test('says why, and still shows its answers and its ambition', () => {
    const brand = texts.indexOf('Brand');
    expect(texts.slice(brand + 1, brand + 4)).toEqual([
      ...['Left out', 'too little applies', 'ambition 4'],
    ]);
    expect(figures('.plot .ring', 'cx cy')).toEqual([
      [350, 142],
      [350, 242],
    ]);
    expect(figures('.answer', 'cy').filter(([y]) => y === 176)).toHaveLength(2);
  });
});

test('a mark that does not occur is not explained', () => {
  const { all } = drawn({ ...EXAMPLES.inStep, ambition: ambition('....') });
  expect(all('.key text').map(({ textContent }) => textContent)).toEqual([
    'stage',
    'the five answers',
  ]);
});

test('whatever the answers, every known one has its mark, and none of them touches the thread', () => {
  fc.assert(
    fc.property(anySheet, anyAmbition, (answers, wanted) => {
      const reading = read(answers);
      const { all, figures } = drawn({ answers, ambition: wanted });
      const marks = figures('.plot .answer', 'cx cy r stroke-width');
      expect(marks).toHaveLength(reading.known);
      expect(all('.knot')).toHaveLength(
        LEVELS.filter((level) => reading.levels[level].kind === 'read').length,
      );
      expect(all('.plot .ring')).toHaveLength(
        LEVELS.filter((level) => wanted[level] !== null).length,
      );
      const half = Number(all('.thread')[0]?.getAttribute('stroke-width')) / 2;
      const knots = figures('.knot', 'cx cy');
      for (const [x, y, radius, edge] of marks as [number, number, number, number][]) {
        // The thread is vertical where the answers stand.
        const knot = knots.find(([, line]) => Math.floor(line! / 100) === Math.floor(y / 100));
        const clear = knot ? Math.abs(knot[0]! - x) - half - radius - edge / 2 : 1;
        expect(clear).toBeGreaterThan(0);
      }
      // A straight thread is a fit of 0, and only that.
      const stages = levelStages(reading);
      if (stages.every((stage) => stage !== null)) {
        expect(all('.thread')[0]?.getAttribute('d')?.includes('C')).toBe(new Set(stages).size > 1);
      }
    }),
    { numRuns: 100 },
  );
});

describe('what stands above it', () => {
  test('is the heading alone where the result has no name and no day', () => {
    const { texts } = drawn({ ...SAMPLE, label: '', day: 0 });
    expect(texts.slice(0, 2)).toEqual(['The thread through the four levels', 'Management']);
  });

  test('is a long name on several lines, whole, with the bands below them', () => {
    const label = 'Klantcontact, dienstverlening en hospitality, regio Noordoost';
    const { texts, figures, all } = drawn({ ...SAMPLE, label: label.slice(0, 60) }, 'nl');
    const lines = texts.slice(
      0,
      texts.findIndex((text) => text.startsWith('De draad')),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(label.slice(0, 60));
    const bands = Number(/translate\(0 (\d+)\)/.exec(all('svg > g[transform]')[0]!.outerHTML)?.[1]);
    const heights = [
      ...figures('text', 'y')
        .slice(0, lines.length + 1)
        .flat(),
      bands,
    ];
    expect(heights.every((y, line) => line === 0 || y - heights[line - 1]! >= 24)).toBe(true);
  });

  test('is a text and never markup, and has no character that XML forbids', () => {
    const { svg, texts } = drawn({
      ...SAMPLE,
      label: '</text><script>alert(1)</script>\u0000\uFFFE\u202E &',
    });
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202E]/u);
    expect(texts[0]).toBe('</text><script>alert(1)</script> &');
  });
});

test('in Dutch it says everything in Dutch', () => {
  const { texts } = drawn(SAMPLE, 'nl');
  expect(texts).toContain('Stadium 3, minstens 2');
  expect(texts).toContain('nog 1 stadium');
  expect(texts).toContain('Georganiseerd');
  expect(texts.at(-1)).toBe(
    'Rode Draad. Te lezen op https://thread.example/nl/. Een eigen model, niet gevalideerd met onderzoek.',
  );
});
