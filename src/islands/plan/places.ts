import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Places that can take the focus, by name. What is chosen may be gone from the page a moment later: whoever uses
 * the keyboard then goes on from another place.
 */
export function usePlaces() {
  const places = useRef(new Map<string, HTMLElement>());
  const [next, goTo] = useState<{ readonly place: string } | null>(null);
  useLayoutEffect(() => {
    if (next) places.current.get(next.place)?.focus();
  }, [next]);
  return {
    at: (place: string) => (element: HTMLElement | null) => {
      if (element) places.current.set(place, element);
      else places.current.delete(place);
    },
    goTo: (place: string) => goTo({ place }),
  };
}
