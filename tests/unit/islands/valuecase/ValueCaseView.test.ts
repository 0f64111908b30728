// The value case from its markup: what is asked, what comes of it, and that it says the same in a table as in a picture.
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Begin } from '../../../../src/islands/valuecase/Begin';
import { csvWordsOf } from '../../../../src/islands/valuecase/csvWords';
import { formulasInWords } from '../../../../src/islands/valuecase/formulas';
import { ValueCaseView } from '../../../../src/islands/valuecase/ValueCaseView';
import { readValueCaseCsv, valueCaseCsv } from '../../../../src/islands/exports/valueCaseCsv';
import { breakEvenOf } from '../../../../src/model/breakEven';
import { calculated, INPUTS, NO_CASE, type ValueCase } from '../../../../src/model/valueCase';
import { withPublished } from '../../../../src/stores/valueCase';
import { caseOf, CONTACTS, MADE_UP, PUBLISHED, STAYING, wordsIn } from './words';

const [EN, NL] = [wordsIn('en'), wordsIn('nl')];

/** What stands for no figure, and what is read aloud there. */
const [none, open] = [`–${EN.value.notCounted}`, `?${EN.value.unfinished}`];

function shown(valueCase: ValueCase, words = EN) {
  const html = renderToString(
    h(ValueCaseView, { words, valueCase, heading: { current: null }, take: () => {} }),
  );
  const root = parse(html);
  const text = (selector: string) =>
    root.querySelectorAll(selector).map((element) =>
      element.textContent
        .replace(/\s+/gu, ' ')
        .replace(/[\u00AD\u2060]/gu, '')
        .trim(),
    );
  return { html, root, text };
}

const WHOLE = caseOf({
  ...STAYING,
  ...CONTACTS,
  'fewer-contacts': { low: -5, expected: 10, high: 20 },
  'one-off': 24_000,
  yearly: 2_000,
});

describe('an empty case', () => {
  const { root, text } = shown(NO_CASE);

  test('asks for every number by name, with nothing filled in', () => {
    expect(root.querySelectorAll('.number [role="group"], .number')).toHaveLength(INPUTS.length);
    const filled = root
      .querySelectorAll('input')
      .filter((field) => (field.getAttribute('value') ?? '') !== '');
    expect(filled).toEqual([]);
    expect(root.querySelectorAll('select option[selected]').map((one) => one.textContent)).toEqual([
      EN.value.currencyChoose,
      EN.value.yearsChoose,
    ]);
  });

  test('shows no outcome, neither on paper nor in the margin', () => {
    expect(root.querySelector('#value-outcome')).toBeNull();
    expect(text('.so-far, .value-paper')).toEqual([]);
  });

  test('begins with what is needed, an example, and that percentages are no forecast', () => {
    const begin = parse(renderToString(h(Begin, { words: EN, onExample: () => {} })));
    expect(begin.querySelector('button')?.textContent).toBe(MADE_UP);
    expect(begin.textContent).toContain(EN.value.begin);
    expect(begin.querySelector('.message')?.textContent).toBe(EN.value.warning);
    expect(text('.number-group .message')).toEqual([EN.value.warning]);
  });
});

describe('a whole case', () => {
  const { root, text } = shown(WHOLE);

  test('has its outcome from low to high in one table', () => {
    expect(text('.outcome .outcome-table thead th')).toEqual(['What', 'Low', 'Expected', 'High']);
    expect(text('.outcome .outcome-table tbody tr')).toEqual([
      'Customers who stay€6,000€6,000€6,000',
      `Customers who spend more${none}${none}${none}`,
      'Contacts no longer needed−€4,000€8,000€16,000',
      'Benefit per year€2,000€14,000€22,000',
      'Cost per year€2,000€2,000€2,000',
      'Cost once€24,000€24,000€24,000',
      'Worth over three years−€24,000€12,000€36,000',
      'Payback timenever2 years1.2 years',
    ]);
    expect(text('.outcome .message')).toEqual([
      'Customers who spend more does not take part: nothing is filled in for it.',
    ]);
  });

  test('says in a table what the picture shows', () => {
    expect(text('.tornado-table tbody tr')).toEqual([
      'Fewer contacts−€24,000 at −5%€36,000 at 20%',
    ]);
    expect(root.querySelector('canvas')?.getAttribute('aria-label')).toBe(EN.value.tornadoChart);
  });

  test('that is opened shows its answer before its numbers; one that is being made shows it after them', () => {
    const order = (valueCase: ValueCase) =>
      shown(valueCase)
        .root.querySelectorAll('section h2')
        .map(({ id }) => id)
        .slice(0, 3);
    expect(order(WHOLE)).toEqual(['value-outcome', 'value-about', 'value-numbers']);
    expect(order(caseOf({ contacts: 5 }))).toEqual([
      'value-about',
      'value-numbers',
      'value-outcome',
    ]);
  });

  test('says beside its numbers what comes of them so far, or what is lacking', () => {
    expect(text('.so-far')[0]).toContain(text('.outcome .answer')[0]);
    const [lacking] = shown(caseOf({ contacts: 5 })).text('.so-far');
    expect(lacking).toContain('Still needed: Cost per contact');
  });

  test('stands on paper whole: what comes of it, what matters most, how little, and every formula', () => {
    const [paper = ''] = text('.value-paper');
    expect(text('.value-paper h3')).toEqual([
      EN.value.outcomeHeading,
      EN.value.tornadoHeading,
      EN.value.evenHeading,
      EN.value.formulasHeading,
      EN.value.leftOutHeading,
    ]);
    expect(paper).toContain('churn from 12% to 7%; 5% extra spending; 13% fewer contacts.');
    expect(paper).toContain('Worth = Years × (Benefit per year − Cost per year) − Cost once');
    for (const said of [EN.value.believe, EN.value.warning]) expect(paper).toContain(said);
    const drawn = root.querySelectorAll('.paper-tornado tr').map((row) => ({
      said: row.textContent.replace(/\s/gu, ' '),
      bars: row.querySelectorAll('rect').map((bar) => Number(bar.getAttribute('width'))),
    }));
    // From 12,000 down to −24,000, and up to 36,000: three parts of five, and two.
    expect(drawn.map(({ said }) => said)).toEqual(['Fewer contacts−€24,000€36,000']);
    const [low = 0, high = 0] = drawn[0]?.bars ?? [];
    expect(low / (low + high)).toBeCloseTo(3 / 5);
  });

  test('says of each lever alone how little must change', () => {
    expect(text('.even dt')).toEqual(Object.values(EN.value.levers));
  });

  test('every field has a label, and every id is there once', () => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of root.querySelectorAll('input, select, textarea')) {
      const label = root.querySelector(`label[for="${field.id}"]`);
      expect(label?.textContent ?? field.getAttribute('aria-label') ?? '').not.toBe('');
      for (const id of (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)) {
        expect(ids).toContain(id);
      }
    }
  });

  test('prints its numbers with ranges and sources, and names those it lacks', () => {
    const noted = { ...WHOLE, notes: { ...WHOLE.notes, churn: '<b>The controller</b>' } };
    const { html, text: printed } = shown(noted);
    expect(printed('.paper-numbers tbody tr')).toContain('Churn % a year12%<b>The controller</b>');
    expect(html).not.toContain('<b>The controller');
    expect(printed('.value-paper .note')).toContain('Not filled in: Extra spending.');
  });

  test('without ranges has one column, and says that it looks surer than it is', () => {
    const { text: sure } = shown(caseOf({ ...CONTACTS, 'one-off': 0, yearly: 0 }));
    expect(sure('.outcome .outcome-table thead th')).toEqual(['What', 'Expected']);
    expect(sure('.outcome .name .note')).toEqual([EN.value.noRanges]);
    expect(sure('.tornado .read')).toEqual([EN.value.tornadoNoRanges]);
  });
});

describe('what cannot be', () => {
  test('is said at the field, and the rest goes on', () => {
    const { text, root } = shown(
      caseOf({ ...CONTACTS, ...STAYING, churn: 120, margin: { low: 50, expected: 40 } }),
    );
    expect(text('.problem').filter(Boolean)).toHaveLength(1);
    expect(root.querySelector('#value-churn-expected')?.getAttribute('aria-invalid')).toBe('true');
    expect(text('.number-problems .message')).toEqual([EN.value.outOfOrder['low-expected']]);
    expect(text('.outcome .outcome-table tbody tr').slice(0, 4)).toEqual([
      `Customers who stay${open}`,
      `Customers who spend more${none}`,
      'Contacts no longer needed€8,000',
      `Benefit per year${open}`,
    ]);
  });

  test('is said of less than none, and of more than there can be', () => {
    const { root, text } = shown(caseOf({ customers: -5, yearly: 1e16 }));
    const invalid = root.querySelectorAll('[aria-invalid="true"]').map(({ id }) => id);
    expect(invalid).toEqual(['value-customers-expected', 'value-yearly-expected']);
    expect(text('.problem').filter(Boolean)).toHaveLength(2);
  });

  test('too many who leave, and years that cannot be', () => {
    const { text } = shown(caseOf({ ...STAYING, churn: 60, staying: -80 }, { years: 2.5 }));
    expect(text('.number-problems .message')[0]).toContain('108% of your customers');
    expect(text('#value-years-problem')[0]).toContain('2.5 years cannot be weighed here.');
  });
});

test('a published range stands beside its caveat, and is named while it is used', () => {
  const { text } = shown(withPublished(NO_CASE, PUBLISHED));
  expect(text('.published button')).toEqual(['Fill in 2 to 7.5%']);
  expect(text('.published .note')[0]).toContain(PUBLISHED.caveat);
  expect(text('.published-used')[0]).toContain(PUBLISHED.name);
  expect(text('.number-what details > .note').some((note) => note.includes('McKinsey'))).toBe(true);
});

test('a fictional case says so on paper, and above everything that came of it or went into it', () => {
  const { text } = shown({ ...WHOLE, example: 'shop' });
  expect(text('.value-paper .fictional, .outcome .fictional')).toHaveLength(2);
  expect(text('.fictional')).toHaveLength(2);
  const half = shown(caseOf({ contacts: 5 }, { example: 'shop' }));
  expect(half.text('.value-paper .fictional, .case-fields .fictional')).toHaveLength(2);
  expect(half.text('.fictional')).toHaveLength(2);
  for (const said of text('.fictional')) expect(said).toContain(MADE_UP);
  expect(shown({ ...WHOLE, example: 'gone' }).text('.fictional')[0]).toContain(
    EN.value.exampleOther,
  );
});

describe('the formulas', () => {
  const formulas = (valueCase: ValueCase, words = EN) =>
    formulasInWords(words, 'EUR', calculated(valueCase), breakEvenOf(valueCase)).map(
      ({ name, names, numbers }) => [name, names, numbers.replace(/\s/gu, ' ')],
    );

  test('stand in names and in numbers', () => {
    expect(formulas(WHOLE)).toEqual([
      [
        'Customers who stay',
        'Customers × Churn × Leavers who now stay × Revenue per customer × Margin on that revenue',
        '1,000 × 12% × 25% × €500 × 40% = €6,000',
      ],
      [
        'Customers who spend more',
        'Customers × Revenue per customer × Extra spending × Margin on that revenue',
        '',
      ],
      [
        'Contacts no longer needed',
        'Contacts × Fewer contacts × Cost per contact',
        '10,000 × 10% × €8 = €8,000',
      ],
      [
        'Benefit per year',
        'Customers who stay + Customers who spend more + Contacts no longer needed',
        '€6,000 + €0 + €8,000 = €14,000',
      ],
      [
        'Worth',
        'Years × (Benefit per year − Cost per year) − Cost once',
        '3 × (€14,000 − €2,000) − €24,000 = €12,000',
      ],
      [
        'Payback time',
        'Cost once ÷ (Benefit per year − Cost per year)',
        '€24,000 ÷ (€14,000 − €2,000) = 2 years',
      ],
      [
        'Part of what you assume that is needed',
        '(Cost once ÷ Years + Cost per year) ÷ Benefit per year',
        '(€24,000 ÷ 3 + €2,000) ÷ €14,000 = 71.43%',
      ],
      [
        'Leavers who now stay, to pay by itself',
        expect.any(String),
        expect.stringContaining('= 41.67%'),
      ],
      ['Extra spending, to pay by itself', expect.any(String), expect.stringContaining('= 5%')],
      ['Fewer contacts, to pay by itself', expect.any(String), expect.stringContaining('= 12.5%')],
    ]);
  });

  test('show what is not known as a question', () => {
    const [, , saved] = formulas(caseOf({ contacts: 100, 'contact-cost': 4.5 }), NL);
    expect(saved?.[2]).toBe('100 × ? × € 4,50 = ?');
  });
});

test('a table saved in one language is read in the other', () => {
  const table = valueCaseCsv(csvWordsOf(EN), { ...WHOLE, title: 'Letters' });
  const { valueCase, unread } = readValueCaseCsv(csvWordsOf(NL), table) ?? {};
  expect(valueCase).toEqual({ ...WHOLE, title: 'Letters' });
  expect(unread).toEqual([]);
});

test('in Dutch it says the same, with Dutch figures', () => {
  const { text } = shown({ ...WHOLE, example: 'shop' }, NL);
  expect(text('.outcome .answer')).toEqual([
    'Gerekend over drie jaar is dit ongeveer € 12.000 waard, tussen € -24.000 en € 36.000.'.replace(
      '-',
      '−',
    ),
  ]);
  expect(text('.outcome .outcome-table tbody tr').at(-1)).toBe(
    'Terugverdientijdnooit2 jaar1,2 jaar',
  );
  expect(text('.tornado .read')[0]).toContain('Zoek eerst ‘Minder contacten’ beter uit.');
});
