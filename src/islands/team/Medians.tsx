import { count, fill } from '../../i18n/fill';
import { formatExact } from '../../i18n/format';
import type { SpreadWords } from '../../i18n/messages/parts/team/spread';
import type { QuestionId } from '../../model/grid';
import type { TeamReading } from '../../model/team';
import { Ramp } from '../results/Grid';
import { Heat } from '../results/Heat';
import { questionInWords } from '../results/inWords';
import type { QuestionWordsHere } from '../results/questionWords';
import { halfUnknown, othersInWords, notKnownOf, shareInFigures } from './spreadInWords';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: SpreadWords;
  team: TeamReading;
  /** With them the list of what is not known also says who would know. */
  questions?: QuestionWordsHere;
}

/** How many questions that somebody does not know are named. */
const MOST_LISTED = 6;

/** The twenty middle answers as a table, and what is not known. */
export function Medians({ words, part, team, questions }: Props) {
  const { locale } = words;
  const unsure = halfUnknown(team);
  const inWords = (question: QuestionId) =>
    othersInWords(words, part, { ...team.spread[question], notApplicable: 0 }, team.n).join();
  const inFigures = (question: QuestionId) =>
    shareInFigures(words, team.spread[question].unknown, team.n);
  const [example] = unsure;

  return (
    <section class="section spread medians" aria-labelledby="medians">
      <div class="name">
        <h2 id="medians">{part.mediansHeading}</h2>
        <p class="note">{fill(part.mediansNote, { n: formatExact(locale, 2.5) })}</p>
      </div>
      <div>
        <Heat
          words={words}
          answers={team.cells}
          reading={team.reading}
          caption={part.mediansCaption}
          ambition={team.ambition}
          missing={Object.fromEntries(
            unsure.map((question) => [question, [inFigures(question), inWords(question)] as const]),
          )}
        />
        <Ramp words={words} />
        {example && (
          <p class="note">
            {fill(part.mediansMissing, {
              figures: inFigures(example),
              inWords: inWords(example),
            })}
          </p>
        )}
        <NotKnown part={part} words={words} team={team} questions={questions} inWords={inWords} />
      </div>
    </section>
  );
}

function NotKnown({
  words,
  part,
  team,
  questions,
  inWords,
}: Omit<Props, 'questions'> & {
  questions: QuestionWordsHere | undefined;
  inWords: (question: QuestionId) => string;
}) {
  const notKnown = notKnownOf(team);
  if (notKnown.length === 0) return null;
  const more = notKnown.length - MOST_LISTED;
  return (
    <div class="not-known">
      <h3>{part.notKnownHeading}</h3>
      <p class="note">{part.notKnownNote}</p>
      <ol>
        {notKnown.slice(0, MOST_LISTED).map((question) => (
          <li key={question}>
            <p>
              <b>{questionInWords(words, question)}</b>: {inWords(question)}
            </p>
            {questions?.kind === 'here' && (
              <p class="note screen-only">
                {words.cellKnows} {questions.of[question].knows}
              </p>
            )}
          </li>
        ))}
      </ol>
      {more > 0 && <p class="note">{count(words.locale, more, part.notKnownMore)}</p>}
    </div>
  );
}
