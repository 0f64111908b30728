import type {
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { count, fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import { inGroups } from '../../model/code';
import { factorOf, LEVELS, levelOf, questionsOf, type QuestionId } from '../../model/grid';
import { findOut, nextMoves } from '../../model/moves';
import { patternOf } from '../../model/pattern';
import {
  gapOfLevel,
  read,
  type LevelReading,
  type ReadOverall,
  type Reading,
} from '../../model/scoring';
import { finish, type AnswerSheet } from '../../model/sheet';
import { codeOf } from '../../stores/assessments';
import { inOrder, isAnswered } from '../../stores/plan';
import {
  fitInWords,
  movesInWords,
  originInWords,
  questionInWords,
  scoreInFigures,
  stepInWords,
  unsureInWords,
  whyNone,
} from '../results/inWords';
import type { ResultWords } from '../results/words';
import {
  floorInWords,
  gapInWords,
  inARow,
  namedStage,
  scoreInWords,
  stageInWords,
} from '../thread/inWords';
import { moveInWords, onOneLine, plain, type ResultDocument } from './document';

/** A result as a report in Markdown: what the page says of it, in the same order, with everything of the user's own. */
export function resultMarkdown(document: ResultDocument): string {
  const { words, assessment } = document;
  const answers = finish(assessment.answers);
  const reading = read(answers);
  return written([
    ...summary(document, reading),
    ...levels(document, reading),
    ...moves(document, answers, reading),
    ...toFindOut(document, answers),
    ...outcome(document),
    ...plan(document, 2, document.part.file.plan),
    ...allAnswers(document, answers),
    ...codeAndLink(document),
    paragraph(...printedFrom(words)),
  ]);
}

/** The plan alone as Markdown, for minutes or a list of things to do. */
export function planMarkdown(document: ResultDocument): string {
  const { planOf, namelessPlan } = document.part.file;
  const label = onOneLine(document.assessment.label);
  return written(plan(document, 1, label ? fill(planOf, { label }) : namelessPlan));
}

function summary({ words, part, assessment }: ResultDocument, reading: Reading): RootContent[] {
  const { overall } = reading;
  const pattern = words.patterns[patternOf(reading).id];
  const label = onOneLine(assessment.label);
  const from = originInWords(words, assessment);
  const title = label ? fill(part.file.result, { label }) : part.file.namelessResult;
  const counted = fill(words.count, { n: reading.known });
  // Where too few levels count, finding out would not help: the pattern has nothing to say then.
  const hasPattern = !(overall.kind === 'none' && overall.why === 'too-few-levels');
  return [
    heading(1, title),
    paragraph(text([from, counted].filter(Boolean).join(' '))),
    heading(
      2,
      overall.kind === 'read'
        ? fill(words.headline, {
            stage: words.stages[overall.stage - 1] ?? '',
            pattern: pattern.name,
          })
        : words.noHeadline,
    ),
    ...(overall.kind === 'read'
      ? [
          list([
            [
              named(
                `${stageAndFloor(words, overall)}.`,
                ` ${whyThere(words, overall, reading.unknown)}`,
              ),
            ],
            [named(`${words.fit}: ${fitInWords(words, overall.fit)}.`, ` ${words.fitText}`)],
            [
              named(
                `${words.score}: ${scoreInFigures(words, overall.score)}.`,
                ` ${words.scoreText}`,
              ),
            ],
          ]),
        ]
      : [paragraph(text(whyNone(words, overall)))]),
    ...(hasPattern
      ? [
          paragraph(text(`${pattern.headline}.`)),
          paragraph(text(pattern.reading)),
          named(words.firstQuestion, ` ${pattern.question}`),
        ]
      : []),
  ];
}

/** "Stage 3, at least 2". */
function stageAndFloor(words: ResultWords, { stage, floor }: ReadOverall): string {
  return inARow(words, [
    fill(words.thread.stage, { n: stage }),
    floor < stage && fill(words.thread.atLeast, { floor }),
  ]);
}

/** That the lowest level counts, and what the unknown answers can do to it. */
function whyThere(words: ResultWords, overall: ReadOverall, unknown: number): string {
  return `${words.groundTitle}. ${unsureInWords(words, overall, unknown)}`.trimEnd();
}

function levels(
  { words, part: { file }, assessment: { ambition } }: ResultDocument,
  reading: Reading,
): RootContent[] {
  const rows = LEVELS.map((level) => {
    const levelReading = reading.levels[level];
    const wanted = ambition[level];
    const gap = gapOfLevel(levelReading, wanted);
    return [
      words.levels[level],
      stageOf(words, levelReading),
      levelReading.kind === 'read' ? String(levelReading.floor) : '',
      wanted === null ? file.notSet : String(wanted),
      gap === null ? '' : (gapInWords(words, levelReading, wanted) ?? ''),
      scoreInWords(words, levelReading),
    ];
  });
  const heads = [words.level, words.stage, file.atLeast, file.ambition, file.gap, words.score];
  return [heading(2, file.levels), table(heads, rows)];
}

function stageOf(words: ResultWords, level: LevelReading): string {
  return level.kind === 'read'
    ? namedStage(words, level.stage)
    : inARow(words, [stageInWords(words, level), floorInWords(words, level)]);
}

function moves(
  { words, questions, assessment: { ambition } }: ResultDocument,
  answers: AnswerSheet,
  reading: Reading,
): RootContent[] {
  const next = nextMoves(answers, reading, ambition);
  const { heading: title, note, none } = movesInWords(words, next, reading, ambition);
  if (next.length === 0) return [heading(2, title), ...(none ? [paragraph(text(none))] : [])];
  const steps = next.map((move) => {
    const { question, from } = move;
    const { do: what = '', who = '', sign = '' } = questions[question].moves[from - 1] ?? {};
    return [
      named(questionInWords(words, question), `: ${stepInWords(words, move)}`),
      paragraph(text(what)),
      paragraph(...lines(`${words.moveWho}: ${who}\n${words.moveSign}: ${sign}`)),
    ];
  });
  return [heading(2, title), paragraph(text(note)), list(steps, true)];
}

function toFindOut({ words, questions }: ResultDocument, answers: AnswerSheet): RootContent[] {
  const unknown = findOut(answers);
  if (unknown.length === 0) return [];
  return [
    heading(2, words.findOutHeading),
    paragraph(text(count(words.locale, unknown.length, words.findOutNote))),
    list(
      unknown.map((question) => [
        named(questionInWords(words, question), `: ${questions[question].ask}`),
        paragraph(text(`${words.cellKnows} ${questions[question].knows}`)),
      ]),
    ),
  ];
}

function outcome({ part: { file }, assessment }: ResultDocument): RootContent[] {
  const { figure, proof } = assessment.outcome;
  if (!isAnswered(assessment.outcome)) {
    return [heading(2, file.outcome), paragraph(text(file.noAnswer))];
  }
  return [
    heading(2, file.outcome),
    ...said(file.figure, figure),
    ...said(file.proof, plain(proof) || file.noProof),
  ];
}

function plan(document: ResultDocument, depth: Heading['depth'], title: string): RootContent[] {
  const { words, part, assessment } = document;
  const { file } = part;
  const { move, level, factor, owner, start, due, status, sign } = file.planColumns;
  const { whyMany } = assessment.plan;
  const rows = inOrder(assessment.plan).map((planned) => {
    const inWords = moveInWords(document, planned);
    const { question } = inWords;
    return [
      inWords.text,
      question ? words.levels[levelOf(question)] : '',
      question ? words.factors[factorOf(question)] : '',
      planned.owner,
      formatDay(words.locale, planned.start),
      formatDay(words.locale, planned.due),
      file.statuses[planned.status],
      inWords.sign,
    ];
  });
  return [
    heading(depth, title),
    rows.length === 0
      ? paragraph(text(file.noPlan))
      : table([move, level, factor, owner, start, due, status, sign], rows),
    ...(plain(whyMany) ? said(file.whyMany, whyMany) : []),
  ];
}

function allAnswers(document: ResultDocument, answers: AnswerSheet): RootContent[] {
  const { words } = document;
  return [
    heading(2, words.gridHeading),
    ...LEVELS.flatMap((level) => [
      heading(3, words.levels[level]),
      ...questionsOf(level).flatMap((question) => answerTo(document, answers, question)),
    ]),
  ];
}

function answerTo(
  { words, questions, assessment }: ResultDocument,
  answers: AnswerSheet,
  question: QuestionId,
): RootContent[] {
  const { ask, stages } = questions[question];
  const answer = answers[question];
  const note = assessment.notes[question] ?? '';
  const reason = assessment.reasons[question] ?? '';
  return [
    heading(4, `${words.factors[factorOf(question)]}: ${ask}`),
    typeof answer === 'number'
      ? named(
          fill(words.cellAnswer, { n: answer, stage: words.stages[answer - 1] ?? '' }),
          `. ${stages[answer - 1] ?? ''}`,
        )
      : paragraph(strong(answer === 'unknown' ? words.cellUnknown : words.cellNotApplicable)),
    ...(plain(note) ? said(words.cellNote, note) : []),
    ...(plain(reason) ? said(words.cellReason, reason) : []),
  ];
}

function codeAndLink({ part: { file }, assessment, link }: ResultDocument): RootContent[] {
  const code = inGroups(codeOf(assessment));
  return [
    heading(2, file.code),
    paragraph({ type: 'inlineCode', value: code }),
    paragraph(text(file.codeText)),
    ...(link ? [paragraph(linkTo(link))] : []),
  ];
}

/** Where the result can be read, and that the model is the site's own and not validated. */
function printedFrom({ printedFrom: sentence, site }: ResultWords): PhrasingContent[] {
  const [before = '', after = ''] = sentence.split('{site}');
  return [text(before), linkTo(site), text(after)];
}

// From here on the tree: the library writes it, and escapes in each place what would mean something there.

function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A name in bold, and what goes with it. */
const named = (name: string, rest: string): Paragraph => paragraph(strong(name), text(rest));

/** A name in bold, and what the user wrote to it: their lines stay lines, their blank lines part paragraphs. */
function said(name: string, words: string): Paragraph[] {
  const [first = '', ...others] = plain(words).split(/\n\s*\n/);
  return [
    paragraph(strong(name), text(': '), ...lines(first)),
    ...others.map((other) => paragraph(...lines(other))),
  ];
}

function lines(words: string): PhrasingContent[] {
  return words
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...inPieces(line.trim()),
    ]);
}

/** The library takes time with the square of a text's length: in pieces a long note is written at once. */
const inPieces = (words: string): Text[] => (words.match(/[^]{1,500}/gu) ?? []).map(text);

function list(items: readonly Paragraph[][], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: ordered,
    children: items.map((children): ListItem => ({ type: 'listItem', spread: true, children })),
  };
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: [heads, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inPieces(onOneLine(cell)) })),
    })),
  };
}

const text = (value: string): Text => ({ type: 'text', value });

const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

const linkTo = (url: string): PhrasingContent => ({ type: 'link', url, children: [text(url)] });

const NOT_IN_LINKS = ['autolink', 'link', 'image', 'label'] as const;

/**
 * What means something where people paste Markdown, beyond the standard: struck through with tildes, sums between
 * dollar signs, tables without an edge, and addresses that become links by themselves.
 */
const BEYOND_THE_STANDARD: Options = {
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
    { character: '|', inConstruct: 'phrasing' },
    ...[
      { before: '[ps]', character: ':', after: '\\/' },
      { before: '[Ww]', character: '.', after: '[\\-.\\w]' },
      { before: '[+\\-.\\w]', character: '@', after: '[\\-.\\w]' },
    ].map((address) => ({
      ...address,
      inConstruct: 'phrasing' as const,
      notInConstruct: [...NOT_IN_LINKS],
    })),
  ],
};

function written(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), BEYOND_THE_STANDARD],
    },
  );
}
