import { perLevel, type Level, type Stage } from './grid';
import { countStages, extremesOf, lowerMiddleOf, sizeOf } from './middle';
import type { Reading } from './scoring';

/**
 * The stages of several teams, of which `n` have one: the lowest and the lower middle, never a
 * mean.
 */
export interface StagesOfTeams {
  readonly lowest: Stage;
  readonly lowerMiddle: Stage;
  readonly n: number;
}

/** Several teams side by side; null where no team has a stage. */
export interface TeamsReading {
  readonly levels: Readonly<Record<Level, StagesOfTeams | null>>;
  readonly overall: StagesOfTeams | null;
}

/** Reads several teams together, each by the reading of its own medians. */
export function readTeams(readings: readonly Reading[]): TeamsReading {
  return {
    levels: perLevel((level) => stagesOf(readings.map(({ levels }) => levels[level]))),
    overall: stagesOf(readings.map(({ overall }) => overall)),
  };
}

function stagesOf(
  readings: readonly (Reading['levels'][Level] | Reading['overall'])[],
): StagesOfTeams | null {
  const stages = countStages(
    readings.filter((reading) => reading.kind === 'read').map(({ stage }) => stage),
  );
  const extremes = extremesOf(stages);
  const lowerMiddle = lowerMiddleOf(stages);
  if (extremes === null || lowerMiddle === null) return null;
  return { lowest: extremes.lowest, lowerMiddle, n: sizeOf(stages) };
}
