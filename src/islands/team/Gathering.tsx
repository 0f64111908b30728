import { count, fill } from '../../i18n/fill';
import { CODE_START, inGroups } from '../../model/code';
import type { Failure } from './gather';
import type { TeamWords } from './words';

/** What came of the last thing that was given. */
export interface News {
  /** How many people came in with it. */
  readonly added: number;
  readonly failures: readonly Failure[];
}

/** Whatever fails beyond this many fails for the same reasons. */
const LISTED = 20;

/** Who came in, and one by one what could not be read and what to do about it. */
export function Gathering({ words, news }: { words: TeamWords; news: News }) {
  const { locale, team } = words;
  const { added, failures } = news;
  const more = failures.length - LISTED;
  return (
    <div class="message">
      {added > 0 || failures.length === 0 ? (
        <p>{added === 0 ? team.addedNone : count(locale, added, team.added)}</p>
      ) : null}
      {failures.length > 0 && (
        <>
          <p>{count(locale, failures.length, added > 0 ? team.failed : team.failedOnly)}</p>
          <ul class="failures">
            {failures.slice(0, LISTED).map((failure, index) => (
              <li key={index}>
                <b>{whereInWords(words, failure)}</b> {whyInWords(words, failure)}
              </li>
            ))}
          </ul>
          {more > 0 && <p>{count(locale, more, team.failedMore)}</p>}
        </>
      )}
    </div>
  );
}

/** What failed, and where it stood: "answers.csv, row 7: cx1 pzuj …". */
function whereInWords({ team }: TeamWords, { name, found, place }: Failure): string {
  return [
    name,
    place && fill(place.kind === 'row' ? team.failedRow : team.failedPerson, { n: place.n }),
    // In groups like a good one, so that the two can be compared.
    found.startsWith(CODE_START) ? inGroups(found) : found,
  ]
    .filter(Boolean)
    .join(', ');
}

function whyInWords({ team, reasons }: TeamWords, { reason }: Failure): string {
  if (reason === 'too-large') return team.tooLarge;
  return reason === 'unfinished' ? team.unfinished : reasons[reason];
}
