import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { gathered, type Gathered } from '../../../../src/islands/team/gather';
import { peopleCsv } from '../../../../src/islands/exports/teamCsv';
import { encode } from '../../../../src/model/code';
import { resultFragment, teamFragment } from '../../../../src/model/link';
import { writeBackup } from '../../../../src/stores/backup';
import { writeTeamFile } from '../../../../src/stores/teamFile';
import { result } from '../../../fixtures/sheets';
import { ANNA } from '../exports/documents';
import { NAMELESS, teamFiles, teamWords, ZOE } from '../exports/teamDocuments';

const BASE = 'https://thread.example/team/';

const of = (day: number) => result('33333 33333 33333 33333', { day });
const [ONE, TWO, THREE, FOUR] = [1, 2, 3, 4].map((day) => encode(of(day))) as [
  ...[string, string, string, string],
];

const BROKEN = 'cx1pzujev8k8rel7ayslur6p9qq';
const BROKEN_TOO = 'cx1ptfal0ctvt8l9dhnwmnm2hrq';
const NEWER = 'cx1zzujev8k8rel7aysluvw079z';

const link = (code: string, label = '') => BASE + resultFragment(code, label);
const teamLink = (...codes: readonly string[]) => BASE + teamFragment(codes.map(labelled));
const labelled = (code: string) => ({ code, label: '' });

const pasted = (text: string) => ({ name: '', text });
const file = (name: string, text: string | null) => ({ name, text });

const JSON_FILE = writeTeamFile({ name: 'The board', anonymous: false }, [ZOE, NAMELESS], '');
const TABLE = peopleCsv(teamWords('en'), teamFiles('en'), [ZOE, NAMELESS]);

const read = (...given: Parameters<typeof gathered>[0]) =>
  gathered(given, { signal: new AbortController().signal, onProgress: () => undefined });

/** Who came, and with whom. */
const told = (found: Gathered | null) =>
  found?.arrivals.map(({ code, label, together }) => [code, label, together]);
const failed = (found: Gathered | null) =>
  found?.failures.map(({ name, found: what, reason }) => [name, what, reason]);

describe('a pasted text', () => {
  test('brings every code in it, with its label and its result', async () => {
    expect(await read(pasted(`Hi, ${link(ONE, 'Anna')} and ${TWO}. Bye`))).toEqual({
      arrivals: [
        { code: ONE, label: 'Anna', result: of(1), together: 0 },
        { code: TWO, label: '', result: of(2), together: 1 },
      ],
      failures: [],
      team: null,
    });
  });

  test.each(['', ' ', 'Nothing here', 'a,b\n1,2', '{}', '[]'])(
    'without a code brings nobody: %o',
    async (text) => {
      expect((await read(pasted(text)))?.arrivals).toEqual([]);
    },
  );

  test('has those together who are in one team link, and nobody else', async () => {
    const text = [teamLink(ONE, TWO), link(THREE), teamLink(FOUR, ONE), ONE].join('\n');
    expect(told(await read(pasted(text)))).toEqual([
      ...[ONE, TWO].map((code) => [code, '', 0]),
      [THREE, '', 1],
      ...[FOUR, ONE].map((code) => [code, '', 2]),
      [ONE, '', 3],
    ]);
  });

  test('has those of a team link together when one of them is broken', async () => {
    for (const codes of [
      [BROKEN, ONE, TWO],
      [ONE, BROKEN, TWO],
      [ONE, TWO, BROKEN],
    ]) {
      const found = await read(pasted(`${link(THREE)} ${teamLink(...codes)} ${link(FOUR)}`));
      expect(told(found)).toEqual([
        [THREE, '', 0],
        [ONE, '', 1],
        [TWO, '', 1],
        [FOUR, '', 2],
      ]);
      expect(failed(found)).toEqual([['', BROKEN, 'damaged']]);
    }
  });
});

describe('several texts and files', () => {
  test('are read one after the other, in their order', async () => {
    const found = await read(
      pasted(link(ONE, 'Anna')),
      file('team.json', JSON_FILE),
      file('mail.txt', `${link(TWO)} ${link(THREE)}`),
    );
    expect(told(found)).toEqual([
      [ONE, 'Anna', 0],
      [ZOE.code, ZOE.label, 1],
      [NAMELESS.code, '', 1],
      [TWO, '', 2],
      [THREE, '', 3],
    ]);
  });

  test('never have anybody together who is not in the same one', async () => {
    const texts = [
      ...[link(ONE), `${ONE} ${TWO}`, teamLink(ONE, TWO, THREE), BROKEN, '', 'Nothing'],
      ...[JSON_FILE, TABLE, `${teamLink(ONE, TWO)} ${teamLink(THREE, ONE)}`],
    ];
    const alone = new Map(
      await Promise.all(texts.map(async (text) => [text, await read(pasted(text))] as const)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...texts), { maxLength: 6 }), async (given) => {
        const found = await read(...given.map(pasted));
        // Each as it is alone, with the numbers of nobody before it.
        let from = 0;
        const numbered = given.flatMap((text) => {
          const arrivals = alone.get(text)?.arrivals ?? [];
          const first = from;
          from += new Set(arrivals.map(({ together }) => together)).size;
          return arrivals.map((one) => ({ ...one, together: first + one.together }));
        });
        expect(found?.arrivals).toEqual(numbered);
      }),
      { numRuns: 60 },
    );
  });

  test('name what fails by the file it stood in', async () => {
    const found = await read(
      pasted(BROKEN),
      file('one.txt', `${ONE} ${BROKEN}`),
      file('team.json', JSON_FILE.replace('"format": 1', '"format": 2')),
      file('two.txt', BROKEN),
    );
    expect(failed(found)).toEqual([
      ['', BROKEN, 'damaged'],
      ['one.txt', BROKEN, 'damaged'],
      ['team.json', '', 'newer'],
      ['two.txt', BROKEN, 'damaged'],
    ]);
    expect(told(found)).toEqual([[ONE, '', 0]]);
  });

  test('are read all, also when one of them is too large', async () => {
    const found = await read(
      file('large.html', null),
      file('mail.txt', ONE),
      file('huge.csv', null),
    );
    expect(found).toEqual({
      arrivals: [{ code: ONE, label: '', result: of(1), together: 0 }],
      failures: [
        { name: 'large.html', found: '', place: null, reason: 'too-large' },
        { name: 'huge.csv', found: '', place: null, reason: 'too-large' },
      ],
      team: null,
    });
  });

  test('are nobody where nothing was given', async () => {
    expect(await read()).toEqual({ arrivals: [], failures: [], team: null });
  });
});

describe('a file or a table', () => {
  test('of a team brings everybody together, and what it says of the team', async () => {
    expect(await read(file('team.json', JSON_FILE))).toEqual({
      arrivals: [ZOE, NAMELESS].map(({ code, label, result: said }) => {
        return { code, label, result: said, together: 0 };
      }),
      failures: [],
      team: { name: 'The board', anonymous: false },
    });
  });

  test('is read as one where it was pasted, too', async () => {
    expect((await read(pasted(JSON_FILE)))?.team).toEqual({ name: 'The board', anonymous: false });
    expect(told(await read(pasted(TABLE)))).toEqual([
      [ZOE.code, ZOE.label, 0],
      [NAMELESS.code, '', 0],
    ]);
  });

  test('says of the team what the first of them says', async () => {
    const shop = writeTeamFile({ name: 'Shop', anonymous: true }, [ZOE], '');
    const found = await read(pasted(ONE), file('shop.json', shop), file('team.json', JSON_FILE));
    expect(found?.team).toEqual({ name: 'Shop', anonymous: true });
    expect(found?.arrivals).toHaveLength(4);
  });

  test('names the row that fails', async () => {
    const broken = TABLE.replace(NAMELESS.code, BROKEN);
    const { arrivals, failures } = (await read(file('people.csv', broken))) ?? {};
    expect(arrivals?.map(({ code }) => code)).toEqual([ZOE.code]);
    expect(failures).toEqual([
      {
        ...{ name: 'people.csv', found: BROKEN },
        ...{ place: { kind: 'row', n: 3 }, reason: 'damaged' },
      },
    ]);
  });

  test('counts everything in it that fails, alike or not', async () => {
    const begun = ['a', 'b', 'c'].map((id) => ({ ...ANNA, id, label: '', finished: false }));
    const found = await read(file('backup.json', writeBackup([...begun, ANNA], [])));
    expect(found?.arrivals).toHaveLength(1);
    expect(failed(found)).toEqual(begun.map(() => ['backup.json', '', 'unfinished']));
  });
});

describe('what fails in a text', () => {
  const quoted = (...lines: readonly string[]) =>
    [...lines, '', 'On Monday somebody wrote:', ...lines.map((line) => `> ${line}`)].join('\n');

  test('is told with the reason', async () => {
    expect((await read(pasted(`${BROKEN} ${NEWER} cx1pzuj`)))?.failures).toEqual([
      { name: '', found: BROKEN, place: null, reason: 'damaged' },
      { name: '', found: NEWER, place: null, reason: 'newer' },
      { name: '', found: 'cx1pzuj', place: null, reason: 'damaged' },
    ]);
  });

  test('is told once where a mail has it in its text and in what it quotes', async () => {
    const found = await read(pasted(quoted(link(BROKEN), link(ONE))));
    expect(failed(found)).toEqual([['', BROKEN, 'damaged']]);
    // Each by itself: the quoted one may be the same person.
    expect(found?.arrivals.map(({ code }) => code)).toEqual([ONE, ONE]);
    expect(new Set(found?.arrivals.map(({ together }) => together)).size).toBe(2);
  });

  test('is told twice where two are broken', async () => {
    expect(failed(await read(pasted(quoted(link(BROKEN), link(BROKEN_TOO)))))).toEqual([
      ['', BROKEN, 'damaged'],
      ['', BROKEN_TOO, 'damaged'],
    ]);
  });

  test('is told of as many as there are', async () => {
    const letters = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'];
    const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    const text = all.flatMap((end) => letters.slice(0, 5).map((d) => `cx1${end}${d}`)).join('\n');
    expect((await read(pasted(text)))?.failures).toHaveLength(5 * 32 ** 3);
  });
});

describe('reading that takes long', () => {
  /** Enough for a few slices. */
  const MANY = Array.from({ length: 3000 }, (_, day) => encode(of(1 + day))).join('\n');

  test('tells how many have been found, over all texts, and how much of one has been read', async () => {
    const onProgress = vi.fn<(n: number, share: number) => void>();
    const { signal } = new AbortController();
    await gathered([pasted(MANY), pasted(`${ONE} ${TWO}`)], { signal, onProgress });
    const calls = onProgress.mock.calls;
    expect(calls.length).toBeGreaterThan(2);
    expect(calls.map(([n]) => n)).toEqual(calls.map(([n]) => n).sort((one, two) => one - two));
    for (const [, share] of calls) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThan(1);
    }
    expect(calls.at(-2)).toEqual([3000, MANY.lastIndexOf('cx1') / MANY.length]);
    expect(calls.at(-1)).toEqual([3002, 28 / 55]);
  });

  test('brings nothing when it is stopped in between, and reads no further', async () => {
    const stop = new AbortController();
    const onProgress = vi.fn(() => stop.abort());
    const found = await gathered([pasted(MANY), pasted(ONE)], { signal: stop.signal, onProgress });
    expect(found).toBeNull();
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a text', pasted(ONE)],
    ['a text with nothing in it', pasted('')],
    ['a file', file('team.json', JSON_FILE)],
    ['a file that is too large', file('large.html', null)],
  ])('brings nothing of %s when it was stopped before', async (_, given) => {
    const signal = AbortSignal.abort();
    expect(await gathered([given], { signal, onProgress: () => undefined })).toBeNull();
  });

  test('brings nothing when it is stopped while a file is read', async () => {
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => undefined };
    const reading = gathered([file('team.json', JSON_FILE), file('b.txt', ONE)], options);
    stop.abort();
    expect(await reading).toBeNull();
  });
});
