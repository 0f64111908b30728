import { render } from 'preact';
import { assessments } from '../../browser/assessments';
import { one } from '../../browser/page';
import { Results } from './Results';
import type { ResultWords } from './words';

/** Brings the results page to life, with the words that the server left in it. */
export function mount(): void {
  const root = one('[data-island="results"]');
  const words = JSON.parse(one('#words').textContent) as ResultWords;

  // What this tab was working on may be kept nowhere else: its result is the user's own.
  assessments.resume(null);
  render(<Results words={words} />, root);
  root.dataset.ready = '';
}
