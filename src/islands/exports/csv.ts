import { fieldOf } from '../../model/day';
import { formatAnswer } from '../../i18n/format';
import { factorOf, levelOf, QUESTIONS } from '../../model/grid';
import { gapOfCell } from '../../model/scoring';
import { finish, type Answer } from '../../model/sheet';
import { codeOf } from '../../stores/assessments';
import { inOrder } from '../../stores/plan';
import type { ResultWords } from '../results/words';
import { moveInWords, type ResultDocument } from './document';
import { written } from './table';

/** The columns of a result, in the order of the file; reading.ts finds them by their place beside the id. */
export const COLUMNS = [
  ...(['label', 'chair', 'date', 'code'] as const),
  ...(['level', 'factor', 'id', 'question'] as const),
  ...(['answer', 'stage', 'description'] as const),
  ...(['ambition', 'gap', 'note', 'reason', 'step'] as const),
] as const;

export type Column = (typeof COLUMNS)[number];

const PLAN_COLUMNS = [
  ...(['move', 'level', 'factor', 'owner'] as const),
  ...(['start', 'due', 'status', 'sign'] as const),
] as const;

type PlanColumn = (typeof PLAN_COLUMNS)[number];

/**
 * A result as a table: one row for each of the twenty questions, what holds for the whole result repeated in every
 * row. It carries what can be read in a table: answers, ambition, notes and reasons. It does not carry the plan,
 * the results line, the history, or that a question was left open rather than answered with "I don't know":
 * the result file does.
 */
export function resultCsv({ words, part, questions, assessment }: ResultDocument): string {
  const { label, chair, day, notes, reasons } = assessment;
  const answers = finish(assessment.answers);
  const whole = {
    label,
    chair: chair === 'not-said' ? '' : words.chairs[chair],
    date: fieldOf(day),
    code: codeOf(assessment),
  };
  const rows = QUESTIONS.map((id): Record<Column, string> => {
    const answer = answers[id];
    const level = levelOf(id);
    const ambition = assessment.ambition[level];
    const { ask, stages, moves } = questions[id];
    const known = typeof answer === 'number' ? answer : 0;
    return {
      ...whole,
      ...{ id, level: words.levels[level], factor: words.factors[factorOf(id)], question: ask },
      answer: formatAnswer(answer),
      stage: stageInWords(words, answer),
      description: stages[known - 1] ?? '',
      ambition: String(ambition ?? ''),
      gap: String(gapOfCell(answer, ambition) ?? ''),
      note: notes[id] ?? '',
      reason: reasons[id] ?? '',
      step: moves[known - 1]?.do ?? '',
    };
  });
  return written(words.locale, COLUMNS, part.file.columns, rows);
}

/** The plan as a table, one row for each move. */
export function planCsv(document: ResultDocument): string {
  const { words, part, assessment } = document;
  const rows = inOrder(assessment.plan).map((move): Record<PlanColumn, string> => {
    const { text, question, sign } = moveInWords(document, move);
    return {
      move: text,
      level: question ? words.levels[levelOf(question)] : '',
      factor: question ? words.factors[factorOf(question)] : '',
      owner: move.owner,
      start: fieldOf(move.start),
      due: fieldOf(move.due),
      status: part.file.statuses[move.status],
      sign,
    };
  });
  return written(words.locale, PLAN_COLUMNS, part.file.planColumns, rows);
}

function stageInWords(words: ResultWords, answer: Answer): string {
  if (answer === 'unknown') return words.unknown;
  return answer === 'not-applicable' ? words.notApplicable : (words.stages[answer - 1] ?? '');
}
