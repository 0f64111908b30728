import {
  factorOf,
  isStage,
  levelOf,
  LEVELS,
  questionId,
  QUESTIONS,
  type QuestionId,
  type Stage,
} from './grid';
import { blockingCells, type Reading } from './scoring';
import type { Ambition, AnswerSheet } from './sheet';

/** A known answer to the question of the same factor on another level. */
export interface Elsewhere {
  readonly question: QuestionId;
  readonly answer: Stage;
}

/** One step up on one question, with what put it on the list. */
export interface Move {
  readonly question: QuestionId;
  readonly from: Stage;
  /** Always the next stage, never two up. */
  readonly to: Stage;
  /** It keeps a level that has the overall stage from its next one. */
  readonly blocking: boolean;
  /** Stages from the answer to the ambition of its level, or to 5 where none is set; at least 1. */
  readonly gap: number;
  /** The ambition of its level; null where none is set. */
  readonly ambition: Stage | null;
  /** Where in house the same factor is further, at its furthest; null where it is nowhere. */
  readonly example: Elsewhere | null;
}

const MOST_MOVES = 3;
const MOST_MOVES_PER_LEVEL = 2;

/** Without an ambition a move may still be made: then the highest stage is the direction. */
const TARGET_WITHOUT_AMBITION: Stage = 5;

/**
 * At most three next moves for one person's sheet, at most two per level, the first one first.
 * None when every level has met its ambition. `reading` is the reading of these cells.
 */
export function nextMoves(cells: AnswerSheet, reading: Reading, ambition: Ambition): Move[] {
  const candidates = QUESTIONS.flatMap((question) => {
    const candidate = candidateOn(question, cells, reading, ambition);
    return candidate === null ? [] : [candidate];
  });
  const moves: Move[] = [];
  // Sorting is stable, so candidates that are equal in every respect stay in question order.
  for (const { move } of candidates.sort(byUrgency)) {
    const sameLevel = moves.filter(({ question }) => levelOf(question) === levelOf(move.question));
    if (moves.length < MOST_MOVES && sameLevel.length < MOST_MOVES_PER_LEVEL) moves.push(move);
  }
  return moves;
}

/** The questions answered with "I don't know", in question order: somebody would know. */
export function findOut(cells: AnswerSheet): QuestionId[] {
  return QUESTIONS.filter((question) => cells[question] === 'unknown');
}

interface Candidate {
  readonly move: Move;
  readonly best: Elsewhere | null;
}

function candidateOn(
  question: QuestionId,
  cells: AnswerSheet,
  reading: Reading,
  ambition: Ambition,
): Candidate | null {
  const level = levelOf(question);
  const levelReading = reading.levels[level];
  const target = ambition[level] ?? TARGET_WITHOUT_AMBITION;
  if (levelReading.kind === 'read' && levelReading.stage >= target) return null;

  const from = cells[question];
  if (typeof from !== 'number' || from >= target) return null;
  const to = from + 1;
  if (!isStage(to)) return null;

  const { overall } = reading;
  const holdsBackTheWhole =
    overall.kind === 'read' && levelReading.kind === 'read' && levelReading.stage === overall.stage;
  const best = bestElsewhere(question, cells);
  const move: Move = {
    question,
    from,
    to,
    blocking: holdsBackTheWhole && blockingCells(level, cells, reading).includes(question),
    gap: target - from,
    ambition: ambition[level],
    example: best !== null && best.answer > from ? best : null,
  };
  return { move, best };
}

function byUrgency(one: Candidate, other: Candidate): number {
  return (
    Number(other.move.blocking) - Number(one.move.blocking) ||
    other.move.gap - one.move.gap ||
    one.move.from - other.move.from ||
    (other.best?.answer ?? 0) - (one.best?.answer ?? 0)
  );
}

function bestElsewhere(question: QuestionId, cells: AnswerSheet): Elsewhere | null {
  return LEVELS.filter((level) => level !== levelOf(question))
    .map((level) => questionId(level, factorOf(question)))
    .reduce<Elsewhere | null>((best, elsewhere) => {
      const answer = cells[elsewhere];
      const higher = typeof answer === 'number' && answer > (best?.answer ?? 0);
      return higher ? { question: elsewhere, answer } : best;
    }, null);
}
