import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  readinessCsv,
  readReadinessCsv,
  type UnreadRow,
} from '../../../../src/islands/exports/readinessCsv';
import { STATEMENTS, type Readiness } from '../../../../src/model/readiness';
import { anyReadiness, answers } from '../../model/readinessAnswers';
import { readinessWords, statementsIn } from '../readiness/readinessWords';

const english = readinessWords();
const dutch = readinessWords('nl');

const SAID = answers('nn py n? .. yy ?p');

const inEnglish = (said: Readiness) => readinessCsv(english, statementsIn('en'), said);
const inDutch = (said: Readiness) => readinessCsv(dutch, statementsIn('nl'), said);

/** The cells as a program reads them that knows nothing of this site. */
const cellsIn = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;

const whole = (said: Readiness, unread: readonly UnreadRow[] = []) => ({ said, unread });

describe('a readiness check as a table', () => {
  test('has one row for each statement, in their order, below a head', () => {
    const [head, ...rows] = cellsIn(inEnglish(SAID));
    expect(head?.slice(1)).toEqual(['Statement id', 'Statement', 'Answer', 'Theme as a whole']);
    expect(rows.map((cells) => cells[1])).toEqual([...STATEMENTS]);
  });

  test('says what was answered and how the theme stands', () => {
    const [, first, , third] = cellsIn(inEnglish(SAID));
    expect(first?.slice(2)).toEqual([statementsIn('en')['vision.written'], ...['No', 'Missing']]);
    expect(third?.slice(3)).toEqual(['Partly', 'Partly there']);
  });

  test('leaves an open statement blank', () => {
    expect(cellsIn(inEnglish(SAID))[7]?.slice(3)).toEqual(['', 'Open']);
  });

  test('is in Dutch in Dutch, with semicolons', () => {
    const [head, first] = cellsIn(inDutch(SAID), ';');
    expect(head).toContain('Uitspraak-id');
    expect(first?.slice(3)).toEqual(['Nee', 'Het ontbreekt']);
  });
});

describe('a table that is opened', () => {
  test('gives the answers it was saved with, in either language, on a page in either language', () => {
    fc.assert(
      fc.property(anyReadiness, (said) => {
        for (const text of [inEnglish(said), inDutch(said)]) {
          expect(readReadinessCsv(text, english)).toEqual(whole(said));
          expect(readReadinessCsv(text, dutch)).toEqual(whole(said));
        }
      }),
    );
  });

  test('may have been sorted, with columns and rows of somebody’s own', () => {
    const [head, ...rows] = cellsIn(inEnglish(SAID));
    const own = [
      ['Our own check', '', '', '', '', ''],
      ['', ...head!],
      ...rows.reverse().map((cells, index) => [`remark ${index}`, ...cells]),
      ['sum', '', '', '', '12', ''],
    ];
    expect(readReadinessCsv(Papa.unparse(own), english)).toEqual(whole(SAID));
  });

  test('needs no more than ids and answers, as a spreadsheet copies them', () => {
    const two =
      "vision.written\tja\nvision.shared\t?\ndata.paths\tDon't know\nDATA.DECISIONS\tpartly";
    expect(readReadinessCsv(two, english)).toEqual(
      whole({
        'vision.written': 'yes',
        'vision.shared': 'unknown',
        'data.paths': 'unknown',
        'data.decisions': 'partly',
      }),
    );
  });

  test('lists the rows that cannot be read, by the row and what stands there, and reads the others', () => {
    const text = [
      'id,answer',
      'vision.written,perhaps',
      'vision.spoken,yes',
      'vision.shared,no',
      '',
      'vision.shared,yes',
      'data.paths,',
      'data.decisions,yes',
    ].join('\n');
    expect(readReadinessCsv(text, english)).toEqual(
      whole({ 'vision.shared': 'no', 'data.decisions': 'yes' }, [
        { row: 2, found: 'perhaps', why: 'answer' },
        { row: 3, found: 'vision.spoken', why: 'statement' },
        { row: 6, found: 'vision.shared', why: 'twice' },
      ]),
    );
  });

  test('lists all of them where not one is an answer', () => {
    const table = inEnglish(SAID).replaceAll(/"(Yes|No|Partly|Don’t know)"/g, '"7"');
    const reading = readReadinessCsv(table, english);
    expect(reading?.said).toEqual({});
    expect(reading?.unread).toHaveLength(10);
    expect(reading?.unread[0]).toEqual({ row: 2, found: '7', why: 'answer' });
  });

  test.each([
    ['nothing', ''],
    ['prose', 'We have a vision, and it is written.'],
    ['the table of a result', '"id","answer"\n"brand.value","3"'],
    ['more than a table of ours ever is', `vision.written,yes\n${'x'.repeat(4_000_001)}`],
  ])('is none of this check: %s', (_, text) => {
    expect(readReadinessCsv(text, english)).toBeNull();
  });

  test('never throws, whatever it is', () => {
    const anyCell = fc.oneof(fc.string(), fc.constantFrom(...STATEMENTS, 'yes', 'nee', '?'));
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 8 }), (rows) => {
        const reading = readReadinessCsv(Papa.unparse(rows), english);
        for (const { row } of reading?.unread ?? []) expect(row).toBeGreaterThan(0);
      }),
    );
  });
});
