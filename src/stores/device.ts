import type { CalendarDate } from '../model/day';

/** Where texts are kept under an id, as the stores see it; src/browser gives the real one. */
export interface Shelf {
  ids(): string[];
  read(id: string): string | null;
  /** Whether the text was kept; false when there is no room. */
  write(id: string, text: string): boolean;
  remove(id: string): void;
  /** Tells of changes made in other tabs; '' where everything was cleared at once. */
  watch(changed: (id: string) => void): void;
}

/** What lasts as long as this tab: one text. */
export interface Tab {
  read(): string | null;
  write(text: string): boolean;
}

/** The platform, as far as the stores need it. */
export interface Device {
  /** null where the browser forbids keeping anything. */
  readonly shelf: Shelf | null;
  readonly tab: Tab | null;
  now(): number;
  today(): CalendarDate;
  newId(): string;
}
