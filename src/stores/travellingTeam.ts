import { encode } from '../model/code';
import { NO_AMBITION } from '../model/sheet';
import { inShownOrder } from './members';
import type { Member } from './team';

/** What goes along when a team is handed on, in a link or in a file; the answers always do. */
export interface TeamTravels {
  readonly names: boolean;
  /** The chairs and the days: from where and when everybody answered. */
  readonly origin: boolean;
  readonly ambition: boolean;
}

/** What goes along with an anonymous team. */
export const ANSWERS_ONLY: TeamTravels = { names: false, origin: false, ambition: false };

/** Everybody in a team as whoever receives it sees them: what does not travel is not in the codes either. */
export function travellingMembers(
  members: readonly Member[],
  { names, origin, ambition }: TeamTravels,
): readonly Member[] {
  const travelling = members.map((member): Member => {
    const result = {
      ...member.result,
      ...(origin ? {} : ({ chair: 'not-said', day: 0 } as const)),
      ...(ambition ? {} : { ambition: NO_AMBITION }),
    };
    return {
      ...member,
      label: names ? member.label : '',
      code: origin && ambition ? member.code : encode(result),
      result,
    };
  });
  // Whoever knows in which order people came in could still tell who is who.
  return inShownOrder(travelling, !names && members.some(({ label }) => label !== ''));
}
