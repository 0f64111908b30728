import { fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import type { ExportsWords } from '../../i18n/messages/parts/exports';
import { LEVELS, questionsOf, type Level, type QuestionId } from '../../model/grid';
import { findOut, nextMoves } from '../../model/moves';
import { read, type Reading } from '../../model/scoring';
import { codeOf } from '../../stores/assessments';
import { inOrder, isAnswered } from '../../stores/plan';
import type { Assessment, PlannedMove } from '../../stores/saved';
import { resultOf } from '../../stores/assessments';
import { AmbitionInWords } from '../results/AmbitionInWords';
import { Factors } from '../results/Factors';
import { FindOut } from '../results/FindOut';
import { Ramp } from '../results/Grid';
import { GroupedCode } from '../results/GroupedCode';
import { Heat } from '../results/Heat';
import { questionInWords } from '../results/inWords';
import { Levels } from '../results/Levels';
import { Moves } from '../results/Moves';
import { Verdict } from '../results/Verdict';
import { Thread } from '../thread/Thread';
import { floorInWords, inARow, stageInWords } from '../thread/inWords';
import { moveInWords, plain, type ResultDocument } from './document';

/**
 * Everything a result says, on one page that needs nothing else: what the results page shows, and in full words
 * what was answered, noted and planned.
 */
export function Report({ document }: { document: ResultDocument }) {
  const { words, part, questions, assessment, link } = document;
  const result = resultOf(assessment);
  const { answers, ambition } = result;
  const reading = read(answers);
  const moves = nextMoves(answers, reading, ambition);
  const unknown = findOut(answers);
  const here = { kind: 'here', of: questions } as const;
  const { plan, outcome } = assessment;

  return (
    <>
      <header class="mast">
        <div class="wrap report-head">
          <p class="logo">
            <Logo />
            {part.report.site}
          </p>
          <Contents
            part={part}
            words={words}
            ids={[
              'thread',
              'moves',
              ...(plan.moves.length > 0 ? (['plan'] as const) : []),
              'grid',
              'levels',
              'factors',
              ...(unknown.length > 0 ? (['find-out'] as const) : []),
              'answers',
              'code',
            ]}
          />
        </div>
      </header>
      <main class="wrap results report">
        <Verdict
          words={words}
          result={result}
          reading={reading}
          label={assessment.label}
          own={null}
          tried={false}
        />
        <section class="thread-section" aria-labelledby="thread">
          <h2 class="sr-only" id="thread">
            {words.thread.heading}
          </h2>
          <Thread words={words} cells={answers} reading={reading} ambition={ambition} />
          <div class="after">
            <AmbitionInWords words={words} reading={reading} ambition={ambition} />
          </div>
        </section>
        <Moves words={words} moves={moves} reading={reading} ambition={ambition} questions={here} />
        {plan.moves.length > 0 && <Plan document={document} />}
        {isAnswered(outcome) && <Outcome part={part} assessment={assessment} />}
        <section class="section spread" aria-labelledby="grid">
          <div class="name">
            <h2 id="grid">{words.gridHeading}</h2>
            <p class="note">{words.gridNote}</p>
          </div>
          <div>
            <Heat
              words={words}
              answers={answers}
              reading={reading}
              caption={words.gridCaption}
              ambition={ambition}
              marked={moves.map(({ question }) => question)}
            />
            <Ramp words={words} />
          </div>
        </section>
        <Levels words={words} answers={answers} reading={reading} />
        <Factors words={words} answers={answers} reading={reading} />
        <FindOut words={words} unknown={unknown} questions={here} />
        <div id="answers">
          {LEVELS.map((level) => (
            <LevelAnswers key={level} document={document} level={level} reading={reading} />
          ))}
        </div>
        <section class="section spread" aria-labelledby="code">
          <div class="name">
            <h2 id="code">{part.file.code}</h2>
          </div>
          <div class="stack">
            <p class="prose">{part.file.codeText}</p>
            <GroupedCode code={codeOf(assessment)} />
            <p class="code">{link}</p>
            <p class="prose">{part.report.back}</p>
            <p class="note">{fill(words.printedFrom, { site: words.site })}</p>
          </div>
        </section>
      </main>
      <footer class="foot">
        <div class="wrap">
          <p>{part.report.complete}</p>
        </div>
      </footer>
    </>
  );
}

/** The logo, as src/components/Logo.astro prints it on every page. */
function Logo() {
  return (
    <svg viewBox="0 0 28 32" aria-hidden="true">
      <path class="bed" d="M0 5h28M0 12.3h28M0 19.6h28M0 27h28" />
      <path class="thr" d="M20 -1V4.5C20 9 8.5 8 8.5 12.3S16.5 16 16.5 19.6 14 23 14 27V33" />
    </svg>
  );
}

type Place = keyof ReturnType<typeof places>;

const places = ({ report, file }: ExportsWords, words: ResultDocument['words']) => ({
  thread: report.thread,
  moves: report.moves,
  plan: file.plan,
  grid: words.gridHeading,
  levels: report.levels,
  factors: words.factorsHeading,
  'find-out': words.findOutHeading,
  answers: report.answers,
  code: file.code,
});

/** What is in the file: the only links it has. */
function Contents({
  part,
  words,
  ids,
}: Pick<ResultDocument, 'part' | 'words'> & { ids: readonly Place[] }) {
  const names = places(part, words);
  return (
    <nav class="report-contents" aria-label={part.report.contents}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{names[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The moves that were chosen, with who makes them and when. */
function Plan({ document }: { document: ResultDocument }) {
  const { part, assessment } = document;
  const { plan } = assessment;
  return (
    <section class="section spread" aria-labelledby="plan">
      <div class="name">
        <h2 id="plan">{part.file.plan}</h2>
      </div>
      <div>
        <ol class="moves">
          {inOrder(plan).map((move) => (
            <Planned key={move.id} document={document} move={move} />
          ))}
        </ol>
        {plan.whyMany !== '' && <Said what={part.file.whyMany} text={plan.whyMany} />}
      </div>
    </section>
  );
}

function Planned({ document, move }: { document: ResultDocument; move: PlannedMove }) {
  const { words, part } = document;
  const { text, question, sign } = moveInWords(document, move);
  const { owner, start, due, status, sign: signHeading } = part.file.planColumns;
  const facts = [
    [owner, plain(move.owner)],
    [start, formatDay(words.locale, move.start)],
    [due, formatDay(words.locale, move.due)],
    [status, part.file.statuses[move.status]],
    [signHeading, sign],
  ] as const;
  return (
    <li>
      <div>
        <p class="where">
          <b>{question ? questionInWords(words, question) : part.report.planOwn}</b>
        </p>
        <h3 class="written" dir="auto">
          {text}
        </h3>
        <dl class="facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd class="written" dir="auto">
                    {value}
                  </dd>
                </div>
              ),
          )}
        </dl>
      </div>
    </li>
  );
}

/** The results line: a stage is not a result, so the figure about customers stands beside it. */
function Outcome({ part, assessment }: { part: ExportsWords; assessment: Assessment }) {
  const { outcome, proof, noProof } = part.file;
  return (
    <section class="section spread" aria-labelledby="outcome">
      <div class="name">
        <h2 id="outcome">{outcome}</h2>
        <p class="note">{part.report.outcomeNote}</p>
      </div>
      <div class="stack">
        <p class="lede written" dir="auto">
          {plain(assessment.outcome.figure)}
        </p>
        <Said what={proof} text={plain(assessment.outcome.proof) || noProof} />
      </div>
    </section>
  );
}

/** What the user wrote, under what it is. */
function Said({ what, text }: { what: string; text: string }) {
  return (
    <div class="said">
      <p class="label">{what}</p>
      <p class="written" dir="auto">
        {plain(text)}
      </p>
    </div>
  );
}

/** The five questions of a level with what was answered, in full words, and what was noted. */
function LevelAnswers({
  document,
  level,
  reading,
}: {
  document: ResultDocument;
  level: Level;
  reading: Reading;
}) {
  const { words, part, assessment } = document;
  const levelReading = reading.levels[level];
  const wanted = assessment.ambition[level];
  return (
    <section class="section spread level-answers" aria-labelledby={`answers-${level}`}>
      <div class="name">
        <h2 id={`answers-${level}`}>
          {fill(part.report.answersOf, { level: words.levels[level] })}
        </h2>
        <p class="note">
          {inARow(words, [
            stageInWords(words, levelReading),
            floorInWords(words, levelReading),
            wanted !== null && fill(words.thread.ambition, { n: wanted }),
          ])}
        </p>
      </div>
      <ol class="find">
        {questionsOf(level).map((question) => (
          <Answered key={question} document={document} question={question} />
        ))}
      </ol>
    </section>
  );
}

function Answered({ document, question }: { document: ResultDocument; question: QuestionId }) {
  const { words, questions, assessment } = document;
  const { [question]: text } = questions;
  const answer = assessment.answers[question] ?? 'unknown';
  const { [question]: note = '' } = assessment.notes;
  const { [question]: reason = '' } = assessment.reasons;
  return (
    <li>
      <p class="where">
        <b>{questionInWords(words, question)}</b>
      </p>
      <h3>{text.ask}</h3>
      {answer === 'unknown' && (
        <p>
          <b>{words.cellUnknown}.</b> {words.cellKnows} {text.knows}
        </p>
      )}
      {answer === 'not-applicable' && (
        <p>
          <b>{words.cellNotApplicable}.</b> {words.cellNotApplicableText}
        </p>
      )}
      {typeof answer === 'number' && (
        <>
          <p class="label">
            {fill(words.cellAnswer, { n: answer, stage: words.stages[answer - 1] ?? '' })}
          </p>
          <p class="read">{text.stages[answer - 1]}</p>
        </>
      )}
      {reason !== '' && <Said what={words.cellReason} text={reason} />}
      {note !== '' && <Said what={words.cellNote} text={note} />}
    </li>
  );
}
