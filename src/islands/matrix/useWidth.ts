import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { atOnce } from './atOnce';

/** How wide a picture is on paper, in pixels; the styles give it the same width there. It fits A4 and Letter. */
const PAPER = 664;

/** How wide there is room for a picture, in pixels, and whether that room is a sheet of paper; 0 until it is known. */
export function useWidth(place: RefObject<HTMLElement>) {
  const [width, measure] = useState(0);
  const [onPaper, turnTo] = useState(false);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    // Whole pixels: half of one would draw everything again, and blur it.
    const look = () => measure(Math.floor(element.clientWidth));
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => resized.disconnect();
  }, []);

  useEffect(() => {
    const print = () => atOnce(() => turnTo(true));
    const back = () => turnTo(false);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', back);
    return () => {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', back);
    };
  }, []);

  return { width: onPaper ? PAPER : width, onPaper };
}
