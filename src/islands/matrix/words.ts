import type { Messages } from '../../i18n/messages/en';
import type { Matrix, Quadrant } from '../../model/matrix';
import type { ToolWords } from '../tools/words';

/** What only the server prints. */
export type ServerWords = 'withoutScript';

/** What a quadrant asks for, and whose thought that is. */
export interface QuadrantWords {
  readonly name: string;
  readonly strategy: string;
  readonly why: string;
  readonly caution: string;
  readonly origin: 'source' | 'ours';
}

/** The words of the impact matrix in one language. */
export type MatrixWords = ToolWords & {
  readonly matrix: Omit<Messages['matrix'], ServerWords>;
  readonly quadrants: Readonly<Record<Quadrant, QuadrantWords>>;
  /** Fictional, every one of them. */
  readonly examples: readonly {
    readonly id: string;
    readonly name: string;
    readonly matrix: Matrix;
  }[];
};
