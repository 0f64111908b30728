import type { Mark } from '../../browser/history';
import type { Level } from '../../model/grid';

/** How the line of each level is told from the others in ink, in the drawing and in the head of its table. */
export const MARKS: Readonly<Record<Level, Mark>> = {
  management: { dashes: [], shape: 'circle', hollow: false },
  brand: { dashes: [9, 4], shape: 'rect', hollow: true },
  operations: { dashes: [2, 3], shape: 'triangle', hollow: false },
  customer: { dashes: [9, 3, 2, 3], shape: 'rectRot', hollow: true },
};
