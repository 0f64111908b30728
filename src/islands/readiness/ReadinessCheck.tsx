import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fragment } from '../../browser/fragment';
import { all, one } from '../../browser/page';
import { workOf } from '../../browser/tools';
import { saidIn, withSaying } from '../../model/readiness';
import { READINESS_FORMAT } from '../../stores/readinessFile';
import { ToolBar } from '../tools/ToolBar';
import { useWork } from '../tools/useWork';
import { Below } from './Below';
import { READINESS_LINK, readCode } from './code';
import { announced } from './inWords';
import { ToResult } from './OpenCode';
import { onSaying, saidOn, show } from './printed';
import type { ReadinessWords } from './words';

const own = workOf('readiness', READINESS_FORMAT);

interface Props {
  words: ReadinessWords;
  /** What the server has printed: the form, and everything that may follow from it. */
  root: HTMLElement;
}

/**
 * The readiness check. It draws the bar above the printed form and what stands below it; in between it lets the form
 * and its outcome show the answers.
 */
export function ReadinessCheck({ words, root }: Props) {
  const here = useWork(own, READINESS_FORMAT, READINESS_LINK);
  const { work, place } = here;
  const latest = useRef(here);
  latest.current = here;
  /** What was answered before the answer that is being taken; null where the change is nobody's answer. */
  const before = useRef<typeof work | null>(null);

  useLayoutEffect(() => {
    const early = saidOn(root);
    if (latest.current.place === 'own' && saidIn(early) > 0) {
      latest.current.take((said) => ({ ...said, ...early }));
    }
    const ends = [
      onSaying(root, (statement, saying) => {
        before.current = latest.current.work;
        // Arrow keys pass through the answers of one statement: together they are one step.
        latest.current.take((said) => withSaying(said, statement, saying), statement);
      }),
      leadWithin(root),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  useLayoutEffect(() => {
    show(root, words, work);
    one('[data-announced]', root).textContent =
      before.current === null ? '' : announced(words, before.current, work);
    before.current = null;
  }, [work]);

  useLayoutEffect(() => {
    render(<Below words={words} here={here} root={root} />, one('[data-below]', root));
  });

  const foreign = place === 'damaged' ? readCode(fragment()) : null;
  if (foreign?.ok === false && foreign.reason === 'result') {
    const { tools, readiness } = words;
    const said = { ...tools, damaged: readiness.codeProblems.result };
    return (
      <>
        <ToolBar words={{ ...words, tools: said }} here={here} />
        <p>
          <ToResult words={words} problem={foreign} />
        </p>
      </>
    );
  }
  return <ToolBar words={words} here={here} />;
}

/** Leads to an answer without the address, which may carry all of them. Returns what ends it. */
function leadWithin(root: HTMLElement): () => void {
  const links = all('[data-to]', root);
  const lead = (event: Event) => {
    event.preventDefault();
    const { to = '' } = (event.currentTarget as HTMLElement).dataset;
    one(`[data-statement="${to}"] :checked`, root).focus();
  };
  for (const link of links) link.addEventListener('click', lead);
  return () => {
    for (const link of links) link.removeEventListener('click', lead);
  };
}
