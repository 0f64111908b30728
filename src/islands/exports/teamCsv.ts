import { fieldOf } from '../../model/day';
import { fill } from '../../i18n/fill';
import { formatAnswer, formatExact, formatScore } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { TeamFilesWords } from '../../i18n/messages/parts/teamFiles';
import { toNumber, toTenths } from '../../model/fraction';
import { factorOf, levelOf, LEVELS, QUESTIONS, STAGES, type QuestionId } from '../../model/grid';
import { cleanLabel } from '../../model/link';
import type { LevelReading } from '../../model/scoring';
import type { Spread, TeamReading } from '../../model/team';
import type { Member } from '../../stores/team';
import { written } from './table';
import { namedStage } from '../thread/inWords';
import type { TeamWords } from '../team/words';

/** A column of a table of `Row`s: its head, and what stands below it. */
interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

/**
 * A team as a table, one row for each person: what travels of them, what their answers come to, and the answers under
 * the ids of their questions, which are the same in every language. The ambition is in the code only.
 */
export function peopleCsv(
  words: TeamWords,
  { file }: TeamFilesWords,
  members: readonly Member[],
): string {
  const { columns } = file;
  const score = scoreWriter(words.locale);
  return table<Member>(words.locale, members, [
    { head: columns.label, cell: ({ label }) => cleanLabel(label) },
    {
      head: columns.chair,
      cell: ({ result: { chair } }) => (chair === 'not-said' ? '' : words.chairs[chair]),
    },
    { head: columns.date, cell: ({ result }) => fieldOf(result.day) },
    { head: columns.code, cell: ({ code }) => code },
    ...LEVELS.flatMap((level): Column<Member>[] => [
      {
        head: fill(columns.stage, { level: words.levels[level] }),
        cell: ({ reading }) => stageOf(reading.levels[level]),
      },
      {
        head: fill(columns.score, { level: words.levels[level] }),
        cell: ({ reading }) => score(reading.levels[level]),
      },
    ]),
    {
      head: columns.overall,
      cell: ({ reading: { overall } }) => (overall.kind === 'read' ? String(overall.stage) : ''),
    },
    ...QUESTIONS.map((question): Column<Member> => ({
      head: question,
      cell: ({ result }) => formatAnswer(result.answers[question]),
    })),
  ]);
}

const stageOf = (level: LevelReading) => (level.kind === 'read' ? String(level.stage) : '');

/** Scores in figures. There are no more than forty-one, and a figure in words of a language takes a while to make. */
function scoreWriter(locale: Locale): (level: LevelReading) => string {
  const known = new Map<number, string>();
  return (level) => {
    if (level.kind !== 'read') return '';
    const tenths = toTenths(level.score);
    const figures = known.get(tenths) ?? formatScore(locale, tenths);
    known.set(tenths, figures);
    return figures;
  };
}

/** How a team's answers lie, one row for each of the twenty questions. */
export function cellsCsv(
  words: TeamWords,
  { file }: TeamFilesWords,
  { spread }: Pick<TeamReading, 'spread'>,
): string {
  const { cellColumns } = file;
  const exact = (value: number) => formatExact(words.locale, value);
  /** Blank where nobody knows. */
  const known =
    (say: (spread: Spread & { readonly kind: 'known' }) => string) => (question: QuestionId) => {
      const { [question]: one } = spread;
      return one.kind === 'known' ? say(one) : '';
    };
  return table<QuestionId>(words.locale, QUESTIONS, [
    // Not two columns before a figure: to whoever reads the table of a result that would be an answer.
    { head: cellColumns.id, cell: (question) => question },
    { head: cellColumns.level, cell: (question) => words.levels[levelOf(question)] },
    { head: cellColumns.factor, cell: (question) => words.factors[factorOf(question)] },
    { head: cellColumns.median, cell: known(({ median }) => exact(median)) },
    { head: cellColumns.lowest, cell: known(({ lowest }) => String(lowest)) },
    { head: cellColumns.highest, cell: known(({ highest }) => String(highest)) },
    { head: cellColumns.known, cell: (question) => String(spread[question].known) },
    { head: cellColumns.unknown, cell: (question) => String(spread[question].unknown) },
    { head: cellColumns.notApplicable, cell: (question) => String(spread[question].notApplicable) },
    {
      head: cellColumns.deviation,
      // Of fewer than three it says nothing: the page does not show it either.
      cell: known(({ agreement, averageDeviation }) =>
        agreement === 'too-few' ? '' : exact(toNumber(averageDeviation)),
      ),
    },
    ...STAGES.map((stage): Column<QuestionId> => ({
      head: fill(cellColumns.times, { stage: namedStage(words, stage) }),
      cell: (question) => String(spread[question].counts[stage]),
    })),
  ]);
}

function table<Row>(locale: Locale, rows: readonly Row[], columns: readonly Column<Row>[]): string {
  // Two columns may have the same head in the words of somebody's translation: their places tell them apart.
  const places = columns.map((_, place) => String(place));
  const recorded = (cellOf: (column: Column<Row>) => string) =>
    Object.fromEntries(columns.map((column, place) => [place, cellOf(column)]));
  return written(
    locale,
    places,
    recorded(({ head }) => head),
    rows.map((row) => recorded(({ cell }) => cell(row))),
  );
}
