import fc from 'fast-check';
import { SAYINGS, STATEMENTS, type Readiness, type Saying } from '../../../src/model/readiness';

const SIGNS: Readonly<Record<string, Saying>> = { y: 'yes', p: 'partly', n: 'no', '?': 'unknown' };

/** Twelve answers as signs, in the order of the statements: "yp n? ..", a dot for one that is open. */
export function answers(signs: string): Readiness {
  const twelve = [...signs.replace(/ /g, '')];
  if (twelve.length !== STATEMENTS.length) throw new Error(`"${signs}" has ${twelve.length} signs`);
  const said: Partial<Record<(typeof STATEMENTS)[number], Saying>> = {};
  STATEMENTS.forEach((statement, place) => {
    const saying = SIGNS[twelve[place] ?? ''];
    if (saying) said[statement] = saying;
  });
  return said;
}

export const YES = answers('y'.repeat(12));

/** Any answers, with some statements left open. */
export const anyReadiness: fc.Arbitrary<Readiness> = fc
  .tuple(...STATEMENTS.map(() => fc.option(fc.constantFrom(...SAYINGS), { nil: null })))
  .map((sayings) =>
    Object.fromEntries(
      STATEMENTS.flatMap((statement, place) => {
        const saying = sayings[place];
        return saying ? [[statement, saying]] : [];
      }),
    ),
  );
