import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMarkdown, resultMarkdown } from '../../../../src/islands/exports/markdown';
import type { PatternId } from '../../../../src/model/pattern';
import type { Assessment } from '../../../../src/stores/saved';
import { NOTHING_YET } from '../../../../src/stores/versions';
import { EXAMPLES, sheet, WORKED_EXAMPLES } from '../../../fixtures/sheets';
import { anyAssessment, anyText } from '../../stores/arbitraries';
import {
  ANNA,
  documentOf,
  LINK,
  OWN_MOVE,
  questionWords,
  resultWords,
  SITE_MOVE,
} from './documents';

const report = (assessment: Assessment = ANNA, more = {}) =>
  resultMarkdown(documentOf(assessment, more));

const headingsIn = (text: string) => text.split('\n').filter((line) => /^#+ /.test(line));

/** What stands under a heading, up to the next of its kind. */
function under(text: string, heading: string): string {
  const start = text.indexOf(`${heading}\n`);
  if (start === -1) throw new Error(`No ${heading} in the report`);
  const [mark = ''] = heading.split(' ');
  const rest = text.slice(start + heading.length);
  const end = rest.search(new RegExp(`^#{1,${mark.length}} `, 'm'));
  return (end === -1 ? rest : rest.slice(0, end)).trim();
}

/** The cells of the one table in a text, its head first. */
const tableIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[| -]+$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );

describe('a report in Markdown', () => {
  test('has the parts of the page in their order', () => {
    expect(headingsIn(report()).filter((line) => !line.startsWith('####'))).toEqual([
      '# Result: Zorg & Zo, région Été',
      '## Exploring. Carried by people.',
      '## The four levels',
      '## The next three moves',
      '## Find out',
      '## Which figure about customers moved this year, and how do you know?',
      '## Plan',
      '## All twenty answers',
      ...['### Management', '### Brand', '### Operations', '### Customer'],
      '## Code and link',
    ]);
  });

  test('says in Dutch what it says in English', () => {
    const dutch = headingsIn(report(ANNA, { locale: 'nl' }));
    expect(dutch).toHaveLength(headingsIn(report()).length);
    expect(dutch.slice(0, 4)).toEqual([
      '# Resultaat: Zorg & Zo, région Été',
      '## Verkennend. Gedragen door mensen.',
      '## De vier niveaus',
      '## De volgende drie zetten',
    ]);
  });

  test('says whose it is, and does without what does not travel', () => {
    expect(report()).toContain(
      '\n\nFrom the chair: Operations, processes or IT. Answered on 1 December 2026. Answers that count: 17 of 20.\n\n',
    );
    const bare = report({ ...ANNA, label: '', chair: 'not-said', day: 0 }, { link: '' });
    expect(
      bare.startsWith('# Result of the self-assessment\n\nAnswers that count: 17 of 20.\n'),
    ).toBe(true);
    expect(bare).not.toContain('#r=');
  });

  test('gives stage, fit and score apart, and what is not certain', () => {
    const sure = under(report(), '## Exploring. Carried by people.');
    expect(sure).toContain('- **Stage 2.** The lowest level counts. The 2 unknown answers cannot');
    expect(sure).toContain('- **Fit: 2 stages apart.** ');
    expect(sure).toContain('- **Score: 3.0.** Mean of the level scores.');
    const unsure = report({ ...ANNA, answers: sheet('33333 33333 33333 333??') });
    expect(unsure).toContain('- **Stage 3, at least 1.** The lowest level counts. 2 answers are');
    expect(report({ ...ANNA, answers: sheet('33333 33333 33333 33333') })).toContain(
      '- **Fit: A straight thread.** ',
    );
  });

  test.each(WORKED_EXAMPLES)('reads the pattern of the worked example: $name', (example) => {
    const words = resultWords('en').patterns[example.pattern as PatternId];
    const text = report({ ...ANNA, answers: example.answers, ambition: example.ambition });
    for (const sentence of [`${words.headline}.`, words.reading, words.question]) {
      expect(text).toContain(sentence);
    }
  });

  test('says why there is no stage', () => {
    const words = resultWords('en');
    const unknown = report({ ...ANNA, answers: {} });
    expect(unknown).toContain('## No overall stage\n\nThere is no overall stage, because too few');
    expect(unknown).toContain(words.patterns['unknown-ground'].question);
    expect(unknown).toContain(`## ${words.movesNone}\n\n${words.movesNothingKnown}\n`);
    const few = report({ ...ANNA, answers: sheet('33333 ----- ----- -----') });
    expect(few).toContain(`## No overall stage\n\n${words.whyFew}\n\n## The four levels`);
    const none = report({ ...ANNA, answers: sheet('----- ----- ----- -----') });
    expect(none).toContain(`## ${words.movesNone}\n\n## Which figure`);
  });

  test('has a table of the levels', () => {
    expect(tableIn(under(report(), '## The four levels'))).toEqual([
      ['Level', 'Stage', 'At least', 'Ambition', 'Gap', 'Score'],
      ['Management', '3 Organised', '2', '3', 'ambition met', '3.3, 4 of 5 known'],
      ['Brand', '2 Exploring', '2', '3', '1 stage to go', '2.3, 4 of 4 known'],
      ['Operations', '3 Organised', '2', '4', '1 stage to go', '2.8, 4 of 5 known'],
      ['Customer', '4 Connected', '4', '4', 'ambition met', '3.8, 5 of 5 known'],
    ]);
  });

  test('says in that table why a level has no stage', () => {
    const { answers, ambition } = EXAMPLES.overThreeLevels;
    const table = tableIn(under(report({ ...ANNA, answers, ambition }), '## The four levels'));
    expect(table[2]).toEqual([
      ...['Brand', 'Left out, too little applies', '', 'not set', '', '2 of 2 known'],
    ]);
    const open = tableIn(under(report({ ...ANNA, answers: {} }), '## The four levels'));
    expect(open[1]).toEqual([
      ...['Management', 'No stage, too little is known', '', '3', '', '0 of 5 known'],
    ]);
  });

  test('has the next moves with what to do, who and the first sign', () => {
    const { do: what, who, sign } = questionWords('en')['brand.value'].moves[1]!;
    const next = under(report(), '## The next three moves');
    expect(next).toContain(
      `1. **Brand, Two-sided value**: 2 Exploring, to 3 Organised\n\n   ${what}\n\n   Who: ${who}\\\n   First sign: ${sign}\n`,
    );
    expect(next.match(/^\d\. \*\*.*\*\*/gm)).toEqual([
      '1. **Brand, Two-sided value**',
      '2. **Brand, Dare to differ**',
      '3. **Operations, Real paths**',
    ]);
  });

  test('says what to find out, and who would know', () => {
    const { ask, knows } = questionWords('en')['management.renewal'];
    const found = under(report(), '## Find out');
    expect(found).toContain(
      `- **Management, Keep renewing**: ${ask}\n\n  Who would know? ${knows}`,
    );
    expect(report({ ...ANNA, answers: EXAMPLES.inStep.answers })).not.toContain('## Find out');
  });

  test('has the results line, or says that it was not answered', () => {
    const heading = '## Which figure about customers moved this year, and how do you know?';
    expect(under(report(), heading)).toBe(
      '**The figure, and how it moved**: Complaints about bills: from 40 to 25 a week\n\n**How you know**: The log of 2026',
    );
    const { figure } = ANNA.outcome;
    expect(under(report({ ...ANNA, outcome: { figure, proof: ' ' } }), heading)).toContain(
      '**How you know**: not filled in yet',
    );
    expect(under(report({ ...ANNA, outcome: { figure: '', proof: '' } }), heading)).toBe(
      'Not answered yet. Maturity is not a result: a stage does not say what customers notice.',
    );
  });

  test('has all twenty answers in full, with notes and reasons', () => {
    const text = under(report(), '## All twenty answers');
    expect(headingsIn(text).filter((line) => line.startsWith('#### '))).toHaveLength(20);
    const { ask, stages } = questionWords('en')['management.value'];
    expect(under(text, `#### Two-sided value: ${ask}`)).toBe(
      [
        `**The answer: stage 3, Organised**. ${stages[2]!}`,
        '**What you can show**: The minutes of May.\\\nThe list of June.',
        'And the “map”.',
      ].join('\n\n'),
    );
    expect(under(text, `#### Real paths: ${questionWords('en')['brand.paths'].ask}`)).toBe(
      '**Does not apply**\n\n**Why it does not apply**: We have one channel',
    );
    expect(
      under(text, `#### Keep renewing: ${questionWords('en')['management.renewal'].ask}`),
    ).toBe('**Not known**');
  });

  test('has the code in groups, and the link as a link', () => {
    const kept = under(report(), '## Code and link');
    expect(kept).toContain('`cx1 pgsq qs9w uxcn hgdf yw3d 9lsz`');
    expect(kept).toContain(`\n<${LINK}>\n`);
  });

  test('closes with what the model is worth', () => {
    expect(
      report().endsWith(
        '\n\nRead on <https://thread.example/>. Our own model, not validated by research.\n',
      ),
    ).toBe(true);
  });
});

describe('a plan in Markdown', () => {
  const { do: what, sign } = questionWords('en')['brand.value'].moves[1]!;
  const rows = [
    ['Move', 'Level', 'Success factor', 'Owner', 'Start', 'Due', 'Status', 'First sign'],
    [...[OWN_MOVE.text.replace('\n', ' '), '', '', '', ''], ...['7 December 2026', 'Planned', '']],
    [
      ...[what, 'Brand', 'Two-sided value', SITE_MOVE.owner],
      ...['23 November 2026', '5 January 2027', 'Active', sign],
    ],
  ];

  test('is a table, by itself and in the report', () => {
    const alone = planMarkdown(documentOf());
    expect(headingsIn(alone)).toEqual(['# Plan: Zorg & Zo, région Été']);
    expect(tableIn(alone)).toEqual(rows);
    expect(tableIn(under(report(), '## Plan'))).toEqual(rows);
  });

  test('says why more than three moves run at once', () => {
    const plan = { ...ANNA.plan, whyMany: 'They are small.\n\nAnd cheap.' };
    expect(planMarkdown(documentOf({ ...ANNA, plan }))).toMatch(
      /\n\n\*\*Why more than three moves run at once\*\*: They are small\.\n\nAnd cheap\.\n$/,
    );
  });

  test('says that there is none yet', () => {
    const bare: Assessment = { ...NOTHING_YET, id: '', changed: 0 };
    expect(planMarkdown(documentOf(bare))).toBe(
      '# Plan after the self-assessment\n\nNo move has been planned yet.\n',
    );
    expect(planMarkdown(documentOf(bare, { locale: 'nl' }))).toBe(
      '# Plan na de zelfscan\n\nEr is nog geen zet gepland.\n',
    );
  });
});

// Every place of a report in which a text of the user stands.
const attackedBy = (text: string): Assessment => ({
  ...ANNA,
  label: text,
  notes: { 'brand.value': text },
  reasons: { 'brand.paths': text },
  plan: { moves: [{ ...OWN_MOVE, text, owner: text }], whyMany: text },
  outcome: { figure: `x ${text}`, proof: text },
});

/** The lines that begin something: a heading, a list, a quotation, code, a table, HTML, a rule, a definition. */
const structureOf = (text: string) =>
  text
    .split('\n')
    .filter((line) =>
      /^ {0,3}(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|>|```|~~~|\||<[!/?A-Za-z]|\[|=+\s*$|-+\s*$|(?:[-*_]\s*){3,}$)|^(?: {4}|\t)|^:?-+:?\s*\|/.test(
        line,
      ),
    )
    .map((line) =>
      line.startsWith('|')
        ? // A row: how many cells it has.
          `${line.match(/(?<!\\)(?:\\\\)*\|/g)?.length} bars`
        : (/^\s*(?:#{1,6}|[-+*]|\d+[.)])(?=\s)/.exec(line)?.[0] ?? line),
    );

/** What means something inside a line and is not escaped. */
const meaningIn = (text: string) =>
  text
    .replace(/\\[!-/:-@[-`{-~]/g, ' ')
    .match(
      /[*_`~$[\]]|<(?=[!/?A-Za-z])|&(?=#|[A-Za-z][A-Za-z0-9]*;)|(?<=[ps]):(?=\/)|(?<=[Ww])\.(?=[-.\w])|(?<=[-+.\w])@(?=[-.\w])/g,
    )
    ?.filter((mark) => mark !== ']')
    .sort()
    .join(' ');

const ATTACKS = [
  '# A heading',
  'x\n# A heading',
  'x\n\n# A heading',
  'A heading\n=====',
  'A heading\n---',
  'x\n***\n___\n- - -',
  '- a list\n+ a list\n* a list\n1. a list\n2) a list',
  '> a quotation',
  'x\n\n    code',
  'x\n\n\tcode',
  '```\ncode\n```',
  '~~~\ncode',
  '`code` and ``more``',
  '**bold** *italic* __bold__ _italic_ ~~struck~~',
  '[a link](https://evil.example)',
  '[a link][1]\n\n[1]: https://evil.example',
  '[1]: https://evil.example',
  '![a picture](https://evil.example/x.png)',
  '<https://evil.example>',
  '<script>alert(1)</script>',
  'x\n<img src=x onerror=alert(1)>',
  '<!-- a comment',
  '<?php ?>',
  '</table>',
  '&lt;script&gt; &#60; &copy; &amp;',
  'https://evil.example www.evil.example a@evil.example',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'a | b\n--|--\n1 | 2',
  'a\n|\nb',
  'pipes | in \\| cells \\\\| of `a|b`',
  'x\n:-: | -',
  '$1 + 1$ and $$2$$',
  'a backslash at the end\\',
  '\\# \\* \\\\ \\[',
  'two blanks at the end  \nhere  ',
  '[^1] a footnote\n\n[^1]: text',
  '- [ ] a task',
  '---\ntitle: front matter\n---',
  '\u0000\u0007\u001B[31m',
  '\uD83D half',
  'שלום \u202Eevil',
  'x\r# A heading\r\n- list',
  'x\u2028# A heading',
  '   ',
];

describe('a text of the user stays text', () => {
  const plainly = report(attackedBy('plain'));

  test.each(ATTACKS.map((attack) => ({ attack, shown: JSON.stringify(attack) })))(
    '$shown',
    ({ attack }) => {
      // A text with blank lines has more paragraphs, but begins nothing else.
      const text = report(attackedBy(attack));
      const blank = attack.trim() === '';
      if (!blank) expect(structureOf(text)).toEqual(structureOf(plainly));
      if (!blank) expect(meaningIn(text)).toBe(meaningIn(plainly));
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\u202E/u);
      expect(planMarkdown(documentOf(attackedBy(attack))).match(/^\|/gm)).toHaveLength(3);
    },
  );

  test('whatever it is', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...ATTACKS),
        anyText,
        fc.constantFrom(...'#*_`~$[]()<>|\\!&-+=>:. \n\t1'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = report(attackedBy(`x${parts.join('')}`));
        expect(structureOf(text)).toEqual(structureOf(plainly));
        expect(meaningIn(text)).toBe(meaningIn(plainly));
      }),
      { numRuns: 300 },
    );
  });

  test('as it was typed, once what was escaped is read', () => {
    const typed = 'Pay $5, *not* <b>6</b> & see [x](y) | z #1 ~a~ \\o/ C:\\n';
    const line = report({ ...ANNA, notes: { 'brand.value': typed } })
      .split('\n')
      .find((one) => one.startsWith('**What you can show**: Pay'));
    expect(line?.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(`**What you can show**: ${typed}`);
  });

  test('in any assessment: a report is always made', () => {
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom('en' as const, 'nl' as const), (one, locale) => {
        const text = report(one, { locale });
        expect(headingsIn(text).filter((line) => line.startsWith('#### '))).toHaveLength(20);
        expect(text).not.toMatch(/undefined|\[object|\{\w+\}|NaN/);
      }),
      { numRuns: 200 },
    );
  });

  // The library needs time with the square of a text: two hundred thousand marks in one would take minutes.
  test('also where it is very long, in reasonable time', () => {
    const long = '*'.repeat(200_000);
    const text = report({ ...ANNA, notes: { 'brand.value': long } });
    expect(text).toContain(`: ${'\\*'.repeat(200_000)}\n`);
  }, 15_000);
});
