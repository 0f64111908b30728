import './results.css';
import { useEffect, useState } from 'preact/hooks';
import { fragment, onFragment } from '../../browser/fragment';
import { readFragment } from '../../model/link';
import { OpenResult } from './OpenResult';
import { ResultView } from './ResultView';
import type { ResultWords } from './words';

/** The results page: what the fragment says, or a way to open a result where it says nothing readable. */
export function Results({ words }: { words: ResultWords }) {
  const [linked, setLinked] = useState(() => readFragment(fragment())[0]);
  useEffect(() => onFragment(() => setLinked(readFragment(fragment())[0])), []);

  if (linked?.read.ok) {
    const { code, result } = linked.read;
    return <ResultView key={code} words={words} code={code} result={result} label={linked.label} />;
  }
  return (
    <OpenResult
      words={words}
      problem={linked && !linked.read.ok ? linked.read.reason : undefined}
      given={linked ? fragment() : ''}
    />
  );
}
