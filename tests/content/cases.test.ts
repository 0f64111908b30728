import { describe, expect, test } from 'vitest';
import { expectNone, FACTORS, LANGUAGES, LEVELS, read, type Both, type Grid } from './read';

interface Case {
  id: string;
  pattern: string;
  ambition: { preset: string } & Record<string, unknown>;
  story: Both;
  answers: Grid<number>;
  clues: Grid<Both>;
}

const cases = read<Case[]>('cases.yaml');
const presets = read<{ id: string; targets: Record<string, number> }[]>('ambitions.yaml');
const patterns = read<{ id: string }[]>('patterns.yaml').map(({ id }) => id);

const MOST_WORDS = 250;

/** A level has a stage when at most one answer is below it, and none more than one below it. */
function stageOf(answers: number[]): number {
  const holds = (stage: number) =>
    answers.filter((answer) => answer < stage).length <= 1 &&
    answers.every((answer) => answer >= stage - 1);
  return [5, 4, 3, 2].find(holds) ?? 1;
}

describe.each(cases)('The case $id', ({ id, pattern, ambition, story, answers, clues }) => {
  const at = `content/cases.yaml, ${id}`;

  test(`tells its story in at most ${MOST_WORDS} words`, () => {
    for (const language of LANGUAGES) {
      const words = story[language].split(/\s+/).length;
      expect(words, `${at} > story > ${language}`).toBeLessThanOrEqual(MOST_WORDS);
    }
  });

  test('has a key with an answer from 1 to 5 to each of the twenty questions', () => {
    expect(Object.keys(answers), `${at} > answers`).toEqual([...LEVELS]);
    for (const level of LEVELS) {
      expect(Object.keys(answers[level]), `${at} > answers > ${level}`).toEqual([...FACTORS]);
      for (const factor of FACTORS) {
        expect([1, 2, 3, 4, 5], `${at} > answers > ${level} > ${factor}`).toContain(
          answers[level][factor],
        );
      }
    }
  });

  test('has a clue to each answer that stands literally in the story, in each language', () => {
    const offenders = LEVELS.flatMap((level) =>
      FACTORS.flatMap((factor) =>
        LANGUAGES.flatMap((language) => {
          const clue = clues[level]?.[factor]?.[language];
          if (clue && story[language].includes(clue)) return [];
          return [
            `${at} > clues > ${level} > ${factor} > ${language}: ‘${clue ?? 'missing'}’`,
          ];
        }),
      ),
    );
    expectNone('A clue is a literal part of its story.', offenders);
  });

  test('has the ambition of the preset it names', () => {
    const { preset, ...stages } = ambition;
    const targets = presets.find((one) => one.id === preset)?.targets;
    expect(stages, `${at} > ambition: as content/ambitions.yaml, ${preset}`).toEqual(targets);
  });

  test('shows the pattern it names', () => {
    expect(patterns, `${at} > pattern`).toContain(pattern);
    const [management, brand, operations, customer] = LEVELS.map((level) =>
      stageOf(Object.values(answers[level])),
    ) as [number, number, number, number];
    const stages = [management, brand, operations, customer];
    const fit = Math.max(...stages) - Math.min(...stages);
    const lead = Math.sign(management + brand - operations - customer);
    // The plainest consequences of the patterns; the full rules are the model's.
    const shows: Record<string, boolean> = {
      'in-step': fit === 0,
      'small-tension': fit === 1,
      'paper-promise': fit >= 2 && lead > 0,
      'carried-by-people': fit >= 2 && lead < 0,
    };
    expect(
      shows[pattern] ?? fit >= 2,
      `${at} > pattern: its levels are in stages ${stages.join(', ')}; is that ${pattern}?`,
    ).toBe(true);
  });
});
