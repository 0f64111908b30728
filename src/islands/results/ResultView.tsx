import { useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { fill } from '../../i18n/fill';
import { encode } from '../../model/code';
import type { Level, QuestionId, Stage } from '../../model/grid';
import { findOut, nextMoves } from '../../model/moves';
import { read } from '../../model/scoring';
import type { Assessment } from '../../stores/saved';
import { Thread } from '../thread/Thread';
import { AmbitionChoice } from './AmbitionChoice';
import { AmbitionInWords } from './AmbitionInWords';
import { Cell } from './Cell';
import { Factors } from './Factors';
import { FindOut } from './FindOut';
import { Grid } from './Grid';
import { Levels } from './Levels';
import { Moves } from './Moves';
import { Opened } from './Opened';
import { useQuestionWords } from './questionWords';
import type { Linked } from './Results';
import { Share } from './Share';
import { Verdict } from './Verdict';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  linked: Linked;
  /** The assessment on this device that it is the result of; null for somebody else's. */
  own: Assessment | null;
  /** Why another result in the same link could not be read. */
  problem: string | undefined;
  onNewCode: (code: string) => void;
}

/** One result: the summary first, then the thread and why it runs so, what to do, every answer, and the link. */
export function ResultView({ words, linked, own, problem, onNewCode }: Props) {
  const { code, result, label } = linked;
  const { answers, ambition } = result;
  const reading = read(answers);
  const moves = nextMoves(answers, reading, ambition);
  const [question, openCell] = useState<QuestionId | null>(null);
  const questions = useQuestionWords(words.paths.questions);

  function want(level: Level, stage: Stage | null): void {
    if (own) assessments.ambition(own.id, level, stage);
    onNewCode(encode({ ...result, ambition: { ...ambition, [level]: stage } }));
  }

  return (
    <div class="wrap">
      {!own && <Opened words={words} linked={linked} />}
      {problem && <p class="message opened">{fill(words.otherUnreadable, { reason: problem })}</p>}
      <Verdict words={words} result={result} reading={reading} label={label} own={own} />
      <section class="thread-section" aria-labelledby="thread">
        <h2 class="sr-only" id="thread">
          {words.thread.heading}
        </h2>
        <Thread words={words} cells={answers} reading={reading} ambition={ambition} />
        <div class="after">
          <AmbitionInWords words={words} reading={reading} ambition={ambition} />
          <AmbitionChoice words={words} ambition={ambition} own={own !== null} onChoice={want} />
        </div>
      </section>
      <Moves
        words={words}
        moves={moves}
        reading={reading}
        ambition={ambition}
        questions={questions}
      />
      <Grid words={words} answers={answers} reading={reading} moves={moves} onOpen={openCell} />
      <Levels words={words} answers={answers} reading={reading} />
      <Factors words={words} answers={answers} reading={reading} />
      <FindOut words={words} unknown={findOut(answers)} questions={questions} />
      <Share words={words} code={code} result={result} label={label} own={own} />
      {question && (
        <Cell
          words={words}
          question={question}
          result={result}
          reading={reading}
          own={own}
          questions={questions}
          onClose={() => openCell(null)}
        />
      )}
    </div>
  );
}
