// The examples and the published ranges of the tools, before they are built.
import { describe, expect, test } from 'vitest';
import { expectNone, LANGUAGES, read, type Both } from './read';

interface Measured {
  satisfaction?: number;
  impact?: number;
  volume?: number;
}

interface Scale {
  name: Both;
  from: number;
  to: number;
  better?: 'higher' | 'lower';
  dividing: 'middle' | 'median';
}

interface MatrixExample {
  id: string;
  name: Both;
  satisfaction: Scale;
  impact: Scale;
  volume: Both;
  moments: (Measured & { name: Both; before?: Measured })[];
}

interface ValueExample {
  id: string;
  name: Both;
  inputs: Record<string, Partial<Record<'low' | 'expected' | 'high', number>>>;
}

const matrices = read<MatrixExample[]>('tools/matrix-examples.yaml');
const cases = read<ValueExample[]>('tools/value-examples.yaml');
const ranges = read<{ id: string; low: number; high: number }[]>('tools/published-ranges.yaml');

const FICTIONAL: Both = { en: '(fictional)', nl: '(verzonnen)' };

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [lower, upper] = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)];
  return (sorted[lower]! + sorted[upper]!) / 2;
}

/** Which of the four parts of the picture have a moment: much or little impact, satisfied or not. */
function partsOf({ satisfaction, impact, moments }: MatrixExample): Set<string> {
  const placed = moments.filter((moment) => moment.satisfaction !== undefined && moment.impact !== undefined);
  const line = (scale: Scale, values: number[]) =>
    scale.dividing === 'median' ? median(values) : (scale.from + scale.to) / 2;
  const across = line(satisfaction, placed.map((moment) => moment.satisfaction!));
  const up = line(impact, placed.map((moment) => moment.impact!));
  return new Set(
    placed.map((moment) => {
      const distance = moment.satisfaction! - across;
      const isSatisfied = satisfaction.better === 'lower' ? distance <= 0 : distance >= 0;
      return `${moment.impact! >= up ? 'much' : 'little'}, ${isSatisfied ? 'satisfied' : 'dissatisfied'}`;
    }),
  );
}

describe('An example', () => {
  test('says in its name that it is invented', () => {
    const offenders = [...matrices, ...cases].flatMap(({ id, name }) =>
      LANGUAGES.filter((language) => !name[language].endsWith(FICTIONAL[language])).map(
        (language) => `${id}, ${language}: ${name[language]}`,
      ),
    );
    expectNone('The name of an example ends with (fictional) or (verzonnen).', offenders);
  });
});

describe.each(matrices)('The impact matrix of $id', (matrix) => {
  const { satisfaction, impact, moments } = matrix;

  test('has ten to fourteen moments, each with a name of its own', () => {
    expect(moments.length).toBeGreaterThanOrEqual(10);
    expect(moments.length).toBeLessThanOrEqual(14);
    for (const language of LANGUAGES) {
      expect(new Set(moments.map(({ name }) => name[language])).size).toBe(moments.length);
    }
  });

  test('fills all four quadrants', () => {
    expect(partsOf(matrix).size).toBe(4);
  });

  test('has every figure on its scale', () => {
    const all = moments.flatMap(({ name, before, ...now }) =>
      [now, before ?? {}].map((measured: Measured) => ({ name: name.en, ...measured })),
    );
    const isOn = ({ from, to }: Scale, value?: number) =>
      value === undefined || (value >= from && value <= to);
    const offenders = all
      .filter((one) => !isOn(satisfaction, one.satisfaction) || !isOn(impact, one.impact))
      .map(({ name }) => name);
    expectNone('A figure lies between the ends of its scale.', offenders);
  });
});

describe('The examples of the impact matrix', () => {
  test('use different scales, and one looks back', () => {
    expect(new Set(matrices.map(({ satisfaction }) => satisfaction.name.en)).size).toBe(matrices.length);
    expect(matrices.filter(({ moments }) => moments.some(({ before }) => before))).toHaveLength(1);
  });
});

describe('The examples of the value case', () => {
  test('go from low by way of expected to high', () => {
    const offenders = cases.flatMap(({ id, inputs }) =>
      Object.entries(inputs)
        .filter(([, { low = -Infinity, expected = low, high = Infinity }]) => low > expected || expected > high)
        .map(([input]) => `${id}, ${input}`),
    );
    expectNone('Low is at most expected, and expected at most high.', offenders);
  });
});

describe('A published range', () => {
  test('has two ends and no expected value: its source names none', () => {
    for (const range of ranges) {
      expect(range.low, range.id).toBeLessThan(range.high);
      expect(Object.keys(range)).not.toContain('expected');
    }
  });
});
