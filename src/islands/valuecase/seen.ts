import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether a place has come into view, or nearly so; once is enough. */
export function useSeen(place: RefObject<Element>): boolean {
  const [isSeen, see] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        see(true);
      },
      { rootMargin: '200px' },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return isSeen;
}
