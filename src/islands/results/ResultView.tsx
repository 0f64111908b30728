import { useEffect, useRef, useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { fill } from '../../i18n/fill';
import { encode } from '../../model/code';
import type { QuestionId } from '../../model/grid';
import { findOut, nextMoves } from '../../model/moves';
import { read } from '../../model/scoring';
import type { Ambition, AnswerSheet } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import { Thread } from '../thread/Thread';
import { AmbitionInWords } from './AmbitionInWords';
import { Cell } from './Cell';
import { Factors } from './Factors';
import { FindOut } from './FindOut';
import { Fold } from './Fold';
import { Grid } from './Grid';
import { Keep } from './Keep';
import comparisonStyles from '../comparison/comparison.css?url';
import ambitionStyles from '../ambition/ambition.css?url';
import whatIfStyles from '../whatif/what-if.css?url';
import planStyles from '../plan/plan.css?url';
import historyStyles from '../history/history.css?url';
import { later } from './later';
import { Levels } from './Levels';
import { Moves } from './Moves';
import { Opened } from './Opened';
import { Opener } from './Opener';
import { useQuestionWords } from './questionWords';
import type { Linked } from './Results';
import { Verdict } from './Verdict';
import type { ResultWords } from './words';

const AmbitionChoice = later('ambition', ambitionStyles, () =>
  import('../ambition/AmbitionChoice').then(({ AmbitionChoice }) => AmbitionChoice),
);
const WhatIf = later('whatIf', whatIfStyles, () =>
  import('../whatif/WhatIf').then(({ WhatIf }) => WhatIf),
);
const Plan = later('plan', planStyles, () => import('../plan/Plan').then(({ Plan }) => Plan));
const PlanAppendix = later('plan', planStyles, () =>
  import('../plan/PlanAppendix').then(({ PlanAppendix }) => PlanAppendix),
);
const Outcome = later('plan', planStyles, () =>
  import('../plan/Outcome').then(({ Outcome }) => Outcome),
);
const History = later('history', historyStyles, () =>
  import('../history/History').then(({ History }) => History),
);
const PutBeside = later('comparison', comparisonStyles, () =>
  import('../comparison/PutBeside').then(({ PutBeside }) => PutBeside),
);

interface Props {
  words: ResultWords;
  linked: Linked;
  /** The assessment on this device that it is the result of; null for somebody else's. */
  own: Assessment | null;
  /** The same from a file that was opened to look at: its notes are shown, and kept nowhere. */
  file: Assessment | null;
  /** Whether a passphrase has opened it. */
  isConfidential: boolean;
  /** Why another result in the same link could not be read. */
  problem: string | undefined;
  onNewCode: (code: string) => void;
}

/** One result: the summary first, then the thread and why it runs so, what to do, every answer, and the link. */
export function ResultView(props: Props) {
  const { words, linked, own, file, isConfidential, problem, onNewCode } = props;
  const { code, result, label } = linked;
  const { ambition } = result;
  const [question, openCell] = useState<QuestionId | null>(null);
  // What if these answers were others? Kept nowhere, and gone with the page; null while nobody asks.
  const [tried, tryOut] = useState<Partial<AnswerSheet> | null>(null);
  const questions = useQuestionWords(words.paths.questions);

  // Back from what was tried, the focus is where it began; the page stays where it is.
  const beginning = useRef<HTMLButtonElement>(null);
  const [left, leave] = useState(0);
  useEffect(() => {
    if (left > 0) beginning.current?.focus({ preventScroll: true });
  }, [left]);

  const answers = { ...result.answers, ...tried };
  const reading = read(answers);
  const moves = nextMoves(answers, reading, ambition);
  const { assessments: kept } = assessments.$shelved.get();
  const others = kept.filter(({ finished, id }) => finished && id !== own?.id);

  function want(wanted: Partial<Ambition>): void {
    if (own) assessments.ambition(own.id, wanted);
    onNewCode(encode({ ...result, ambition: { ...ambition, ...wanted } }));
  }

  return (
    <div class="wrap">
      {!own && (
        <Opened
          words={words}
          linked={linked}
          own={others}
          file={file}
          isConfidential={isConfidential}
        />
      )}
      {problem && <p class="message opened">{fill(words.otherUnreadable, { reason: problem })}</p>}
      <Verdict
        words={words}
        result={result}
        reading={reading}
        label={label}
        own={own}
        tried={tried !== null}
      />
      <section class="thread-section" aria-labelledby="thread">
        <h2 class="sr-only" id="thread">
          {words.thread.heading}
        </h2>
        <Thread words={words} cells={answers} reading={reading} ambition={ambition} />
        <div class="after stack">
          <AmbitionInWords words={words} reading={reading} ambition={ambition} />
          <Opener id="ambition" open={words.ambitionHeading} close={words.ambitionDone}>
            {() => (
              <AmbitionChoice
                words={words}
                reading={read(result.answers)}
                ambition={ambition}
                own={own !== null}
                onChoice={want}
              />
            )}
          </Opener>
        </div>
      </section>
      <Moves
        words={words}
        moves={moves}
        reading={reading}
        ambition={ambition}
        questions={questions}
      />
      {own && !tried && (
        <Fold
          id="plan"
          heading={words.planHeading}
          note={words.planNote}
          open={words.planOpen}
          close={words.planClose}
          filled={own.plan.moves.length > 0}
        >
          {() => (
            <Plan
              words={words}
              own={own}
              moves={moves}
              questions={questions}
              earlierPlan={earlierPlanOf(own)}
            />
          )}
        </Fold>
      )}
      {own && !tried && (
        <Fold
          id="outcome"
          heading={words.outcomeHeading}
          note={words.outcomeNote}
          open={words.outcomeOpen}
          close={words.outcomeClose}
          filled={own.outcome.figure.trim() !== ''}
          onPaper={own.outcome.figure.trim() === '' ? 'never' : 'always'}
        >
          {() => <Outcome words={words} own={own} />}
        </Fold>
      )}
      <Grid
        words={words}
        answers={answers}
        reading={reading}
        ambition={ambition}
        moves={moves}
        tried={tried}
        onOpen={openCell}
      >
        {tried ? (
          <WhatIf
            words={words}
            answers={result.answers}
            tried={tried}
            onTry={tryOut}
            onBack={() => {
              tryOut(null);
              leave(left + 1);
            }}
            onOpen={openCell}
          />
        ) : (
          <p class="screen-only">
            <button class="btn btn-2" type="button" ref={beginning} onClick={() => tryOut({})}>
              {words.whatIfOpen}
            </button>
          </p>
        )}
      </Grid>
      <Levels words={words} answers={answers} reading={reading} />
      <Factors words={words} answers={answers} reading={reading} />
      <FindOut words={words} unknown={findOut(answers)} questions={questions} />
      {own && !tried && (
        <Fold
          id="history"
          heading={words.historyHeading}
          note={words.historyNote}
          open={words.historyOpen}
          close={words.historyClose}
          onPaper="open"
        >
          {() => <History words={words} own={own} code={code} />}
        </Fold>
      )}
      {/* What lies beside another is in the address, where a confidential result must not come. */}
      {!tried && !isConfidential && (
        <Fold
          id="beside"
          heading={words.besideHeading}
          note={words.besideNote}
          open={words.besideOpen}
          close={words.besideClose}
        >
          {() => <PutBeside words={words} linked={linked} own={others} />}
        </Fold>
      )}
      <Keep
        words={words}
        linked={linked}
        own={own}
        file={file}
        isConfidential={isConfidential}
        tried={tried !== null}
        questions={questions}
      />
      {own && !tried && own.plan.moves.length > 0 && (
        <div class="paper-only">
          <PlanAppendix words={words} own={own} questions={questions} />
        </div>
      )}
      {question && (
        <Cell
          words={words}
          question={question}
          result={{ ...result, answers }}
          reading={reading}
          own={own}
          notes={own ?? file}
          questions={questions}
          onTry={
            tried &&
            ((answer) => {
              const { [question]: _before, ...others } = tried;
              tryOut(
                answer === result.answers[question] ? others : { ...others, [question]: answer },
              );
            })
          }
          onClose={() => openCell(null)}
        />
      )}
    </div>
  );
}

/** The measurement before this one, where it lies on this device with a plan. */
function earlierPlanOf({ earlier }: Assessment): { own: Assessment } | null {
  const own = assessments.$shelved.get().assessments.find(({ id }) => id === earlier?.id);
  return own && own.plan.moves.length > 0 ? { own } : null;
}
