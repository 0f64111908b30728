import type { Frame } from '../../browser/bubbles';
import type { Place } from '../../model/matrix';

/** A point of the picture, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From this width on the picture lies, below it it stands. */
const WIDE = 560;

/** What lies around the plot, in lines of text: the name of one scale above, figures and the other name below. */
const ABOVE = 1.6;
const BELOW = 3.1;

/** How wide a figure is, in lines: a little more than it is, so that the longest one is never cut. */
const FIGURE = 0.5;

interface Room {
  readonly width: number;
  /** How high a line of text is, in pixels. */
  readonly line: number;
  /** How many figures the longest number beside the upright scale has. */
  readonly figures: number;
  readonly moments: number;
  readonly onPaper?: boolean;
}

/** Where the plot lies in a picture of a width: more moments get more room to stand apart. */
export function frameOf({ width, line, figures, moments, onPaper = false }: Room): Frame {
  const isWide = width >= WIDE;
  const share = isWide ? 0.62 : moments > 30 ? 1.4 : 1.12;
  // On paper the list below it has to find room on the same sheet.
  const height = Math.round(Math.min(Math.max(share * width, 300), onPaper ? 360 : 640));
  return {
    ...{ width, height },
    left: Math.round(Math.min(figures * FIGURE * line + 8, width / 4)),
    top: Math.round(ABOVE * line),
    right: width - 2,
    bottom: Math.round(height - BELOW * line),
    inset: isWide ? 22 : 14,
  };
}

/** Where a place, 0 to 1 along the scales, lies in the picture. */
export function pointOf(frame: Frame, { x, y }: Place): Point {
  const { left, top, right, bottom, inset } = frame;
  return {
    x: left + inset + x * (right - left - 2 * inset),
    y: bottom - inset - y * (bottom - top - 2 * inset),
  };
}

/** The place that a point of the picture stands for; beyond the ends of the scales it is beyond 0 or 1. */
export function placeOf(frame: Frame, { x, y }: Point): Place {
  const { left, top, right, bottom, inset } = frame;
  return {
    x: (x - left - inset) / (right - left - 2 * inset),
    y: (bottom - inset - y) / (bottom - top - 2 * inset),
  };
}

/** The share of the plot that all bubbles together may cover, and the radius of the largest as a share of its side. */
const COVERED = 0.14;
const LARGEST = 0.075;

/** The radius of the smallest bubble that can be seen and touched, and of one without a volume, in pixels. */
export const SMALLEST = 4;
export const WITHOUT_VOLUME = 6;

/** How large the bubbles of a picture are. */
export interface Sizes {
  /** The radius that stands for a volume, in pixels. */
  readonly radiusOf: (volume: number | null) => number;
  /** Whether it is larger than its volume, to be seen. */
  readonly isEnlarged: (volume: number | null) => boolean;
  /** The largest of the volumes; 0 where none is known. */
  readonly largest: number;
}

/**
 * How large a picture with these volumes draws them: the area is proportional to the volume, the largest fits the
 * plot, and all of them leave most of it free. Nothing is smaller than what can be seen.
 */
export function sizesIn(frame: Frame, volumes: readonly (number | null)[]): Sizes {
  const { left, top, right, bottom } = frame;
  const [across, along] = [right - left, bottom - top];
  const known = volumes.filter((volume) => volume !== null);
  const largest = known.reduce((most, volume) => Math.max(most, volume), 0);
  const sum = known.reduce((all, volume) => all + volume / (largest || 1), 0);
  const most = Math.min(
    LARGEST * Math.min(across, along),
    Math.sqrt((COVERED * across * along) / (Math.PI * Math.max(sum, 1))),
  );
  const radius = (volume: number) => (largest === 0 ? 0 : most * Math.sqrt(volume / largest));
  return {
    radiusOf: (volume) => (volume === null ? WITHOUT_VOLUME : Math.max(SMALLEST, radius(volume))),
    isEnlarged: (volume) => volume !== null && radius(volume) < SMALLEST,
    largest,
  };
}

/** What lies in the picture under its id. */
export interface Spot extends Point {
  readonly id: string;
  readonly radius: number;
}

/** Beside a bubble a finger still means it, in pixels. */
const NEAR = 10;

/** The bubble that somebody means who points there: the smallest one around it, else the nearest edge; or null. */
export function meantAt(spots: readonly Spot[], point: Point): Spot | null {
  const far = ({ x, y }: Spot) => Math.hypot(x - point.x, y - point.y);
  const around = spots
    .filter((spot) => far(spot) <= spot.radius)
    .sort((one, other) => one.radius - other.radius || far(one) - far(other));
  if (around[0]) return around[0];
  const near = spots
    .filter((spot) => far(spot) <= spot.radius + NEAR)
    .sort((one, other) => far(one) - one.radius - (far(other) - other.radius));
  return near[0] ?? null;
}
