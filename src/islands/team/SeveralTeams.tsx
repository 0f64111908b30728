import { useMemo, useState } from 'preact/hooks';
import { count, fill } from '../../i18n/fill';
import { formatAnswer, formatCount } from '../../i18n/format';
import type { TeamsWords } from '../../i18n/messages/parts/teams';
import { LEVELS } from '../../model/grid';
import type { LevelReading, Reading } from '../../model/scoring';
import { UNRECOGNISABLE_FROM } from '../../model/team';
import { readTeams, type StagesOfTeams, type TeamsReading } from '../../model/teams';
import { Ramp } from '../results/Grid';
import { whyNone } from '../results/inWords';
import { floorInWords, inARow, stageInWords } from '../thread/inWords';
import { apartInWords, lowestInWords } from './severalInWords';
import type { TeamWords } from './words';

/** A team as one row of the grid. */
export interface TeamInGrid {
  readonly id: string;
  /** '' where it has none. */
  readonly name: string;
  readonly n: number;
  readonly anonymous: boolean;
  /** The reading of its medians. */
  readonly reading: Reading;
  /** Where it is shown by itself. */
  readonly href: string;
}

interface Props {
  words: TeamWords;
  part: TeamsWords;
  teams: readonly TeamInGrid[];
}

/** Several teams in one grid, each by its own stages; together the lowest and the lower middle, never a mean. */
export function SeveralTeams({ words, part, teams }: Props) {
  const [leftOut, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () =>
      teams
        .filter(({ id }) => !leftOut.has(id))
        .map((team) => ({ ...team, name: team.name || words.nameOfNone })),
    [teams, leftOut],
  );
  const turn = (id: string, isIn: boolean) => {
    const out = new Set(leftOut);
    if (isIn) out.delete(id);
    else out.add(id);
    leaveOut(out);
  };
  const isSeveral = shown.length > 1;

  return (
    <section class="section spread several" aria-labelledby="several">
      <div class="name">
        <h2 id="several">{part.heading}</h2>
        {teams.length > 1 && <p class="note">{part.note}</p>}
      </div>
      {teams.length < 2 ? (
        <p class="prose">{part.single}</p>
      ) : (
        <div class="stack">
          <div class="read" role="status">
            {isSeveral
              ? [lowestInWords(words, part, shown), apartInWords(words, part, shown)]
                  .filter(Boolean)
                  .join(' ')
              : part.tooFew}
          </div>
          <Choice words={words} part={part} teams={teams} leftOut={leftOut} onTurn={turn} />
          {shown.length > 0 && (
            <div>
              <Grid words={words} part={part} teams={shown} isSeveral={isSeveral} />
              <Ramp words={words} />
            </div>
          )}
          {shown.some(({ n }) => n < UNRECOGNISABLE_FROM) && <p class="note">{part.fewNote}</p>}
        </div>
      )}
    </section>
  );
}

interface ChoiceProps extends Props {
  leftOut: ReadonlySet<string>;
  onTurn: (id: string, isIn: boolean) => void;
}

/** Which teams are in the grid: two may be the same people. */
function Choice({ words, part, teams, leftOut, onTurn }: ChoiceProps) {
  return (
    <fieldset class="field several-choice screen-only">
      <legend>{part.shown}</legend>
      <p class="note">{part.shownNote}</p>
      <div class="several-checks">
        {teams.map(({ id, name, n }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={!leftOut.has(id)}
              onChange={({ currentTarget }) => onTurn(id, currentTarget.checked)}
            />
            <span>
              <bdi>{name || words.nameOfNone}</bdi>,{' '}
              <span class="several-n">{fill(part.n, { n: formatCount(words.locale, n) })}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Grid({ words, part, teams, isSeveral }: Props & { isSeveral: boolean }) {
  const together = readTeams(teams.map(({ reading }) => reading));
  return (
    <div class="heat-box">
      <table class="heat">
        <caption class="sr-only">{part.caption}</caption>
        <colgroup>
          <col class="h" />
          <col span={5} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{part.team}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {words.levels[level]}
              </th>
            ))}
            <th scope="col">{part.overall}</th>
          </tr>
        </thead>
        <tbody>
          {teams.map(({ id, name, n, anonymous, reading, href }) => (
            <tr key={id}>
              <th scope="row">
                <a class="link" href={href}>
                  <bdi>{name}</bdi>
                </a>
                <small>
                  {inARow(words, [
                    fill(part.n, { n: formatCount(words.locale, n) }),
                    n < UNRECOGNISABLE_FROM && part.few,
                    anonymous && part.anonymous,
                  ])}
                </small>
              </th>
              {LEVELS.map((level) => (
                <LevelCell key={level} words={words} reading={reading.levels[level]} />
              ))}
              <OverallCell words={words} overall={reading.overall} />
            </tr>
          ))}
        </tbody>
        {isSeveral && (
          <tbody class="together">
            {(['lowest', 'lowerMiddle'] as const).map((which) => (
              <Together
                key={which}
                words={words}
                part={part}
                which={which}
                together={together}
                of={teams.length}
              />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}

function LevelCell({ words, reading }: { words: TeamWords; reading: LevelReading }) {
  const floor = floorInWords(words, reading);
  if (reading.kind !== 'read') {
    return (
      <NoStage
        sign={reading.kind === 'left-out' ? 'not-applicable' : 'unknown'}
        why={`${stageInWords(words, reading)}, ${floor}`}
      />
    );
  }
  return (
    <td class={`s${reading.stage}`}>
      {reading.stage}
      {floor && <small>{floor}</small>}
    </td>
  );
}

function OverallCell({ words, overall }: { words: TeamWords; overall: Reading['overall'] }) {
  if (overall.kind === 'none') {
    const sign = overall.why === 'too-few-levels' ? 'not-applicable' : 'unknown';
    return <NoStage sign={sign} why={whyNone(words, overall)} />;
  }
  const { stage, floor } = overall;
  return (
    <td class={`s${stage}`}>
      {stage}
      {floor < stage && <small>{fill(words.thread.atLeast, { floor })}</small>}
    </td>
  );
}

function NoStage({ sign, why }: { sign: 'unknown' | 'not-applicable'; why: string }) {
  return (
    <td class="s0">
      <span aria-hidden="true">{formatAnswer(sign)}</span>
      <span class="sr-only">{why}</span>
    </td>
  );
}

interface TogetherProps {
  words: TeamWords;
  part: TeamsWords;
  which: 'lowest' | 'lowerMiddle';
  together: TeamsReading;
  /** The number of teams in the grid. */
  of: number;
}

/** One row over all teams. How many teams it rests on stands at its head, and in a cell where it is fewer. */
function Together({ words, part, which, together, of }: TogetherProps) {
  const ofTeams = (n: number) => count(words.locale, n, part.ofTeams);
  const cell = (stages: StagesOfTeams | null, key: string) =>
    stages ? (
      <td key={key} class={`s${stages[which]}`}>
        {stages[which]}
        {stages.n < of && <small>{ofTeams(stages.n)}</small>}
      </td>
    ) : (
      <NoStage key={key} sign="unknown" why={part.noTeams} />
    );
  return (
    <tr>
      <th scope="row">
        {part[which]}
        <small>{ofTeams(of)}</small>
      </th>
      {LEVELS.map((level) => cell(together.levels[level], level))}
      {cell(together.overall, 'overall')}
    </tr>
  );
}
