import { STAGES, type QuestionId } from '../../model/grid';
import type { Chair } from '../../model/sheet';
import type { Member } from '../../stores/team';
import { positionOf } from '../thread/path';

/** The form of a mark: it differs by chair, so that it prints in grey. */
export const MARKS = ['filled', 'square', 'open'] as const;

export type Mark = (typeof MARKS)[number];

/** What a row is drawn in: a hundred to a stage, and a hundred high whatever its height on the page. */
const ROW = { top: 0, height: 100, bend: 30 };

/**
 * The thread through rows below one another, as one SVG path per row: vertical on the middle answer, and one bend
 * across the boundary to a row with another. It crosses a boundary lying flat and halfway between the two, so rows of
 * any height join up. Where nobody knows (null) there is none: it stops at the row's edge and resumes below.
 */
export function rowPaths(medians: readonly (number | null)[]): (string | null)[] {
  return medians.map((here, row) => {
    if (here === null) return null;
    const { top, height, bend } = ROW;
    const x = positionOf(here);
    const before = medians[row - 1] ?? here;
    const next = medians[row + 1] ?? here;
    const [entering, leaving] = [(positionOf(before) + x) / 2, (x + positionOf(next)) / 2];
    // Half of a bend: flat at the boundary, upright on the stage, with handles of half its size.
    const arrives =
      before === here
        ? `M${x} ${top}`
        : `M${entering} ${top} C${(entering + x) / 2} ${top} ${x} ${bend / 2} ${x} ${bend}`;
    const leaves =
      next === here
        ? `V${height}`
        : `V${height - bend} C${x} ${height - bend / 2} ${(x + leaving) / 2} ${height} ${leaving} ${height}`;
    return `${arrives} ${leaves}`;
  });
}

/**
 * The mark of each chair in a team: open for management, filled for those in contact with customers, a square for
 * every other chair. Where neither of the two is in, the chairs are not told apart.
 */
export function marksOfChairs(members: readonly Member[]): (chair: Chair) => Mark {
  const areTold = members.some(
    ({ result: { chair } }) => chair === 'management' || chair === 'customer-facing',
  );
  return (chair) => {
    if (!areTold || chair === 'customer-facing') return 'filled';
    return chair === 'management' ? 'open' : 'square';
  };
}

/** The people of a team on one question, stage by stage: their marks, those of one kind together. */
export function marksOf(members: readonly Member[], question: QuestionId): Mark[][] {
  const markOf = marksOfChairs(members);
  return STAGES.map((stage) => {
    const marks = members
      .filter(({ result }) => result.answers[question] === stage)
      .map(({ result }) => markOf(result.chair));
    return MARKS.flatMap((mark) => marks.filter((other) => other === mark));
  });
}
