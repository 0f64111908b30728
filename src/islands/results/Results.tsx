import './results.css';
import { useEffect, useState } from 'preact/hooks';
import { fragment, onFragment } from '../../browser/fragment';
import { one } from '../../browser/page';
import { readFragment } from '../../model/link';
import { OpenResult } from './OpenResult';
import { ResultView } from './ResultView';
import type { ResultWords } from './words';

/** The results page: what the fragment says, or a way to open a result where it says nothing readable. */
export function Results({ words }: { words: ResultWords }) {
  const [shown, show] = useState(() => ({ address: fragment(), arrived: false }));
  useEffect(() => onFragment(() => show({ address: fragment(), arrived: true })), []);

  // Whoever opens another one here has come to a new page: it is read from its heading.
  useEffect(() => {
    if (!shown.arrived) return;
    scrollTo(0, 0);
    one('.results h1').focus({ preventScroll: true });
  }, [shown]);

  const [linked] = readFragment(shown.address);
  if (linked?.read.ok) {
    const { code, result } = linked.read;
    return <ResultView key={code} words={words} code={code} result={result} label={linked.label} />;
  }
  return (
    <OpenResult
      key={shown.address}
      words={words}
      problem={linked && !linked.read.ok ? linked.read.reason : undefined}
      given={linked ? shown.address : ''}
    />
  );
}
