import type { Locale } from './locales';
import { en, type Messages } from './messages/en';
import { nl } from './messages/nl';

export type { Messages };

const MESSAGES: Record<Locale, Messages> = { en, nl };

/** The words of the interface. For the server only: an island gets the few it needs from its page. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}
