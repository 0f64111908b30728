import { count, fill } from '../../i18n/fill';
import type { TeamsWords } from '../../i18n/messages/parts/teams';
import { LEVELS, type Level } from '../../model/grid';
import type { Reading } from '../../model/scoring';
import { levelsInWords } from '../thread/inWords';
import type { TeamWords } from './words';

/** A team as far as the sentences need it. */
export interface NamedTeam {
  readonly name: string;
  readonly reading: Reading;
}

type Words = Pick<TeamWords, 'locale' | 'levels'>;

/** Two teams, and the stages between them, level by level. */
interface Pair {
  readonly one: NamedTeam;
  readonly other: NamedTeam;
  readonly levels: readonly { readonly level: Level; readonly stages: number }[];
  /** Over the levels together. */
  readonly stages: number;
}

/** Which level is the lowest in most teams; null where no team has two levels to compare. */
export function lowestInWords(
  words: Words,
  part: TeamsWords,
  teams: readonly NamedTeam[],
): string | null {
  const compared = teams.map(({ reading }) => stagesIn(reading)).filter(({ length }) => length > 1);
  if (compared.length === 0) return null;
  const lowest = compared.flatMap((stages) => {
    const all = stages.map(({ stage }) => stage);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return least === most ? [] : [stages.filter(({ stage }) => stage === least)];
  });
  const counts = LEVELS.map((level) => ({
    level,
    n: lowest.filter((levels) => levels.some((one) => one.level === level)).length,
  }));
  const n = Math.max(...counts.map((one) => one.n));
  if (n === 0) return part.noLowest;
  const most = counts.filter((one) => one.n === n).map(({ level }) => level);
  const of = teams.length;
  return count(words.locale, most.length, part.lowestLevel, {
    levels: levelsInWords(words, most),
    teams: fill(n === of ? part.inTeams.all : part.inTeams.some, { n, of }),
  });
}

/**
 * Which two teams differ most, by the stages between them on the levels where both have one; null where no two can
 * be compared.
 */
export function apartInWords(
  words: Words,
  part: TeamsWords,
  teams: readonly NamedTeam[],
): string | null {
  const pairs = pairsOf(teams);
  const stages = Math.max(...pairs.map((pair) => pair.stages));
  const [furthest, another] = pairs.filter((pair) => pair.stages === stages);
  if (!furthest) return null;
  if (stages === 0) return part.same;
  const n = Math.max(...furthest.levels.map((level) => level.stages));
  const text = teams.length === 2 ? part.apart.two : another ? part.apart.among : part.apart.most;
  return fill(text, {
    one: furthest.one.name,
    other: furthest.other.name,
    stages: count(words.locale, stages, part.stages),
    levels: levelsInWords(
      words,
      furthest.levels.filter((level) => level.stages === n).map(({ level }) => level),
    ),
    n,
  });
}

function pairsOf(teams: readonly NamedTeam[]): Pair[] {
  return teams.flatMap((one, position) =>
    teams.slice(position + 1).flatMap((other): Pair[] => {
      const levels = stagesIn(one.reading).flatMap(({ level, stage }) => {
        const reading = other.reading.levels[level];
        return reading.kind === 'read' ? [{ level, stages: Math.abs(stage - reading.stage) }] : [];
      });
      if (levels.length === 0) return [];
      return [{ one, other, levels, stages: levels.reduce((sum, { stages }) => sum + stages, 0) }];
    }),
  );
}

function stagesIn({ levels }: Reading) {
  return LEVELS.flatMap((level) => {
    const reading = levels[level];
    return reading.kind === 'read' ? [{ level, stage: reading.stage }] : [];
  });
}
