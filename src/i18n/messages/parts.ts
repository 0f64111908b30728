import type { Locale } from '../locales';
import * as ambition from './parts/ambition';
import * as comparison from './parts/comparison';
import * as exports from './parts/exports';
import * as history from './parts/history';
import * as imports from './parts/imports';
import * as plan from './parts/plan';
import * as sharing from './parts/sharing';
import * as team from './parts/team';
import * as teamFiles from './parts/teamFiles';
import * as teams from './parts/teams';
import * as whatIf from './parts/whatIf';

const PARTS = {
  ...{ ambition, comparison, exports, history, imports, plan, sharing, whatIf },
  ...{ team, teamFiles, teams },
};

/** The parts of a result, or of a team, that are fetched when they are first used, each with words of its own. */
export type Part = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as Part[];

/** The words of one part. For the server only: the browser fetches them with the part. */
export function partWords<Name extends Part>(
  name: Name,
  locale: Locale,
): (typeof PARTS)[Name]['en'];
export function partWords(name: Part, locale: Locale) {
  return PARTS[name][locale];
}
