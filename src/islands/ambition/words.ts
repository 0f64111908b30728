import type { AmbitionWords as Messages } from '../../i18n/messages/parts/ambition';
import type { Ambition } from '../../model/sheet';

export type AmbitionWords = Messages & { readonly presets: readonly Preset[] };

/** An ambition that is sensible in a known situation (content/ambitions.yaml). */
export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly targets: Ambition;
}
