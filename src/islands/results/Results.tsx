import './results.css';
import { useEffect, useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { fragment, onFragment, replaceFragment } from '../../browser/fragment';
import { nameTab, one } from '../../browser/page';
import { resultFragment, readFragment, type LinkedResult } from '../../model/link';
import type { Result } from '../../model/sheet';
import { Comparison } from './Comparison';
import { OpenResult } from './OpenResult';
import { ResultView } from './ResultView';
import type { ResultWords } from './words';

/** A result that a link carries, read. */
export interface Linked {
  readonly code: string;
  readonly result: Result;
  readonly label: string;
}

/**
 * The results page: the one result the fragment carries, or two side by side, or a way to open a result where
 * it says nothing readable.
 */
export function Results({ words }: { words: ResultWords }) {
  // `visit` counts what was opened: a change of one's own (an ambition) is no new visit.
  const [shown, show] = useState(() => ({ address: fragment(), visit: 0 }));
  useEffect(
    () => onFragment(() => show(({ visit }) => ({ address: fragment(), visit: visit + 1 }))),
    [],
  );

  // Whoever opens another one here has come to a new page: it is read from its heading.
  useEffect(() => {
    if (shown.visit === 0) return;
    scrollTo(0, 0);
    one('.results h1').focus({ preventScroll: true });
  }, [shown.visit]);

  useEffect(() => nameTab(one('.results h1').textContent), [shown]);

  const linked = readFragment(shown.address);
  const readable = linked.flatMap(asRead);
  const [first, second, ...others] = readable;
  const problem = linked.flatMap(({ read }) => (read.ok ? [] : [read.reason]))[0];

  if (first && second && others.length === 0) {
    return <Comparison key={shown.visit} words={words} one={first} other={second} />;
  }
  if (first && !second) {
    const { code, label } = first;
    return (
      <ResultView
        key={shown.visit}
        words={words}
        linked={first}
        own={assessments.ownOf(code)}
        problem={problem && words.reasons[problem]}
        onNewCode={(newCode) => {
          replaceFragment(resultFragment(newCode, label));
          show(({ visit }) => ({ address: resultFragment(newCode, label), visit }));
        }}
      />
    );
  }
  return (
    <OpenResult
      key={shown.visit}
      words={words}
      problem={problem}
      given={linked.length > 0 ? shown.address : ''}
    />
  );
}

function asRead({ read, label }: LinkedResult): Linked[] {
  return read.ok ? [{ code: read.code, result: read.result, label }] : [];
}
