import type { Locale } from '../../i18n/locales';
import type { Messages } from '../../i18n/messages/en';
import type { Input, ValueCase } from '../../model/valueCase';
import type { ToolWords } from '../tools/words';

/** What only the server prints. */
export type ServerWords = 'withoutScript';

type Shown = Omit<Messages['valueCase'], ServerWords>;

/** The words of the value case in one language. */
export type ValueWords = ToolWords & {
  readonly value: Shown;
  /** The names in the other language: a table may come from there. */
  readonly elsewhere: { readonly locale: Locale; readonly value: NamesOfTable };
  /** Ranges that somebody may begin with, each with what to keep in mind. */
  readonly published: readonly Published[];
  /** Fictional, every one of them. */
  readonly examples: readonly {
    readonly id: string;
    readonly name: string;
    readonly work: ValueCase;
  }[];
};

/** What rows and columns of a table are called. */
export type NamesOfTable = Pick<
  Shown,
  'csv' | 'inputs' | 'outcomes' | 'needed' | 'caseTitle' | 'currency' | 'yearsName'
>;

/** A published range; it names no expected number, and none is made up. */
export interface Published {
  readonly id: string;
  readonly input: Input;
  readonly low: number;
  readonly high: number;
  readonly name: string;
  readonly caveat: string;
  /** Its place in the bibliography. */
  readonly href: string;
}

/** What puts numbers into words. */
export type NumberWords = Pick<ValueWords, 'locale' | 'value'>;
