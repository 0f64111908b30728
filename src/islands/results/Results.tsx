import './results.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { fragment, goTo, onFragment, replaceFragment } from '../../browser/fragment';
import { encode } from '../../model/code';
import { isConfidential, resultFragment, readFragment, type LinkedResult } from '../../model/link';
import type { Result } from '../../model/sheet';
import { resultOf } from '../../stores/assessments';
import type { Assessment } from '../../stores/saved';
import comparisonStyles from '../comparison/comparison.css?url';
import sharingStyles from '../sharing/sharing.css?url';
import importsStyles from '../imports/imports.css?url';
import { useArrival } from './arrival';
import { later } from './later';
import { useQuestionWords } from './questionWords';
import { ResultView } from './ResultView';
import type { ResultWords } from './words';

const Comparison = later('comparison', comparisonStyles, () =>
  import('../comparison/Comparison').then(({ Comparison }) => Comparison),
);
const OpenResult = later('imports', importsStyles, () =>
  import('../imports/OpenResult').then(({ OpenResult }) => OpenResult),
);
const Locked = later('sharing', sharingStyles, () =>
  import('../sharing/Locked').then(({ Locked }) => Locked),
);

/** A result that a link carries, read. */
export interface Linked {
  readonly code: string;
  readonly result: Result;
  readonly label: string;
}

/** What shows: an address, or in its place what a passphrase has opened. */
interface Shown {
  readonly address: string;
  /** What was opened with a passphrase. It stays in memory: the address keeps it locked. */
  readonly unlocked: string | null;
  /** Counts what was opened: a change of one's own (an ambition) is no new visit. */
  readonly visit: number;
}

/**
 * The results page: the one result the fragment carries, or two side by side, or a way to open a result where
 * it says nothing readable.
 */
export function Results({ words }: { words: ResultWords }) {
  const [shown, show] = useState<Shown>(() => ({ address: fragment(), unlocked: null, visit: 0 }));
  const [file, open] = useState<Assessment | null>(null);
  useHeldAssessments();
  // At once: an address that changes while the page is being drawn must not be missed.
  useLayoutEffect(
    () =>
      onFragment(() =>
        show(({ visit }) => ({ address: fragment(), unlocked: null, visit: visit + 1 })),
      ),
    [],
  );

  const { address, unlocked, visit } = shown;
  const arrive = useArrival(visit);

  if (isConfidential(address) && unlocked === null) {
    return (
      <Locked
        key={visit}
        words={words}
        address={address}
        onShown={arrive}
        onOpen={(text) => show({ address, unlocked: text, visit: visit + 1 })}
      />
    );
  }

  const linked = readFragment(unlocked ?? address);
  const readable = linked.flatMap(asRead);
  const [first, second, ...others] = readable;
  const problem = linked.flatMap(({ read }) => (read.ok ? [] : [read.reason]))[0];

  if (first && second && others.length === 0) {
    return <Beside key={visit} words={words} one={first} other={second} onShown={arrive} />;
  }
  if (first && !second) {
    const { code, label } = first;
    return (
      <ResultView
        key={visit}
        words={words}
        linked={first}
        own={assessments.ownOf(code)}
        file={file && isResultOf(file, first) ? file : null}
        isConfidential={unlocked !== null}
        problem={problem && words.reasons[problem]}
        onNewCode={(newCode) => {
          const renewed = resultFragment(newCode, label);
          if (unlocked === null) replaceFragment(renewed);
          show(
            unlocked === null
              ? { address: renewed, unlocked, visit }
              : { address, unlocked: renewed, visit },
          );
        }}
      />
    );
  }
  return (
    <OpenResult
      key={visit}
      words={words}
      problem={problem}
      given={linked.length > 0 ? address : ''}
      onShown={arrive}
      onFile={(assessment, opened) => {
        open(assessment);
        goTo(opened);
      }}
    />
  );
}

interface BesideProps {
  words: ResultWords;
  one: Linked;
  other: Linked;
  onShown: () => void;
}

function Beside(props: BesideProps) {
  const questions = useQuestionWords(props.words.paths.questions);
  return <Comparison {...props} questions={questions} />;
}

/** Draws the page again when what the device holds changes: a plan, a name, something kept in another tab. */
function useHeldAssessments(): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    const changed = () => redraw((times) => times + 1);
    const { $current, $shelved } = assessments;
    const left = [$current.listen(changed), $shelved.listen(changed)];
    return () => left.forEach((leave) => leave());
  }, []);
}

/** Whether a result is that of an assessment, whatever has been wanted since. */
function isResultOf(assessment: Assessment, { code, result }: Linked): boolean {
  return encode({ ...resultOf(assessment), ambition: result.ambition }) === code;
}

function asRead({ read, label }: LinkedResult): Linked[] {
  return read.ok ? [{ code: read.code, result: read.result, label }] : [];
}
