import { useMemo } from 'preact/hooks';
import { count, fill } from '../../i18n/fill';
import { formatCount, formatScore } from '../../i18n/format';
import type { SummaryWords } from '../../i18n/messages/parts/team/summary';
import type { ViewsWords } from '../../i18n/messages/parts/team/views';
import { toTenths } from '../../model/fraction';
import { QUESTIONS } from '../../model/grid';
import { patternOf } from '../../model/pattern';
import { perceptionGaps } from '../../model/perception';
import type { TeamReading } from '../../model/team';
import type { Member, Team } from '../../stores/team';
import { fitInWords, questionInWords, unsureInWords, whyNone } from '../results/inWords';
import { firstPairOf } from './chairPair';
import { seated, seatedInWords } from './chairs';
import type { Seated } from './greyThreads';
import { farInWords } from './viewsInWords';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: SummaryWords;
  /** The words of the two views: where they lie far apart is the first thing to know. */
  views: ViewsWords;
  team: Team;
  members: readonly Member[];
  reading: TeamReading;
}

/** The summary: the stage of the team by the same rules, how far apart its people are, and how many they are. */
export function TeamSummary({ words, part, views, team, members, reading: together }: Props) {
  const { locale } = words;
  const { n, reading, recognisable } = together;
  const { overall } = reading;
  const stage = overall.kind === 'read' ? overall.stage : null;
  const pattern = words.patterns[patternOf(reading).id];
  const chairs = useMemo(() => seated(members), [members]);
  const twoViews = useTwoViews(words, views, members, chairs);

  return (
    <section class="spread verdict" aria-labelledby="verdict">
      <p class="big">
        {stage ?? words.noStage}
        <small>{part.stageOf}</small>
        {overall.kind === 'read' && overall.floor < overall.stage && (
          <small>{fill(words.atLeast, { floor: overall.floor })}</small>
        )}
      </p>
      <div>
        <p class="where">
          {team.name && (
            <b class="team-name" dir="auto">
              {team.name}
            </b>
          )}
          {whoInWords(words, part, n, chairs)} <b>{knownInWords(words, part, members)}</b>
        </p>
        <h1 id="verdict" tabIndex={-1}>
          {stage === null
            ? words.noHeadline
            : fill(words.headline, { stage: words.stages[stage - 1] ?? '', pattern: pattern.name })}
        </h1>
        {!(overall.kind === 'none' && overall.why === 'too-few-levels') && (
          <p class="lede">{pattern.headline}.</p>
        )}
        <div class="pattern">
          <p class="read">
            {[twoViews, apartInWords(words, part, together)].filter(Boolean).join(' ')}
          </p>
          {n > 1 && stage !== null && (
            <p class="read first-question">
              <b>{words.firstQuestion}</b> {pattern.question}
            </p>
          )}
        </div>
        {recognisable && <p class="message">{count(locale, n, part.few)}</p>}
        {team.anonymous && <p class="message">{part.anonymous}</p>}
        {overall.kind === 'read' ? (
          <dl class="nums">
            <div>
              <dt>{part.fit}</dt>
              <dd class="n">{fitInWords(words, overall.fit)}</dd>
              <dd>{part.fitText}</dd>
            </div>
            <Furthest words={words} part={part} together={together} />
            <div>
              <dt>{part.why}</dt>
              <dd class="n">{part.whyTitle}</dd>
              <dd>
                {part.whyText} {unsureInWords(words, overall, reading.unknown)}
              </dd>
            </div>
          </dl>
        ) : (
          <p class="message no-stage">{whyNone(words, overall)}</p>
        )}
      </div>
    </section>
  );
}

/** What management and the people in contact with customers see differently; null where that is little or unknown. */
function useTwoViews(
  words: TeamWords,
  views: ViewsWords,
  members: readonly Member[],
  chairs: readonly Seated[],
) {
  return useMemo(() => {
    const pair = firstPairOf(chairs);
    if (!pair) return null;
    const [one, other] = pair;
    return farInWords(words, views, pair, perceptionGaps(members, one.chair, other.chair));
  }, [members]);
}

/** Where the answers lie furthest apart, and how far that is. */
function Furthest({
  words,
  part,
  together: { spread, discussFirst },
}: Pick<Props, 'words' | 'part'> & { together: TeamReading }) {
  const [first] = discussFirst;
  const furthest = first && spread[first];
  if (!first || furthest?.kind !== 'known' || furthest.agreement === 'too-few') {
    return (
      <div>
        <dt>{part.furthest}</dt>
        <dd class="n">{part.furthestNone}</dd>
        <dd>{part.furthestNoneText}</dd>
      </div>
    );
  }
  const stages = formatScore(words.locale, toTenths(furthest.averageDeviation));
  return (
    <div>
      <dt>{part.furthest}</dt>
      <dd class="n">{fill(part.furthestStages, { n: stages })}</dd>
      <dd>{fill(part.furthestText, { question: questionInWords(words, first) })}</dd>
    </div>
  );
}

/** "7 people: 3 in management and 4 in contact with customers." */
function whoInWords(
  words: TeamWords,
  part: SummaryWords,
  n: number,
  chairs: readonly Seated[],
): string {
  const people = count(words.locale, n, words.team.people);
  if (chairs.every(({ chair }) => chair === 'not-said')) return `${people}.`;
  return fill(part.peopleOf, { people, chairs: seatedInWords(words, chairs) });
}

function knownInWords({ locale }: TeamWords, part: SummaryWords, members: readonly Member[]) {
  const known = members.reduce((sum, { reading }) => sum + reading.known, 0);
  return fill(part.known, {
    known: formatCount(locale, known),
    all: formatCount(locale, QUESTIONS.length * members.length),
  });
}

/** On how many questions the answers lie apart; what that is worth where they do not. */
function apartInWords(words: TeamWords, part: SummaryWords, { n, spread }: TeamReading): string {
  if (n < 2) return part.alone;
  const known = Object.values(spread).filter((cell) => cell.kind === 'known');
  const apart = known.filter(({ agreement }) => agreement === 'apart').length;
  if (apart > 0) return count(words.locale, apart, part.apart);
  return known.every(({ agreement }) => agreement === 'too-few') ? part.tooFew : part.together;
}
