import { count, fill } from '../../i18n/fill';
import type { SpreadWords } from '../../i18n/messages/parts/team/spread';
import type { QuestionId, Stage } from '../../model/grid';
import type { TeamReading } from '../../model/team';
import type { Member } from '../../stores/team';
import { questionInWords } from '../results/inWords';
import type { QuestionWordsHere } from '../results/questionWords';
import { Waiting } from '../results/Waiting';
import { distanceInWords, talkOf, voicesInWords } from './spreadInWords';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: SpreadWords;
  /** Per question what to ask one another where answers differ. */
  talk: Readonly<Record<QuestionId, string>>;
  members: readonly Member[];
  team: TeamReading;
  questions: QuestionWordsHere;
}

/** Up to so many people are named on paper. */
const MOST_ON_PAPER = 7;

/** The questions on which a team lies furthest apart, with what to ask; or why there are none. */
export function TalkFirst(props: Props) {
  const { words, part, team, questions } = props;
  const first = talkOf(team);
  const isApart = first.kind === 'apart';
  const { one, two, three } = part.talkNote;

  return (
    <section class="section spread talk-first" aria-labelledby="talk-first">
      <div class="name">
        <h2 id="talk-first">{part.talkHeading}</h2>
        {isApart && <p class="note">{[one, two, three][first.questions.length - 1]}</p>}
      </div>
      {isApart ? (
        <div>
          {questions.kind !== 'here' && <Waiting words={words} questions={questions} />}
          <ol class="first">
            {first.questions.map((question) => (
              <Disagreement key={question} {...props} question={question} />
            ))}
          </ol>
          {first.few !== 'none' && (
            <p class="prose">{first.few === 'all' ? part.talkFew : part.talkSomeFew}</p>
          )}
          {first.restAgrees && <p class="prose">{part.talkRest}</p>}
        </div>
      ) : (
        <div>
          {first.kind === 'agree' && <h3>{part.talkAgreed}</h3>}
          <p class="read">
            {
              {
                alone: part.talkAlone,
                'nothing-shared': part.talkNothingShared,
                agree: part.talkAgree,
                'agree-few': part.talkAgreeFew,
              }[first.kind]
            }
          </p>
        </div>
      )}
    </section>
  );
}

function Disagreement(props: Props & { question: QuestionId }) {
  const { words, part, talk, members, team, question } = props;
  const spread = team.spread[question];
  return (
    <li>
      <div>
        <p class="where">
          <b>{questionInWords(words, question)}</b>: {distanceInWords(words, part, spread, team.n)}
        </p>
        <h3>{talk[question]}</h3>
        {/* Who says what stands in the strips as well: on paper a large team has no room for it twice. */}
        <ul class={team.n > MOST_ON_PAPER ? 'note screen-only' : 'note'}>
          {voicesInWords(words, part, members, question).map((voice) => (
            <li key={voice}>{voice}</li>
          ))}
        </ul>
        {spread.kind === 'known' && (
          <dl class="outermost">
            <Outermost {...props} stage={spread.lowest} />
            <Outermost {...props} stage={spread.highest} />
          </dl>
        )}
      </div>
    </li>
  );
}

/** An answer at the edge: its stage, how many gave it, and what they chose. */
function Outermost({
  words,
  team,
  questions,
  question,
  stage,
}: Props & { question: QuestionId; stage: Stage }) {
  return (
    <div>
      <dt>
        <b>
          {fill(words.thread.stage, { n: stage })}, {words.stages[stage - 1]}
        </b>
        , {count(words.locale, team.spread[question].counts[stage], words.team.people)}
      </dt>
      {questions.kind === 'here' && <dd>{questions.of[question].stages[stage - 1]}</dd>}
    </div>
  );
}
