import { describe, expect, test } from 'vitest';
import { minutesToRead, outlineOf } from '../../../src/components/outline';

describe('The outline of a page', () => {
  test('names its sections by their headings, in their order', () => {
    const body = [
      '<Section id="difference" title="The difference" note="Ours.">',
      'Text.',
      '</Section>',
      '<Misconception id="good" statement="CX is good." key="No.">',
      'Why not.',
      '</Misconception>',
    ].join('\n');
    expect(outlineOf(body)).toEqual([
      { id: 'difference', title: 'The difference', key: '', content: '\nText.\n' },
      { id: 'good', title: 'CX is good.', key: 'No.', content: '\nWhy not.\n' },
    ]);
  });

  test('leaves out components that are no sections', () => {
    expect(outlineOf('<Field />\n\n<Quotation source="Somebody">\n')).toEqual([]);
  });
});

describe('The time a page takes to read', () => {
  test('is one minute for two hundred words', () => {
    expect(minutesToRead('word '.repeat(200))).toBe(1);
    expect(minutesToRead('word '.repeat(500))).toBe(3);
  });

  test('is at least one minute', () => {
    expect(minutesToRead('')).toBe(1);
  });

  test('counts no tags and no addresses', () => {
    const words = 'word '.repeat(290);
    const markup = '<Cite id="one two three" /> '.repeat(200) + '[a](../b/c/d/) '.repeat(5);
    expect(minutesToRead(words + markup)).toBe(minutesToRead(words));
  });
});
