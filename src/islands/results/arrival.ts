import { useEffect, useRef, useState } from 'preact/hooks';
import { all, nameTab } from '../../browser/page';

/**
 * Names the tab after what shows. Whoever opens something else here has come to a new page: it is read from its
 * heading. Returns what a part that came later calls once its heading stands.
 *
 * @param visit counts what was opened on this page
 */
export function useArrival(visit: number): () => void {
  const arrived = useRef(0);
  const [, redraw] = useState(0);
  useEffect(() => {
    const [heading] = all('.results h1');
    if (!heading) return;
    nameTab(heading.textContent);
    if (arrived.current === visit) return;
    arrived.current = visit;
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  });
  return () => redraw((times) => times + 1);
}
