import { LEVELS, type Level } from './grid';
import type { Reading } from './scoring';

/** The shapes four level stages can take together, in the order in which they are tried. */
export const PATTERNS = [
  'unknown-ground',
  'in-step',
  'small-tension',
  'weak-middle',
  'one-behind',
  'paper-promise',
  'carried-by-people',
  'zigzag',
] as const;

export type PatternId = (typeof PATTERNS)[number];

/** A pattern; one-behind names the level that stays behind. */
export type Pattern =
  | { readonly id: Exclude<PatternId, 'one-behind'> }
  | { readonly id: 'one-behind'; readonly level: Level };

/** The most "don't know" of twenty with which the ground is still firm enough to name a shape. */
const MOST_UNKNOWN = 5;

/** The first pattern that holds, in the order of the contract (design/model.md, section 2). */
export function patternOf({ levels, overall, unknown }: Reading): Pattern {
  if (unknown > MOST_UNKNOWN || overall.kind === 'none') return { id: 'unknown-ground' };
  if (overall.fit === 0) return { id: 'in-step' };
  if (overall.fit === 1) return { id: 'small-tension' };

  const { management, brand, operations, customer } = levels;
  if (
    management.kind !== 'read' ||
    brand.kind !== 'read' ||
    operations.kind !== 'read' ||
    customer.kind !== 'read'
  ) {
    // The other shapes compare four levels; three of them that differ this much are a zigzag.
    return { id: 'zigzag' };
  }
  const stages: Stages = {
    management: management.stage,
    brand: brand.stage,
    operations: operations.stage,
    customer: customer.stage,
  };

  if (isWeakMiddle(stages)) return { id: 'weak-middle' };
  const behind = LEVELS.find((level) => staysBehind(level, stages));
  if (behind !== undefined) return { id: 'one-behind', level: behind };

  const isLowest = (level: Level) => stages[level] === overall.stage;
  const promised = stages.management + stages.brand;
  const delivered = stages.operations + stages.customer;
  if (promised > delivered && (isLowest('operations') || isLowest('customer'))) {
    return { id: 'paper-promise' };
  }
  if (promised < delivered && (isLowest('management') || isLowest('brand'))) {
    return { id: 'carried-by-people' };
  }
  return { id: 'zigzag' };
}

type Stages = Readonly<Record<Level, number>>;

function isWeakMiddle({ management, brand, operations, customer }: Stages): boolean {
  const ends = Math.min(management, customer);
  return Math.max(brand, operations) < ends && Math.min(brand, operations) <= ends - 2;
}

function staysBehind(level: Level, stages: Stages): boolean {
  const others = LEVELS.filter((other) => other !== level).map((other) => stages[other]);
  const together = Math.max(...others) - Math.min(...others) <= 1;
  return together && Math.min(...others) >= stages[level] + 2;
}
