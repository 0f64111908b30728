import { describe, expect, test } from 'vitest';
import {
  expectNone,
  FACTORS,
  files,
  forEachPair,
  LANGUAGES,
  leaves,
  LEVELS,
  questionFiles,
  read,
  where,
} from './read';

// Results handed out as codes say only "question 7: answer 3". They stay readable as long as the
// ids, their order and the numbers of levels, factors and stages do not change.
const ids = (file: string): string[] => read<{ id: string }[]>(file).map(({ id }) => id);

interface Question extends Record<'title' | 'ask' | 'why' | 'evidence' | 'talk' | 'knows', object | null> {
  stages: unknown[];
  moves: Record<string, Record<string, unknown> | undefined>[];
  rests_on: string[];
  basis: string;
}

const FIELDS = ['title', 'ask', 'why', 'stages', 'evidence', 'moves', 'talk', 'knows', 'rests_on', 'basis'];

describe('What never changes', () => {
  test('there are four levels, in this order', () => {
    expect(ids('levels.yaml'), 'content/levels.yaml, id').toEqual([...LEVELS]);
  });

  test('there are five success factors, in this order', () => {
    expect(ids('factors.yaml'), 'content/factors.yaml, id').toEqual([...FACTORS]);
  });

  test('there are five stages, numbered 1 to 5', () => {
    const numbers = read<{ n: number }[]>('stages.yaml').map(({ n }) => n);
    expect(numbers, 'content/stages.yaml, n').toEqual([1, 2, 3, 4, 5]);
  });

  test('there are eight patterns, tried in this order', () => {
    const patterns = read<{ id: string; order: number }[]>('patterns.yaml');
    expect(
      patterns.map(({ id, order }) => `${order} ${id}`),
      'content/patterns.yaml, order and id',
    ).toEqual([
      '1 unknown-ground',
      '2 in-step',
      '3 small-tension',
      '4 weak-middle',
      '5 one-behind',
      '6 paper-promise',
      '7 carried-by-people',
      '8 zigzag',
    ]);
  });

  test('an ambition sets a stage from 1 to 5 for each of the four levels', () => {
    const ambitions = read<{ id: string; targets: Record<string, number> }[]>('ambitions.yaml');
    expect(ids('ambitions.yaml'), 'content/ambitions.yaml, id').toEqual([
      'experience',
      'reliable',
      'basics',
      'price',
    ]);
    for (const { id, targets } of ambitions) {
      expect(Object.keys(targets), `content/ambitions.yaml, ${id} > targets`).toEqual([...LEVELS]);
      for (const [level, stage] of Object.entries(targets)) {
        expect([1, 2, 3, 4, 5], `content/ambitions.yaml, ${id} > targets > ${level}`).toContain(
          stage,
        );
      }
    }
  });

  test('the rules for answering keep their ids', () => {
    expect(ids('answering.yaml'), 'content/answering.yaml, id').toEqual([
      'highest-that-holds',
      'in-doubt-lower',
      'done-not-planned',
      'three-floors',
      'dont-know',
      'not-relevant',
    ]);
  });
});

describe('The questions', () => {
  test('there are twenty: each level asks about each success factor once', () => {
    const twenty = LEVELS.flatMap((level) =>
      FACTORS.map((factor) => `questions/${level}/${factor}.yaml`),
    );
    expect(questionFiles, 'the files in content/questions').toEqual(twenty.sort());
  });

  describe.each(questionFiles)('%s', (file) => {
    const question = read<Question>(file);

    test('has every field once, in the usual order, and no other', () => {
      expect(Object.keys(question), `content/${file}, its fields`).toEqual(FIELDS);
    });

    test('has its title, question, reason, evidence and talk in both languages', () => {
      for (const field of ['title', 'ask', 'why', 'evidence', 'talk'] as const) {
        expect(Object.keys(question[field] ?? {}), `content/${file}, ${field}`).toEqual(LANGUAGES);
      }
    });

    test('has five descriptions, one for each stage', () => {
      expect(question.stages, `content/${file}, stages`).toHaveLength(5);
    });

    test('has four moves, one from each stage to the next, with what to do, who and the first sign', () => {
      expect(question.moves, `content/${file}, moves`).toHaveLength(4);
      question.moves.forEach((move, index) => {
        for (const language of LANGUAGES) {
          expect(
            Object.keys(move[language] ?? {}),
            `content/${file}, moves > ${index + 1} > ${language}`,
          ).toEqual(['do', 'who', 'sign']);
        }
      });
    });

    test('says whether it follows its source directly or was derived', () => {
      expect(['direct', 'derived'], `content/${file}, basis`).toContain(question.basis);
    });
  });
});

describe('Every text', () => {
  test('is there in both languages, in the same shape', () => {
    const offenders: string[] = [];
    for (const file of files) {
      forEachPair(file, (pair, field) => {
        const keys = Object.keys(pair).join(', ');
        if (keys !== 'en, nl') {
          offenders.push(`${where({ file, field })}: has ${keys || 'nothing'}`);
          return;
        }
        if (field.endsWith('forms')) return; // a language has as many forms as it has
        const [english, dutch] = LANGUAGES.map((language) =>
          leaves(pair[language], '').map((leaf) => leaf.field),
        );
        if (String(english) !== String(dutch)) {
          offenders.push(`${where({ file, field })}: English and Dutch have other fields`);
        }
      });
    }
    expectNone('A text has English first and then Dutch, and nothing else.', offenders);
  });

  test('is a text, is not empty and has no blanks too many', () => {
    const offenders: string[] = [];
    for (const file of files) {
      forEachPair(file, (pair, path) => {
        for (const { field, text } of leaves(pair, path)) {
          if (typeof text !== 'string') {
            offenders.push(`${where({ file, field })}: is no text (put it between quotes)`);
          } else if (text.trim() === '') {
            offenders.push(`${where({ file, field })}: is empty`);
          } else if (text !== text.trim()) {
            offenders.push(`${where({ file, field })}: starts or ends with a blank`);
          } else if (/ {2}/.test(text)) {
            offenders.push(`${where({ file, field })}: has two spaces in a row`);
          }
        }
      });
    }
    expectNone('A text is filled in, without blanks before, after or doubled.', offenders);
  });

  test('says what it rests on with source keys such as S1 or D32', () => {
    const offenders: string[] = [];
    for (const file of files) {
      const content = read<unknown>(file);
      for (const item of Array.isArray(content) ? content : [content]) {
        const { id, rests_on } = item as { id?: string; rests_on?: unknown };
        const field = id ? `${id} > rests_on` : 'rests_on';
        const due = file.startsWith('questions/') || file === 'glossary.yaml';
        if (rests_on === undefined && !due) continue;
        const keys = Array.isArray(rests_on) ? rests_on : [];
        if (keys.length === 0) offenders.push(`${where({ file, field })}: names no source`);
        for (const key of keys) {
          if (!/^[A-Z]\d+$/.test(String(key))) {
            offenders.push(`${where({ file, field })}: ${String(key)} is no source key`);
          }
        }
      }
    }
    expectNone('A source key is one capital and a number.', offenders);
  });
});
