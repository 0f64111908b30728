import { useMemo, useState } from 'preact/hooks';
import { today } from '../../browser/clock';
import { saveFile } from '../../browser/files';
import { addressWith } from '../../browser/fragment';
import { LONGEST_LINK, mailTo, offerToSystem, systemShares } from '../../browser/sharing';
import { count, fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import type { TeamFilesWords } from '../../i18n/messages/parts/teamFiles';
import { LEVELS } from '../../model/grid';
import { teamFragment } from '../../model/link';
import type { TeamReading } from '../../model/team';
import type { Member, Team } from '../../stores/team';
import { ANSWERS_ONLY, travellingMembers, type TeamTravels } from '../../stores/travellingTeam';
import { schemaOf } from '../exports/formats';
import { useCopied } from '../results/copied';
import { Dialog } from '../results/Dialog';
import { teamFileName, type TeamFormat } from '../exports/teamFileName';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  part: TeamFilesWords;
  team: Pick<Team, 'name' | 'anonymous'>;
  members: readonly Member[];
  teamReading: TeamReading;
  onClose: () => void;
}

const FORMATS = ['json', 'people', 'cells'] as const satisfies readonly TeamFormat[];

/** One link that carries a whole team, or a file of it, and what of everybody goes along. */
export function TeamSharing({ words, part, team, members, teamReading, onClose }: Props) {
  const [chosen, choose] = useState<TeamTravels>({ names: true, origin: true, ambition: true });
  const travels = team.anonymous ? ANSWERS_ONLY : chosen;
  return (
    <Dialog
      labelledby="team-sharing"
      where={team.name || part.nameless}
      close={part.close}
      onClose={onClose}
    >
      <div class="team-sharing stack">
        <h2 id="team-sharing" tabIndex={-1} autoFocus>
          {part.heading}
        </h2>
        <p class="message">
          {part.seen} {teamReading.recognisable && part.few}
        </p>
        <fieldset class="choices">
          <legend>{part.travels}</legend>
          <p class="note">{count(words.locale, members.length, part.answers)}</p>
          {team.anonymous ? (
            <p>{part.anonymous}</p>
          ) : (
            <Choices part={part} members={members} travels={travels} onTravels={choose} />
          )}
          <p class="note">{part.teamName}</p>
        </fieldset>
        <TeamLink words={words} part={part} members={members} travels={travels} />
        <TeamFiles {...{ words, part, team, members, teamReading, travels }} />
      </div>
    </Dialog>
  );
}

interface ChoicesProps {
  part: TeamFilesWords;
  members: readonly Member[];
  travels: TeamTravels;
  onTravels: (travels: TeamTravels) => void;
}

/** What goes along besides the answers, as far as anybody in the team has it. */
function Choices({ part, members, travels, onTravels }: ChoicesProps) {
  const choices = useMemo(() => {
    const has: Record<keyof TeamTravels, boolean> = {
      names: members.some(({ label }) => label !== ''),
      origin: members.some(({ result: { chair, day } }) => chair !== 'not-said' || day !== 0),
      ambition: members.some(({ result }) =>
        LEVELS.some((level) => result.ambition[level] !== null),
      ),
    };
    return (['names', 'origin', 'ambition'] as const).filter((what) => has[what]);
  }, [members]);
  if (choices.length === 0) return <p class="note">{part.nothingMore}</p>;
  return (
    <>
      {choices.map((what) => (
        <label key={what} class="check">
          <input
            type="checkbox"
            checked={travels[what]}
            onChange={({ currentTarget }) =>
              onTravels({ ...travels, [what]: currentTarget.checked })
            }
          />
          <span>{part[what]}</span>
        </label>
      ))}
    </>
  );
}

interface TeamLinkProps {
  words: TeamWords;
  part: TeamFilesWords;
  members: readonly Member[];
  travels: TeamTravels;
}

/** How long the link is, and the link itself where mail programs leave it whole. */
function TeamLink({ words, part, members, travels }: TeamLinkProps) {
  // Every code is equally long, whatever it leaves out: the ten thousand of a large team are not written to measure.
  const lengths = useMemo(() => {
    const nameless = members.map(({ code }) => ({ code }));
    const [named, without] = [members, nameless].map(
      (all) => addressWith(teamFragment(all)).length,
    );
    return { named: named ?? 0, without: without ?? 0 };
  }, [members]);
  const { names, origin, ambition } = travels;
  const length = names ? lengths.named : lengths.without;
  const fits = length <= LONGEST_LINK;
  const link = useMemo(
    () => (fits ? addressWith(teamFragment(travellingMembers(members, travels))) : ''),
    [members, names, origin, ambition, fits],
  );
  const figures = (n: number) => ({
    n: formatCount(words.locale, n),
    most: formatCount(words.locale, LONGEST_LINK),
  });
  return (
    <section class="stack" aria-labelledby="team-link-heading">
      <h3 id="team-link-heading">{part.linkHeading}</h3>
      <div role="status" class="stack">
        {fits ? (
          <p class="note">{fill(part.length, figures(length))}</p>
        ) : (
          <p class="message">
            {fill(part.tooLong, figures(length))}{' '}
            {lengths.without <= LONGEST_LINK && fill(part.tooLongNames, figures(lengths.without))}{' '}
            {part.tooLongFile}
          </p>
        )}
      </div>
      {/* What was said of another link does not hold for this one. */}
      {fits && <LinkToTeam key={link} words={words} part={part} link={link} />}
    </section>
  );
}

interface LinkToTeamProps {
  words: TeamWords;
  part: TeamFilesWords;
  link: string;
}

function LinkToTeam({ words, part, link }: LinkToTeamProps) {
  const { field, said, copy } = useCopied(words);
  // Escaped in a mail link it is longer still, and cut just as well.
  const mail = mailTo(part.mailSubject, fill(part.mailBody, { link }));
  return (
    <>
      <div class="field copy">
        <label for="team-link">{part.linkLabel}</label>
        <input id="team-link" ref={field} type="text" readOnly value={link} />
        <button class="btn" type="button" onClick={() => void copy(link)}>
          {part.copy}
        </button>
      </div>
      <p role="status">{said && <span class="message">{said}</span>}</p>
      <p class="acts">
        {mail.length <= LONGEST_LINK && (
          <a class="link" href={mail}>
            {part.mail}
          </a>
        )}
        {systemShares() && (
          <button
            class="link"
            type="button"
            onClick={() => void offerToSystem({ title: part.mailSubject, url: link })}
          >
            {part.system}
          </button>
        )}
      </p>
    </>
  );
}

type TeamFilesProps = Omit<Props, 'onClose'> & { travels: TeamTravels };

/** The files, each made and fetched when it is asked for. */
function TeamFiles(props: TeamFilesProps) {
  const { words, part, team } = props;
  const [making, make] = useState<readonly TeamFormat[]>([]);
  const [said, say] = useState('');

  async function save(format: TeamFormat): Promise<void> {
    const file = teamFileName(part, team.name, today(), format);
    say('');
    make((others) => [...others, format]);
    try {
      saveFile(file, await contentOf(format, props), format === 'json' ? undefined : 'text/csv');
      say(fill(part.made, { file }));
    } catch {
      // What makes it could not be fetched.
      say(fill(part.failed, { format: part.formats[format].name }));
    }
    make((others) => others.filter((other) => other !== format));
  }

  return (
    <section class="stack" aria-labelledby="team-files-heading">
      <h3 id="team-files-heading">{part.filesHeading}</h3>
      <p class="note">{part.filesText}</p>
      <ul class="team-formats">
        {FORMATS.map((format) => {
          const { name, text } = part.formats[format];
          const isMaking = making.includes(format);
          const seen = isMaking ? part.making : name;
          return (
            <li key={format}>
              {/* Not disabled while it is busy: the focus stays where it is. */}
              <button
                class="btn btn-2"
                type="button"
                aria-label={isMaking ? `${seen}: ${name}` : name}
                aria-busy={isMaking}
                aria-disabled={isMaking}
                aria-describedby={`team-${format}-text`}
                onClick={() => {
                  if (!isMaking) void save(format);
                }}
              >
                {seen}
              </button>
              <p class="note" id={`team-${format}-text`}>
                {text}
              </p>
            </li>
          );
        })}
      </ul>
      <p class="note">
        <a href={new URL(teamSchemaOf(words)).pathname}>{part.schema}</a>
      </p>
      <p class="team-files-said" role="status">
        {said && <span class="message">{said}</span>}
      </p>
    </section>
  );
}

async function contentOf(
  format: TeamFormat,
  { words, part, team, members, teamReading, travels }: TeamFilesProps,
): Promise<string> {
  if (format === 'cells')
    return (await import('../exports/teamCsv')).cellsCsv(words, part, teamReading);
  const travelling = travellingMembers(members, travels);
  if (format === 'people')
    return (await import('../exports/teamCsv')).peopleCsv(words, part, travelling);
  const { writeTeamFile } = await import('../../stores/teamFile');
  return writeTeamFile(team, travelling, teamSchemaOf(words));
}

/** Where the schema of team files stands: beside that of result files. */
function teamSchemaOf(words: TeamWords): string {
  return new URL('team-1.json', schemaOf(words)).href;
}
