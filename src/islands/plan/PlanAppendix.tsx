import { useId } from 'preact/hooks';
import { formatDay } from '../../i18n/format';
import type { PlanWords } from '../../i18n/messages/parts/plan';
import { inOrder, runsMany, siteMoveOf } from '../../stores/plan';
import type { Assessment } from '../../stores/saved';
import { MoveWhere } from '../results/MoveWhere';
import type { QuestionWordsHere } from '../results/questionWords';
import type { ResultWords } from '../results/words';
import { nameOf, saidOf } from './moveInWords';

interface Props {
  words: ResultWords;
  part: PlanWords;
  own: Assessment;
  questions: QuestionWordsHere;
}

/** The plan on a page of paper of its own; what is not filled in is left empty, to be written there. */
export function PlanAppendix({ words, part, own, questions }: Props) {
  const id = useId();
  const { plan, label, day } = own;
  if (plan.moves.length === 0) return null;

  return (
    <section class="plan-appendix paper-only" aria-labelledby={id}>
      <h2 id={id}>{part.heading}</h2>
      <p class="note">{[label, formatDay(words.locale, day)].filter(Boolean).join(', ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{part.what}</th>
            <th scope="col">{part.owner}</th>
            <th scope="col">{part.start}</th>
            <th scope="col">{part.due}</th>
            <th scope="col">{part.status}</th>
            <th scope="col">{words.moveSign}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(plan).map((move) => {
            const site = siteMoveOf(move.id);
            const { does, sign } = saidOf(questions, move);
            return (
              <tr key={move.id}>
                <th scope="row">
                  {site && <MoveWhere words={words} move={site} />}
                  <p dir="auto">{does || nameOf(words, part, move)}</p>
                </th>
                <td dir="auto">{move.owner}</td>
                <td>{formatDay(words.locale, move.start)}</td>
                <td>{formatDay(words.locale, move.due)}</td>
                <td>{part.statuses[move.status]}</td>
                <td>{sign}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {runsMany(plan) && plan.whyMany.trim() !== '' && (
        <>
          <h3>{part.whyManyOnPaper}</h3>
          <p class="written" dir="auto">
            {plan.whyMany.trim()}
          </p>
        </>
      )}
    </section>
  );
}
