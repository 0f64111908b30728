import { open, seal, type Envelope, type Unreadable } from './envelope';
import { toDigits, toNumeral, type Digits, type Place } from './radix';

/**
 * What an organisation must have in house before it begins, in the order in which one carries the next: whoever knows
 * what customers should notice can ask for hours, hours bring knowledge, knowledge asks for data, data say what the
 * software has to do, and with all of that there is something to widen to prospects and every channel.
 */
export const THEMES = [
  'vision',
  'commitment',
  'knowledge-and-skills',
  'data',
  'software',
  'prospects-and-channels',
] as const;

export type Theme = (typeof THEMES)[number];

/** The twelve statements, two for each theme; their order is part of the code format. */
export const STATEMENTS = [
  ...(['vision.written', 'vision.shared'] as const),
  ...(['commitment.board', 'commitment.colleagues'] as const),
  ...(['knowledge-and-skills.customers', 'knowledge-and-skills.practice'] as const),
  ...(['data.paths', 'data.decisions'] as const),
  ...(['software.agreements', 'software.changes'] as const),
  ...(['prospects-and-channels.before', 'prospects-and-channels.between'] as const),
] as const;

export type StatementId = (typeof STATEMENTS)[number];

/** What somebody says to a statement; their order is part of the code format. */
export const SAYINGS = ['yes', 'partly', 'no', 'unknown'] as const;

export type Saying = (typeof SAYINGS)[number];

/** What has been said so far; a statement without a key is still open. */
export type Readiness = Readonly<Partial<Record<StatementId, Saying>>>;

/** What two answers say of a theme. */
export const OUTCOMES = ['in-place', 'partly', 'missing', 'to-find-out', 'open'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Something to arrange: the theme, how it stands, and the answer that says what to begin with. */
export interface ToArrange {
  readonly theme: Theme;
  readonly outcome: Outcome;
  readonly statement: StatementId;
  readonly said: Saying;
}

/** How much has been said: nothing yet, something, everything, or that everything is in place. */
export type Standing = 'nothing' | 'begun' | 'complete' | 'ready';

/** More at a time would be a wish list. */
const MOST_TO_ARRANGE = 3;

/** What comes first: what is missing, what is partly there, what somebody has to find out. */
const ARRANGED = ['missing', 'partly', 'to-find-out'] as const satisfies readonly Outcome[];

/** Which of two answers in a theme to begin with. */
const WEAKEST_FIRST = ['no', 'partly', 'unknown'] as const satisfies readonly Saying[];

/** The theme a statement belongs to. */
export function themeOf(statement: StatementId): Theme {
  return statement.slice(0, statement.indexOf('.')) as Theme;
}

/** The two statements of a theme. */
export function statementsOf(theme: Theme): StatementId[] {
  return STATEMENTS.filter((statement) => themeOf(statement) === theme);
}

/** A record with one value for each of the six themes. */
export function perTheme<T>(valueOf: (theme: Theme) => T): Record<Theme, T> {
  return per(THEMES, valueOf);
}

/** A record with one value for each of the four answers. */
export function perSaying<T>(valueOf: (saying: Saying) => T): Record<Saying, T> {
  return per(SAYINGS, valueOf);
}

// Object.fromEntries forgets which keys it was given; the cast stands here once instead of everywhere.
function per<K extends string, T>(keys: readonly K[], valueOf: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, T>;
}

/** Whether a text from outside names one of the twelve statements. */
export function isStatement(text: string): text is StatementId {
  return (STATEMENTS as readonly string[]).includes(text);
}

/** Whether a text from outside is one of the four answers. */
export function isSaying(text: string): text is Saying {
  return (SAYINGS as readonly string[]).includes(text);
}

/** The same answers with another one. */
export function withSaying(said: Readiness, statement: StatementId, saying: Saying): Readiness {
  return said[statement] === saying ? said : { ...said, [statement]: saying };
}

/** How many statements have an answer. */
export function saidIn(said: Readiness): number {
  return STATEMENTS.filter((statement) => said[statement] !== undefined).length;
}

/**
 * How a theme stands. Twice yes is in place. No is missing where nothing is known to be there beside it. Yes with
 * "don't know", or twice that, is to find out. Everything else is partly there.
 */
export function outcomeOf(said: Readiness, theme: Theme): Outcome {
  const both = statementsOf(theme).map((statement) => said[statement]);
  const times = (saying: Saying | undefined) => both.filter((one) => one === saying).length;
  if (times(undefined) > 0) return 'open';
  if (times('yes') === both.length) return 'in-place';
  if (times('no') > 0 && times('yes') + times('partly') === 0) return 'missing';
  return times('unknown') > 0 && times('partly') === 0 ? 'to-find-out' : 'partly';
}

/** How much has been said, and whether everything is in place. */
export function standingOf(said: Readiness): Standing {
  const n = saidIn(said);
  if (n === 0) return 'nothing';
  if (n < STATEMENTS.length) return 'begun';
  return THEMES.every((theme) => outcomeOf(said, theme) === 'in-place') ? 'ready' : 'complete';
}

/**
 * What to arrange first, at most three themes: what is missing before what is partly there before what somebody has
 * to find out, and within each in the order of the themes. A theme that is open is not among them.
 */
export function toArrangeFirst(said: Readiness): readonly ToArrange[] {
  const all = ARRANGED.flatMap((outcome) =>
    THEMES.filter((theme) => outcomeOf(said, theme) === outcome).flatMap((theme) => {
      const first = weakestIn(said, theme);
      return first ? [{ theme, outcome, ...first }] : [];
    }),
  );
  return all.slice(0, MOST_TO_ARRANGE);
}

function weakestIn(said: Readiness, theme: Theme): Pick<ToArrange, 'statement' | 'said'> | null {
  for (const saying of WEAKEST_FIRST) {
    const statement = statementsOf(theme).find((one) => said[one] === saying);
    if (statement) return { statement, said: saying };
  }
  return null;
}

/** A text read as a readiness code: the answers and the code in its one spelling, or why it cannot be read. */
export type ReadinessReading =
  | { readonly ok: true; readonly said: Readiness; readonly code: string }
  | { readonly ok: false; readonly reason: Unreadable };

// Its own prefix, so that it is never mistaken for a result.
const ENVELOPE: Envelope = { prefix: 'cxr', version: 1, payloadWords: 6 };

// 0 is open. Five possibilities for each of twelve statements are a little less than 28 bits.
const PLACES: readonly Place<StatementId>[] = STATEMENTS.map((name) => ({
  name,
  radix: SAYINGS.length + 1,
}));

/** The code of the answers: always 17 characters, lower case, beginning with `cxr1`. */
export function encodeReadiness(said: Readiness): string {
  const digits = STATEMENTS.map((statement) => {
    const saying = said[statement];
    return [statement, saying === undefined ? 0 : SAYINGS.indexOf(saying) + 1];
  });
  return seal(ENVELOPE, toNumeral(PLACES, Object.fromEntries(digits) as Digits<StatementId>));
}

/** Reads a readiness code, as forgiving about form and as strict about substance as a result code. */
export function decodeReadiness(text: string): ReadinessReading {
  const opened = open(ENVELOPE, text);
  if (!opened.ok) return opened;
  const digits = toDigits(PLACES, opened.payload);
  if (digits === null) return { ok: false, reason: 'damaged' };

  const said: Partial<Record<StatementId, Saying>> = {};
  for (const statement of STATEMENTS) {
    const saying = SAYINGS[digits[statement] - 1];
    if (saying !== undefined) said[statement] = saying;
  }
  return { ok: true, said, code: opened.code };
}

/** A readiness code as it is shown and printed, in groups of four. */
export function readinessInGroups(code: string): string[] {
  return code.match(/.{1,4}/g) ?? [];
}
