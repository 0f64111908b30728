import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import { gatheredFromLink, type Gathered } from './gather';
import type { TeamWords } from './words';

interface Props {
  words: TeamWords;
  fragment: string;
  onGathered: (gathered: Gathered) => void;
}

/** While a link with many results is being read. */
export function ReadingLink({ words, fragment, onGathered }: Props) {
  const { locale, team } = words;
  const [n, advance] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    void gatheredFromLink(fragment, {
      signal: stop.signal,
      onProgress: (found) => advance(found),
    }).then((found) => found && onGathered(found));
    return () => stop.abort();
  }, [fragment]);
  return (
    <div class="wrap">
      <p class="note waiting" role="status">
        {n > 0 && fill(team.reading, { n: formatCount(locale, n) })}
      </p>
    </div>
  );
}
