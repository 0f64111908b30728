import { fieldOf } from '../model/day';
import { decode, encode } from '../model/code';
import type { Unreadable } from '../model/envelope';
import { perLevel, perQuestion } from '../model/grid';
import { cleanLabel } from '../model/link';
import type { LabelledResult } from '../model/pasted';
import { answersOnly, NO_AMBITION, openQuestions } from '../model/sheet';
import { resultOf } from './assessments';
import { readResult, RESULT_FILE } from './resultFile';
import { byTheirCode, type Team } from './team';
import { NOTHING_YET } from './versions';

/** Somebody in a team file who cannot be read. */
export interface UnreadPerson {
  /** Which of the people it is, from 1. */
  readonly position: number;
  /** The name, else the code, as far as there is one. */
  readonly found: string;
  readonly reason: Unreadable;
}

/**
 * A value read as a team file: the people in it, those who cannot be read by position; or why there are none. Labels
 * come as they are shown: one line, at most 60 characters.
 */
export type TeamFileReading =
  | {
      readonly ok: true;
      readonly name: string;
      readonly anonymous: boolean;
      readonly people: readonly LabelledResult[];
      readonly unread: readonly UnreadPerson[];
    }
  | { readonly ok: false; readonly reason: 'not-a-team-file' | 'damaged' | 'newer' | 'too-large' };

type Fields = Readonly<Record<string, unknown>>;

/** What the file says it is; public/schemas/team-1.json describes it to people and to other programs. */
const TEAM_FILE = 'red-thread-team';

const FORMAT = 1;

/** More than any team has: whatever has more is not gone through. */
export const MOST_PEOPLE = 20_000;

/**
 * The text of a team file, a line for each person. `schema` is the address of its schema. Of an anonymous team it has
 * nothing but the answers, in the order of the codes, whatever is handed in.
 */
export function writeTeamFile(
  { name, anonymous }: Pick<Team, 'name' | 'anonymous'>,
  people: readonly LabelledResult[],
  schema: string,
): string {
  const file = { $schema: schema, kind: TEAM_FILE, format: FORMAT, name, anonymous, people: [] };
  const before = JSON.stringify(file, null, 2).slice(0, -'[]\n}'.length);
  const written = anonymous ? people.map(answersIn).sort(byTheirCode) : people.map(everythingIn);
  const lines = written.map((person) => `\n    ${JSON.stringify(person)}`).join(',');
  return `${before}[${lines}${lines && '\n  '}]\n}`;
}

function answersIn({ result }: LabelledResult) {
  const only = answersOnly(result);
  return { code: encode(only), answers: perQuestion((question) => only.answers[question]) };
}

function everythingIn({ label, code, result }: LabelledResult) {
  const { answers, ambition, chair, day } = result;
  return {
    ...{ label: cleanLabel(label), code, chair, date: fieldOf(day) || null },
    answers: perQuestion((question) => answers[question]),
    ambition: perLevel((level) => ambition[level]),
  };
}

/** Whether a value from JSON says that it is a team file, readable or not. */
function isTeam(file: unknown): boolean {
  const { kind } = (file ?? {}) as Fields;
  return kind === TEAM_FILE;
}

/** Reads a team file that has been parsed already. Never throws: a foreign value is "not-a-team-file". */
export function readTeamFile(file: unknown): TeamFileReading {
  if (!isTeam(file)) return { ok: false, reason: 'not-a-team-file' };
  const { format, name, anonymous, people } = file as Fields;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return DAMAGED;
  if (format > FORMAT) return { ok: false, reason: 'newer' };
  if (typeof name !== 'string' || typeof anonymous !== 'boolean' || !Array.isArray(people)) {
    return DAMAGED;
  }
  if (people.length > MOST_PEOPLE) return { ok: false, reason: 'too-large' };
  const read = people.map((person) => readPerson(person, anonymous));
  return {
    ...{ ok: true, name, anonymous },
    people: read.flatMap((one) => ('result' in one ? [one] : [])),
    unread: read.flatMap((one, index) =>
      'result' in one ? [] : [{ position: index + 1, ...one }],
    ),
  };
}

const DAMAGED: TeamFileReading = { ok: false, reason: 'damaged' };

/** Everything in a result file that a person in a team file does not have. */
const ALONE = { kind: RESULT_FILE, format: 1, ...NOTHING_YET, id: '', changed: null };

/** What an anonymous file leaves out. */
const NOBODY = { label: '', chair: 'not-said', date: null, ambition: NO_AMBITION };

/** Somebody in the file: a result file in which nothing else stands, with all twenty answers. */
function readPerson(
  person: unknown,
  anonymous: boolean,
): LabelledResult | Omit<UnreadPerson, 'position'> {
  const fields = (person ?? {}) as Fields;
  const { code, answers } = fields;
  const { label, chair, date, ambition } = anonymous ? NOBODY : fields;
  const reading = readResult({ ...ALONE, code, answers, label, chair, date, ambition });
  if (reading.ok && openQuestions(reading.assessment.answers).length === 0) {
    // Where the code says something else, the fields count, as in a result file.
    const result = resultOf(reading.assessment);
    return { code: encode(result), result, label: cleanLabel(reading.assessment.label) };
  }
  const decoded = decode(typeof code === 'string' ? code : '');
  const texts = [label, code].filter((text) => typeof text === 'string');
  return {
    found: cleanLabel(texts.find((text) => text !== '') ?? ''),
    reason: decoded.ok ? 'damaged' : decoded.reason,
  };
}
