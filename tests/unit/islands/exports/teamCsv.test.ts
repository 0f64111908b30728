import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { undefused } from '../../../../src/islands/exports/table';
import { cellsCsv, peopleCsv } from '../../../../src/islands/exports/teamCsv';
import { teamFileName } from '../../../../src/islands/exports/teamFileName';
import { QUESTIONS } from '../../../../src/model/grid';
import { cleanLabel } from '../../../../src/model/link';
import { readTeam } from '../../../../src/model/team';
import type { Member } from '../../../../src/stores/team';
import { ANSWERS_ONLY, travellingMembers } from '../../../../src/stores/travellingTeam';
import { result, written } from '../../../fixtures/sheets';
import { ATTACKS, memberOf, NAMELESS, teamFiles, teamWords, ZOE } from './teamDocuments';

const LOCALES = ['en', 'nl'] as const;

const people = (members: readonly Member[], locale: 'en' | 'nl' = 'en') =>
  peopleCsv(teamWords(locale), teamFiles(locale), members);

const cells = (members: readonly Member[], locale: 'en' | 'nl' = 'en') =>
  cellsCsv(teamWords(locale), teamFiles(locale), readTeam(members.map(({ result }) => result)));

const cellsIn = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;

/** The rows below the head, each with the head as its keys. */
function rowsIn(text: string, delimiter = ','): Record<string, string>[] {
  const [head = [], ...rows] = cellsIn(text, delimiter);
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column]!])));
}

describe('a team as a table', () => {
  test('has a row for each person, in the order of the team', () => {
    expect(rowsIn(people([ZOE, NAMELESS, ZOE])).map((row) => row['Name'])).toEqual([
      ...['Zoë & Bo', '', 'Zoë & Bo'],
    ]);
  });

  test('has a head in the language of the page, and the ids of the questions in any', () => {
    expect(cellsIn(people([]))[0]).toEqual([
      ...['Name', 'Chair', 'Date', 'Result code'],
      ...['Management: stage', 'Management: score', 'Brand: stage', 'Brand: score'],
      ...['Operations: stage', 'Operations: score', 'Customer: stage', 'Customer: score'],
      'Overall stage',
      ...QUESTIONS,
    ]);
    expect(cellsIn(people([], 'nl'), ';')[0]).toEqual([
      ...['Naam', 'Stoel', 'Datum', 'Resultaatcode'],
      ...['Aansturing: stadium', 'Aansturing: score', 'Merk: stadium', 'Merk: score'],
      ...['Operatie: stadium', 'Operatie: score', 'Klant: stadium', 'Klant: score'],
      'Stadium van het geheel',
      ...QUESTIONS,
    ]);
  });

  test('says who somebody is, what the answers come to, and the answers', () => {
    const [row] = rowsIn(people([ZOE]));
    expect(row).toMatchObject({
      ...{ Name: 'Zoë & Bo', Date: '2026-11-22', 'Result code': ZOE.code },
      Chair: teamWords('en').chairs['customer-facing'],
      ...{ 'Management: stage': '3', 'Management: score': '3.4' },
      ...{ 'Brand: stage': '2', 'Brand: score': '1.8' },
      ...{ 'Operations: stage': '3', 'Operations: score': '2.8' },
      ...{ 'Customer: stage': '3', 'Customer: score': '3.0', 'Overall stage': '2' },
    });
    const signs = QUESTIONS.map((question) => row![question]).join('');
    expect(signs).toBe(written(ZOE.result.answers).replaceAll(/\s/g, '').replaceAll('-', '–'));
  });

  test('has scores with the comma that a Dutch spreadsheet takes for a figure', () => {
    const [row] = rowsIn(people([ZOE], 'nl'), ';');
    expect(row!['Aansturing: score']).toBe('3,4');
  });

  test('leaves blank what nobody said and what cannot be read', () => {
    const [row] = rowsIn(people([NAMELESS]));
    expect(row).toMatchObject({
      ...{ Name: '', Chair: '', Date: '', 'Overall stage': '' },
      ...{ 'Operations: stage': '', 'Operations: score': '', 'Customer: stage': '' },
      'Brand: stage': '2',
    });
  });

  test('has nothing of somebody but the answers where nothing else travels', () => {
    const [row] = rowsIn(people(travellingMembers([ZOE], ANSWERS_ONLY)));
    expect(row).toMatchObject({ Name: '', Chair: '', Date: '' });
    expect(row!['Result code']).not.toBe(ZOE.code);
    expect(row!['management.value']).toBe('3');
  });
});

describe('the answers of a team as a table', () => {
  // Per question of the first level: 3 3 4 1 | 4 4 ? – | 3 3 3 3 | ? ? ? ? | – – – –
  const TEAM = [
    memberOf('', result('343?- 33333 33333 33333')),
    memberOf('', result('343?- 33333 33333 33333')),
    memberOf('', result('4?3?- 33333 33333 33333')),
    memberOf('', result('1-3?- 33333 33333 33333')),
  ];

  test('has a row for each of the twenty questions, in their order', () => {
    expect(rowsIn(cells(TEAM)).map((row) => row['Question id'])).toEqual(QUESTIONS);
    expect(rowsIn(cells(TEAM, 'nl'), ';').map((row) => row['Vraag-id'])).toEqual(QUESTIONS);
  });

  test('says how the answers to a question lie', () => {
    const [first, second, third, nobody, none] = rowsIn(cells(TEAM));
    expect(first).toEqual({
      ...{ Level: 'Management', 'Success factor': 'Two-sided value' },
      ...{ 'Question id': 'management.value', Median: '3' },
      ...{ 'Lowest answer': '1', 'Highest answer': '4' },
      ...{ 'Known answers': '4', 'Don’t know': '0', 'Does not apply': '0' },
      'Average distance to the median, in stages': '0.75',
      ...{ 'Answers 1 Incidental': '1', 'Answers 2 Exploring': '0' },
      ...{ 'Answers 3 Organised': '2', 'Answers 4 Connected': '1', 'Answers 5 Lived': '0' },
    });
    const distance = 'Average distance to the median, in stages';
    expect(second).toMatchObject({
      ...{ Median: '4', 'Known answers': '2', 'Don’t know': '1', 'Does not apply': '1' },
      [distance]: '',
    });
    expect(third).toMatchObject({ Median: '3', [distance]: '0' });
    expect(nobody).toMatchObject({ Median: '', 'Lowest answer': '', 'Don’t know': '4' });
    expect(none).toMatchObject({ Median: '', 'Known answers': '0', 'Does not apply': '4' });
  });

  test('has halves in the figures of the language', () => {
    const two = [memberOf('', result('2'.repeat(20))), memberOf('', result('3'.repeat(20)))];
    expect(rowsIn(cells(two))[0]!['Median']).toBe('2.5');
    expect(rowsIn(cells(two, 'nl'), ';')[0]!['Mediaan']).toBe('2,5');
  });
});

// What a spreadsheet may take for a formula, after what it may overlook.
const EXECUTES = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

describe('a table of a team', () => {
  test.each(LOCALES)('opens in a spreadsheet: %s', (locale) => {
    const separator = locale === 'en' ? ',' : ';';
    for (const text of [people([ZOE, NAMELESS], locale), cells([ZOE, NAMELESS], locale)]) {
      expect(text.startsWith('\uFEFF"')).toBe(true);
      const between = text.slice(1).replace(/"(?:[^"]|"")*"/g, '');
      expect(between).toMatch(new RegExp(`^(?:${separator}+\r\n)+$`));
    }
  });

  test.each(ATTACKS.map((attack) => ({ attack, shown: JSON.stringify(attack).slice(0, 40) })))(
    'runs nothing, whatever somebody is called: $shown',
    ({ attack }) => {
      for (const locale of LOCALES) {
        const table = cellsIn(
          people([memberOf(attack, ZOE.result), ZOE], locale),
          locale === 'en' ? ',' : ';',
        );
        expect(table).toHaveLength(3);
        expect(table.map(({ length }) => length)).toEqual([33, 33, 33]);
        expect(table.flat().filter((cell) => EXECUTES.test(cell))).toEqual([]);
        expect(undefused(table[1]![0]!)).toBe(cleanLabel(attack));
        expect(table[1]![0]!.length).toBeLessThanOrEqual(61);
      }
    },
  );
});

describe('the name of a file of a team', () => {
  const DAY = { year: 2026, month: 11, date: 22 };

  test('says what it is of, what it is about and when it was made', () => {
    const named = (name: string, format: 'json' | 'people' | 'cells') =>
      teamFileName(teamFiles('en'), name, DAY, format);
    expect(named('The Board & Co', 'json')).toBe('red-thread-the-board-co-2026-11-22.json');
    expect(named('Één', 'people')).toBe('red-thread-een-people-2026-11-22.csv');
    expect(named('', 'cells')).toBe('red-thread-team-questions-2026-11-22.csv');
    expect(named('../../etc/passwd\n', 'json')).toBe('red-thread-etc-passwd-2026-11-22.json');
    expect(teamFileName(teamFiles('nl'), '', DAY, 'people')).toBe(
      'rode-draad-team-mensen-2026-11-22.csv',
    );
  });
});
