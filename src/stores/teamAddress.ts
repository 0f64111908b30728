import { CODE_START } from '../model/code';

/** What the fragment of the team page says to show. */
export type TeamPlace =
  | { readonly at: 'start' }
  /** A team that this device keeps. */
  | { readonly at: 'kept'; readonly id: string }
  /** Everybody's result is in the fragment itself. */
  | { readonly at: 'link'; readonly fragment: string }
  /** All teams of this device side by side. */
  | { readonly at: 'several' };

/** Where all teams of this device stand side by side. */
export const SEVERAL_TEAMS = '#teams';

const KEPT = '#team=';

/** The fragment of a team that this device keeps. */
export function keptTeamFragment(id: string): string {
  return KEPT + encodeURIComponent(id);
}

/** What a fragment says to show. Whatever looks as if it holds codes is read as a link, so that it can say what fails. */
export function readTeamAddress(fragment: string): TeamPlace {
  if (fragment === SEVERAL_TEAMS) return { at: 'several' };
  if (fragment.startsWith(KEPT)) return { at: 'kept', id: idIn(fragment.slice(KEPT.length)) };
  const holdsResults = fragment.startsWith('#r=') || fragment.toLowerCase().includes(CODE_START);
  return holdsResults ? { at: 'link', fragment } : { at: 'start' };
}

function idIn(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
