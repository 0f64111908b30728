import { isQuestionId, isStage, QUESTIONS, type QuestionId, type Stage } from '../model/grid';
import type { Draft } from '../model/sheet';
import type { Outcome, Plan, PlannedMove } from './saved';

/** A move of the site: the step to a stage on one question. */
export interface SiteMove {
  readonly question: QuestionId;
  readonly to: Stage;
}

/** A planned move with its place among the others, so that it can be put back there. */
export interface Placed {
  readonly move: PlannedMove;
  readonly at: number;
}

/** More than this many active at once is not forbidden, but the plan asks why. */
const MOST_AT_ONCE = 3;

const AS_CHOSEN = { text: '', owner: '', start: 0, due: 0, status: 'planned' } as const;

/** The id under which a move of the site stands in a plan: `brand.paths.3`. */
export function idOf({ question, to }: SiteMove): string {
  return `${question}.${to}`;
}

/** The move of the site that an id names; null for a move of one's own. */
export function siteMoveOf(id: string): SiteMove | null {
  const dot = id.lastIndexOf('.');
  const [question, to] = [id.slice(0, dot), Number(id.slice(dot + 1))];
  // No move goes to stage 1, and a stage has one spelling.
  if (!isQuestionId(question) || !isStage(to) || to === 1) return null;
  return idOf({ question, to }) === id ? { question, to } : null;
}

/** The next step of every known answer below stage 5, in question order, without what is planned already. */
export function movesToChoose(plan: Plan, answers: Draft): SiteMove[] {
  return QUESTIONS.flatMap((question) => {
    const answer = answers[question];
    const to = typeof answer === 'number' ? answer + 1 : 0;
    return isStage(to) && !isChosen(plan, idOf({ question, to })) ? [{ question, to }] : [];
  });
}

/** Whether a move stands in the plan. */
export function isChosen(plan: Plan, id: string): boolean {
  return plan.moves.some((move) => move.id === id);
}

/** Puts a move of the site at the end of the plan; one that stands in it stays as it is. */
export function choose(plan: Plan, move: SiteMove): Plan {
  return withMove(plan, { ...AS_CHOSEN, id: idOf(move) });
}

/** Puts a move of one's own at the end of the plan, under an id that nothing else has; a blank text adds nothing. */
export function addOwn(plan: Plan, id: string, text: string): Plan {
  return text.trim() === '' ? plan : withMove(plan, { ...AS_CHOSEN, id, text: text.trim() });
}

function withMove(plan: Plan, move: PlannedMove): Plan {
  return isChosen(plan, move.id) ? plan : { ...plan, moves: [...plan.moves, move] };
}

/** Changes what is said of a move: its words, owner, dates or status. */
export function change(plan: Plan, id: string, said: Partial<Omit<PlannedMove, 'id'>>): Plan {
  return {
    ...plan,
    moves: plan.moves.map((move) => (move.id === id ? { ...move, ...said } : move)),
  };
}

/** A planned move and its place; null where the plan does not have it. */
export function placed(plan: Plan, id: string): Placed | null {
  const at = plan.moves.findIndex((move) => move.id === id);
  const move = plan.moves[at];
  return move ? { move, at } : null;
}

/** Takes a move out of the plan. */
export function remove(plan: Plan, id: string): Plan {
  return { ...plan, moves: plan.moves.filter((move) => move.id !== id) };
}

/** Puts a move back at its place; one that has been chosen again meanwhile stays as it is now. */
export function putBack(plan: Plan, { move, at }: Placed): Plan {
  if (isChosen(plan, move.id)) return plan;
  return { ...plan, moves: [...plan.moves.slice(0, at), move, ...plan.moves.slice(at)] };
}

/** Says why more than three moves run at once. */
export function giveReason(plan: Plan, whyMany: string): Plan {
  return { ...plan, whyMany };
}

/** The moves that are being made now. */
export function activeMoves({ moves }: Plan): PlannedMove[] {
  return moves.filter(({ status }) => status === 'active');
}

/** Whether so many moves run at once that the plan asks why. */
export function runsMany(plan: Plan): boolean {
  return activeMoves(plan).length > MOST_AT_ONCE;
}

/** Whether there is still something to do; a move that was stopped is no longer waited for. */
export function isUnfinished({ status }: PlannedMove): boolean {
  return status === 'planned' || status === 'active';
}

/** Whether a move should have been done before a day (see model/day) and is not. */
export function isOverdue(move: PlannedMove, day: number): boolean {
  return isUnfinished(move) && move.due !== 0 && move.due < day;
}

/** Whether a move is due before it starts. */
export function isDueBeforeStart({ start, due }: PlannedMove): boolean {
  return due !== 0 && due < start;
}

/**
 * The moves in the order in which they are shown: by due date, those without one last, what is done or stopped
 * at the end; else in the order in which they were chosen.
 */
export function inOrder({ moves }: Plan): PlannedMove[] {
  return [...moves].sort(
    (one, other) =>
      Number(isUnfinished(other)) - Number(isUnfinished(one)) ||
      // Two without a date: Infinity minus Infinity is no number, and they stay as they are.
      (one.due || Infinity) - (other.due || Infinity) ||
      0,
  );
}

/** The moves of an earlier plan that are not finished and do not stand in this one. */
export function leftOver(plan: Plan, earlier: Plan): PlannedMove[] {
  return earlier.moves.filter((move) => isUnfinished(move) && !isChosen(plan, move.id));
}

/** Takes over what is left of an earlier plan, as it stands there. */
export function takeOver(plan: Plan, earlier: Plan): Plan {
  return { ...plan, moves: [...plan.moves, ...leftOver(plan, earlier)] };
}

/** Whether the results line names a figure; how it is known may still be open. */
export function isAnswered({ figure }: Outcome): boolean {
  return figure.trim() !== '';
}
