import { count, fill } from '../../i18n/fill';
import { formatCount, formatList } from '../../i18n/format';
import type { TeamThreadWords } from '../../i18n/messages/parts/team/thread';
import { LEVELS, perLevel, STAGES, type Level, type Stage } from '../../model/grid';
import type { Reading } from '../../model/scoring';
import type { Member } from '../../stores/team';
import { inARow } from '../thread/inWords';
import type { TeamWords } from './words';

/** How many people stand at each stage of a level, and how many have no stage there. */
export interface Standing {
  readonly at: Readonly<Record<Stage, number>>;
  readonly without: number;
}

type Words = Pick<TeamWords, 'locale' | 'levels'>;

/** Where the people of a team stand on every level. */
export function standings(members: readonly Member[]): Record<Level, Standing> {
  const found = perLevel(() => ({ at: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, without: 0 }));
  for (const { reading } of members) {
    for (const level of LEVELS) {
      const { [level]: own } = reading.levels;
      if (own.kind === 'read') found[level].at[own.stage] += 1;
      else found[level].without += 1;
    }
  }
  return found;
}

/** "4 people at 2, 3 at 4, 1 without a stage". */
export function standingInWords(words: Words, part: TeamThreadWords, standing: Standing): string {
  return inARow(words, peopleInWords(words, part, part.at, standing));
}

/**
 * "At Management the thread stands at 3, where nobody stands: 4 people are at 2 and 3 at 4." for every level where
 * the stage of the team is nobody's own; null where there is none.
 */
export function nobodyStandsInWords(
  words: Words,
  part: TeamThreadWords,
  standing: Readonly<Record<Level, Standing>>,
  { levels }: Reading,
): string | null {
  const sentences = LEVELS.flatMap((level) => {
    const { [level]: team } = levels;
    const { [level]: people } = standing;
    if (team.kind !== 'read' || people.at[team.stage] > 0) return [];
    const where = { level: words.levels[level], stage: team.stage };
    if (STAGES.every((stage) => people.at[stage] === 0)) return [fill(part.nobodyKnows, where)];
    const told = peopleInWords(words, part, part.nobodyAt, people);
    return [fill(part.nobody, { ...where, people: formatList(words.locale, told) })];
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** Only the first of a row says that it is about people. */
function peopleInWords(
  { locale }: Pick<Words, 'locale'>,
  part: TeamThreadWords,
  first: TeamThreadWords['at'],
  { at, without }: Standing,
): string[] {
  const taken = STAGES.filter((stage) => at[stage] > 0);
  const told = taken.map((stage, index) => {
    const values = { n: formatCount(locale, at[stage]), stage };
    return index === 0 ? count(locale, at[stage], first, values) : fill(part.nextAt, values);
  });
  if (without === 0) return told;
  const values = { n: formatCount(locale, without) };
  const rest =
    taken.length === 0
      ? count(locale, without, part.without, values)
      : fill(part.nextWithout, values);
  return [...told, rest];
}
