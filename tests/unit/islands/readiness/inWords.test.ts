import { describe, expect, test } from 'vitest';
import {
  announced,
  nothingFirstInWords,
  standingInWords,
} from '../../../../src/islands/readiness/inWords';
import { answers } from '../../model/readinessAnswers';
import { readinessWords } from './readinessWords';

const words = readinessWords();
const dutch = readinessWords('nl');

describe('how much is answered, in words', () => {
  test.each([
    ['............', 'Nothing has been answered yet.'],
    ['n...........', '1 of 12 answered, 11 still open.'],
    ['nnnnnnnnnnn?', 'All 12 have been answered.'],
  ])('%s: %s', (signs, text) => {
    expect(standingInWords(words, answers(signs))).toBe(text);
  });

  test('twelve times yes is ready to begin, and is not called good', () => {
    const text = standingInWords(words, answers('yyyyyyyyyyyy'));
    expect(text).toMatch(/^All 12 .* ready to begin\. That does not say how good you are/);
  });

  test('there is no percentage and no score, in either language', () => {
    for (const signs of ['yyyyyyyyyyyy', 'nnnnnnnnnnnn', 'yp??........']) {
      const texts = [words, dutch].map((one) => standingInWords(one, answers(signs)));
      expect(texts.join(' ')).not.toMatch(/%|per ?cent|procent|\d\/\d|score/i);
    }
  });
});

describe('where there is nothing to arrange', () => {
  test.each([
    ['............', words.readiness.firstNone.nothing],
    ['y.y.y.y.y.y.', words.readiness.firstNone.nothing],
    ['yy..........', words.readiness.firstNone.begun],
    ['yyyyyyyyyyyy', words.readiness.firstNone.ready],
    ['yn..........', ''],
  ])('%s says why', (signs, text) => {
    expect(nothingFirstInWords(words, answers(signs))).toBe(text);
  });
});

describe('what is announced', () => {
  const after = (before: string, now: string, says = words) =>
    announced(says, answers(before), answers(now));

  test('is nothing while an answer changes no theme', () => {
    expect(after('............', 'n...........')).toBe('');
    expect(after('nn..........', 'n?..........')).toBe('');
  });

  test('is the theme that has changed, and how much is answered', () => {
    expect(after('n...........', 'np..........')).toBe(
      'Vision: Partly there. 2 of 12 answered, 10 still open.',
    );
    expect(after('n...........', 'n?..........', dutch)).toBe(
      'Visie: Het ontbreekt. 2 van de 12 beantwoord, 10 nog open.',
    );
  });

  test('is with the last answer also what comes first', () => {
    expect(after('nn yy yy ?? pp y.', 'nn yy yy ?? pp yn')).toBe(
      'Prospects and channels: Partly there. All 12 have been answered. To arrange first: Vision, Software and Prospects and channels.',
    );
  });

  test('is with twelve times yes that one is ready, and nothing to arrange', () => {
    const text = after('yyyyyyyyyyy.', 'yyyyyyyyyyyy');
    expect(text).toMatch(/^Prospects and channels: In place\. All 12 .* ready to begin/);
    expect(text).not.toContain('To arrange first');
  });

  test('is short where everything changes at once', () => {
    expect(after('yyyyyyyyyyyy', '............')).toBe('Nothing has been answered yet.');
  });
});
