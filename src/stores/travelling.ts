import { NO_AMBITION, type Result } from '../model/sheet';
import { NOTHING_FOLLOWED, type Assessment } from './saved';
import { NOTHING_YET } from './versions';

/** What goes along when a result is handed on, in a link or in a file; the answers always do. */
export interface Travels {
  readonly name: boolean;
  /** The chair and the day: from where and when somebody answered. */
  readonly origin: boolean;
  readonly ambition: boolean;
  /** Notes, reasons, plan, results line and history. No link carries them: they go in a file. */
  readonly notes: boolean;
}

/** An assessment as whoever receives it sees it: what does not travel is not in it, whatever carries it. */
export function travelling(assessment: Assessment, travels: Travels): Assessment {
  const { name, origin, ambition, notes } = travels;
  // These tie it to other files, measurements and people: they stay behind where anything is left out.
  const whole = name && origin && ambition && notes;
  return {
    ...assessment,
    ...(name ? {} : { label: '' }),
    ...(origin ? {} : { chair: 'not-said', day: 0, changed: 0 }),
    ...(ambition ? {} : { ambition: NO_AMBITION }),
    ...(notes ? {} : { notes: {}, reasons: {}, ...NOTHING_FOLLOWED }),
    ...(whole ? {} : { id: '', at: null, earlier: null, beside: null }),
  };
}

/** A result that came without an assessment, as one: nothing but what its code and its link say. */
export function asAssessment(result: Result, label: string): Assessment {
  return { ...NOTHING_YET, ...result, id: '', label, changed: 0, finished: true };
}
