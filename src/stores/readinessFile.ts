import { isSaying, isStatement, saidIn, STATEMENTS, type Readiness } from '../model/readiness';
import { readWork, type Fields, type WorkFormat } from './work';

/** What the text says it is; public/schemas/readiness-1.json describes it to people and to other programs. */
const WRITTEN = { format: 'red-thread/readiness', version: 1 } as const;

/** The answers of a readiness check as they are kept on the device and saved as a file. */
export const READINESS_FORMAT: WorkFormat<Readiness> = {
  empty: {},
  isEmpty: (said) => saidIn(said) === 0,
  write: (said) => JSON.stringify(fileOf(said)),
  read: (text) => readWork(text, WRITTEN, answersIn),
};

/** The text of a file with a readiness check, a line for each answer. `schema` is the address of its schema. */
export function writeReadinessFile(said: Readiness, schema: string): string {
  return JSON.stringify({ $schema: schema, ...fileOf(said) }, null, 2);
}

/** Answers stand in the order of the statements, so that equal answers are equal texts. */
function fileOf(said: Readiness) {
  return { ...WRITTEN, answers: answersOf(said) };
}

function answersOf(said: Readiness): Readiness {
  return Object.fromEntries(
    STATEMENTS.flatMap((statement) => {
      const saying = said[statement];
      return saying === undefined ? [] : [[statement, saying]];
    }),
  );
}

function answersIn({ answers }: Fields): Readiness | null {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return null;
  const entries = Object.entries(answers as Fields);
  const areKnown = entries.every(
    ([statement, saying]) =>
      isStatement(statement) && typeof saying === 'string' && isSaying(saying),
  );
  return areKnown ? answersOf(Object.fromEntries(entries)) : null;
}
