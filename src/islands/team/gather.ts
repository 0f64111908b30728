import type { Given } from '../imports/Imports';
import { inSlices } from '../../browser/slices';
import type { Arrival } from '../../model/merging';
import { codesIn } from '../../model/pasted';
import type { GivenFailure, TeamGiven } from '../exports/teamReading';

/** Something in what was given that cannot be read. */
export interface Failure {
  /** The name of the file it stood in; '' for what was pasted. */
  readonly name: string;
  /** What was taken for a code or a result; '' for the whole. */
  readonly found: string;
  readonly place: GivenFailure['place'];
  readonly reason: GivenFailure['reason'];
}

/** Everybody in what was given, and what could not be read. */
export interface Gathered {
  readonly arrivals: readonly Arrival[];
  readonly failures: readonly Failure[];
  /** What a team file said of its team. */
  readonly team: TeamGiven['team'];
}

interface Options {
  readonly signal: AbortSignal;
  /** How many have been found by now, and how much of a text has been read: 0 to 1. */
  readonly onProgress: (n: number, share: number) => void;
}

/**
 * Reads everything that was given, in slices, so that the page can be used meanwhile. Null when it was stopped: then
 * nothing has happened.
 */
export async function gathered(
  given: readonly Given[],
  options: Options,
): Promise<Gathered | null> {
  const arrivals: Arrival[] = [];
  const failures: Failure[] = [];
  let team: TeamGiven['team'] = null;
  let came = 0;
  for (const { name, text } of given) {
    const read =
      text === null
        ? TOO_LARGE
        : ((await readFile(text)) ?? (await readCodes(text, arrivals.length, options)));
    if (read === null || options.signal.aborted) return null;
    // What came together in one text came apart from what is in the next.
    const before = came;
    for (const arrival of read.arrivals) {
      const together = before + arrival.together;
      arrivals.push({ ...arrival, together });
      came = Math.max(came, together + 1);
    }
    for (const failure of read.failures) failures.push({ ...failure, name });
    team ??= read.team;
  }
  return { arrivals, failures, team };
}

/** The same for a link: there are only codes in it. */
export function gatheredFromLink(fragment: string, options: Options): Promise<Gathered | null> {
  return readCodes(fragment, 0, options).then(
    (read) => read && { ...read, failures: read.failures.map((one) => ({ ...one, name: '' })) },
  );
}

const TOO_LARGE: TeamGiven = {
  ...{ arrivals: [], failures: [{ found: '', place: null, reason: 'too-large' }], team: null },
};

/** A file or a table; null for plain text, and where what reads files cannot be had: there are codes in them as well. */
async function readFile(text: string): Promise<TeamGiven | null> {
  try {
    const { readTeamGiven } = await import('../exports/teamReading');
    return readTeamGiven(text);
  } catch {
    return null;
  }
}

/** The codes in any text; those of one team link came together. */
async function readCodes(
  text: string,
  before: number,
  { signal, onProgress }: Options,
): Promise<TeamGiven | null> {
  const codes = await inSlices(codesIn(text), {
    signal,
    onSlice: ({ at }, n) => onProgress(before + n, at),
  });
  if (codes === null) return null;
  const arrivals: Arrival[] = [];
  // A mail often has the same broken link twice: in it, and in what it quotes.
  const failures = new Map<string, GivenFailure>();
  let together = -1;
  for (const one of codes) {
    if (!one.sameLink) together += 1;
    if (one.ok) {
      const { code, result, label } = one;
      arrivals.push({ code, result, label, together });
    } else {
      failures.set(one.found, { found: one.found, place: null, reason: one.reason });
    }
  }
  return { arrivals, failures: [...failures.values()], team: null };
}
