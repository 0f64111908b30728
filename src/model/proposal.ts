import { isStage, LEVELS, perLevel } from './grid';
import type { Reading } from './scoring';
import type { Ambition } from './sheet';

/** The known situations that an ambition can be taken over from, the least ambitious first. */
export const PRESETS = ['price', 'basics', 'reliable', 'experience'] as const;

/**
 * An ambition to begin the talk with, where none is set: the lowest levels one stage up, the others where they
 * stand, a level without a stage not at all. It is a proposal only: how far is far enough is the user's choice.
 */
export function proposedAmbition({ levels }: Reading): Ambition {
  const stages = LEVELS.flatMap((level) => {
    const { [level]: reading } = levels;
    return reading.kind === 'read' ? [reading.stage] : [];
  });
  const lowest = Math.min(...stages);
  return perLevel((level) => {
    const { [level]: reading } = levels;
    if (reading.kind !== 'read') return null;
    const next = reading.stage + 1;
    return reading.stage === lowest && isStage(next) ? next : reading.stage;
  });
}
