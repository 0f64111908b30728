import { perLevel, QUESTIONS, type QuestionId, type Stage } from '../model/grid';
import { NO_AMBITION } from '../model/sheet';
import { NOTHING_FOLLOWED, type Assessment, type PlannedMove } from './saved';

/** What an assessment begins as: nothing said yet. */
export const NOTHING_YET = {
  label: '',
  chair: 'not-said',
  answers: {},
  ambition: NO_AMBITION,
  notes: {},
  reasons: {},
  at: null,
  day: 0,
  finished: false,
  earlier: null,
  beside: null,
  ...NOTHING_FOLLOWED,
} as const satisfies Partial<Assessment>;

type PerQuestion<Value> = Readonly<Partial<Record<QuestionId, Value>>>;

/**
 * Joins two versions of one assessment that grew apart, say in two tabs: what was changed here since `base`
 * stays, everything else is as it is there. Without a common base whatever is said here counts as changed.
 */
export function joinVersions(
  base: Assessment | null,
  here: Assessment,
  there: Assessment,
): Assessment {
  const before = base ?? NOTHING_YET;
  const either = <Value>(then: Value, mine: Value, theirs: Value) =>
    mine === then ? theirs : mine;
  const perQuestion = <Value>(
    then: PerQuestion<Value>,
    mine: PerQuestion<Value>,
    theirs: PerQuestion<Value>,
  ): PerQuestion<Value> => {
    const entries = QUESTIONS.flatMap((question) => {
      const value = either(then[question], mine[question], theirs[question]);
      return value === undefined ? [] : [[question, value]];
    });
    return Object.fromEntries(entries) as PerQuestion<Value>;
  };
  return {
    id: here.id,
    label: either<string>(before.label, here.label, there.label),
    chair: either(before.chair, here.chair, there.chair),
    answers: perQuestion(before.answers, here.answers, there.answers),
    ambition: perLevel((level) =>
      either<Stage | null>(before.ambition[level], here.ambition[level], there.ambition[level]),
    ),
    notes: perQuestion(before.notes, here.notes, there.notes),
    reasons: perQuestion(before.reasons, here.reasons, there.reasons),
    at: either(before.at, here.at, there.at),
    day: Math.max(here.day, there.day),
    changed: Math.max(here.changed, there.changed),
    finished: either<boolean>(before.finished, here.finished, there.finished),
    plan: {
      moves: joinMoves(before.plan.moves, here.plan.moves, there.plan.moves),
      whyMany: either<string>(before.plan.whyMany, here.plan.whyMany, there.plan.whyMany),
    },
    outcome: {
      figure: either<string>(before.outcome.figure, here.outcome.figure, there.outcome.figure),
      proof: either<string>(before.outcome.proof, here.outcome.proof, there.outcome.proof),
    },
    added: same(before.added, here.added) ? there.added : here.added,
    // These two are set when an assessment begins, and never changed.
    earlier: here.earlier ?? there.earlier,
    beside: here.beside ?? there.beside,
  };
}

/** Move by move: those of the other version in their order, then those that only this one has. */
function joinMoves(
  before: readonly PlannedMove[],
  here: readonly PlannedMove[],
  there: readonly PlannedMove[],
): PlannedMove[] {
  const find = (moves: readonly PlannedMove[], id: string) => moves.find((move) => move.id === id);
  const ids = new Set([...there, ...here].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [mine, theirs] = [find(here, id), find(there, id)];
    const joined = same(find(before, id), mine) ? theirs : mine;
    return joined ? [joined] : [];
  });
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
