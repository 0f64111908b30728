import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../src/model/grid';
import { cleanLabel } from '../../../src/model/link';
import { readAddress, writeAddress } from '../../../src/stores/address';
import { anyChair, anyDraft, OFTEN } from '../model/arbitraries';
import { anyText, anyView } from './arbitraries';

const NOTHING = 'cxd1pqqqqqqqqqqqqqrfmrdy';
const RESULT = 'cx1pzujev8k8rel7ayslur6p9qn';

const FORM = { draft: {}, chair: 'not-said', label: '' } as const;

const viewIn = (fragment: string) => readAddress(fragment).view;

const formIn = (fragment: string) => {
  const { form } = readAddress(fragment);
  return form && [form.read.ok ? form.read.code : form.read.reason, form.label];
};

describe('the address says what the page shows', () => {
  test.each([
    [{ kind: 'start' }, ''],
    [{ kind: 'all' }, '#all'],
    [{ kind: 'finish' }, '#finish'],
    [{ kind: 'question', question: 'management.paths' }, '#management.paths'],
  ] as const)('%o as "%s"', (view, fragment) => {
    expect(writeAddress(view)).toBe(fragment);
    expect(readAddress(fragment)).toEqual({ view, form: null, beside: null });
  });

  test('for each of the twenty questions', () => {
    for (const question of QUESTIONS) {
      expect(viewIn(`#${question}`)).toEqual({ kind: 'question', question });
    }
  });

  test('with and without its hash', () => {
    expect(viewIn('all')).toEqual({ kind: 'all' });
    expect(viewIn('#all')).toEqual({ kind: 'all' });
  });

  test.each([
    '#',
    '#start',
    '#question',
    '#management',
    '#management.price',
    '#Management.value',
    '#management.value.paths',
    '#allover',
    '#undefined',
    '#__proto__',
    '#constructor',
    '#toString',
    `#r=${RESULT}`,
    '#&all',
    '##all',
  ])('and "%s", which it does not know, is the start', (fragment) => {
    expect(readAddress(fragment)).toMatchObject({ view: { kind: 'start' }, form: null });
  });
});

describe('where nothing can be kept the address carries the form', () => {
  test.each([
    ['at the start', { kind: 'start' }, `#form=${NOTHING}`],
    ['at the end', { kind: 'finish' }, `#finish&form=${NOTHING}`],
    [
      'at a question',
      { kind: 'question', question: 'brand.value' },
      `#brand.value&form=${NOTHING}`,
    ],
  ] as const)('%s', (_, view, fragment) => {
    expect(writeAddress(view, FORM)).toBe(fragment);
    expect(viewIn(fragment)).toEqual(view);
    expect(formIn(fragment)).toEqual([NOTHING, '']);
  });

  test('with its label', () => {
    const fragment = writeAddress({ kind: 'all' }, { ...FORM, label: 'Zoë & Bo ~ #1' });
    expect(fragment).toBe(`#all&form=${NOTHING}~Zo%C3%AB%20%26%20Bo%20%7E%20%231`);
    expect(formIn(fragment)).toEqual([NOTHING, 'Zoë & Bo ~ #1']);
  });

  test('with an open question apart from an unknown one', () => {
    const draft = { 'brand.value': 'unknown' } as const;
    const { form } = readAddress(writeAddress({ kind: 'start' }, { ...FORM, draft }));
    expect(form?.read.ok && form.read.draft).toEqual(draft);
  });

  test('and it is read as it was written, whatever the label', () => {
    fc.assert(
      fc.property(anyView, anyDraft, anyChair, anyText, (view, draft, chair, label) => {
        const address = readAddress(writeAddress(view, { draft, chair, label }));
        expect(address).toMatchObject({
          view,
          form: { read: { ok: true, chair }, label: cleanLabel(label) },
        });
        expect(address.form?.read.ok && address.form.read.draft).toEqual(draft);
      }),
      OFTEN,
    );
  });

  test('in letters that no program changes or cuts', () => {
    fc.assert(
      fc.property(anyView, anyDraft, anyChair, anyText, (view, draft, chair, label) => {
        expect(writeAddress(view, { draft, chair, label })).toMatch(
          /^#([a-z.]+&)?form=cxd1p[02-9ac-hj-np-z]{19}(~[A-Za-z0-9%_-]+)?$/,
        );
      }),
      OFTEN,
    );
  });

  test('and a label of any length stays within sixty characters', () => {
    const fragment = writeAddress({ kind: 'start' }, { ...FORM, label: '🧵'.repeat(200_000) });
    expect(formIn(fragment)).toEqual([NOTHING, '🧵'.repeat(60)]);
  });
});

describe('a form in the address is read', () => {
  test('in capitals and in groups, as a person might copy it', () => {
    expect(formIn('#form=CXD1 PQQQ QQQQ QQQQ QQRF MRDY')).toEqual([NOTHING, '']);
  });

  test('past parts that mean nothing', () => {
    expect(formIn(`#all&view=print&form=${NOTHING}&x`)).toEqual([NOTHING, '']);
  });

  test('with a second tilde as part of the label', () => {
    expect(formIn(`#form=${NOTHING}~Anna~Bo`)).toEqual([NOTHING, 'Anna~Bo']);
  });

  test.each(['%', '%E', '%E0%A4%A', '%yy', '%ff'])(
    'with the malformed escape %s in its label, which stays as it is',
    (escape) => {
      expect(formIn(`#form=${NOTHING}~a${escape}z`)).toEqual([NOTHING, `a${escape}z`]);
    },
  );

  test('with a label that would reverse the line it stands in, without that', () => {
    expect(formIn(`#form=${NOTHING}~A%E2%80%AEnna%0A`)).toEqual([NOTHING, 'Anna']);
  });

  test.each([
    ['nothing', '', 'not-a-code'],
    ['a result, which is not an unfinished form', RESULT, 'not-a-code'],
    ['a wrong character', NOTHING.replace(/y$/, 'q'), 'damaged'],
    ['a character too few', NOTHING.slice(0, -1), 'damaged'],
    ['a later version', 'cxd1zqqqqqqqqqqqqqrhvzg8', 'newer'],
  ])('and, where it cannot be, says why: %s', (_, code, reason) => {
    expect(formIn(`#all&form=${code}~Anna`)).toEqual([reason, 'Anna']);
    expect(viewIn(`#all&form=${code}~Anna`)).toEqual({ kind: 'all' });
  });

  test('whatever it is, without an error', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (one, other, third) => {
        expect(readAddress(`#${one}&form=${other}~${third}`).form).not.toBeNull();
        expect(readAddress(one).view.kind).toMatch(/^(start|all|finish|question)$/);
      }),
      OFTEN,
    );
  });
});

describe('the address carries a result to answer beside', () => {
  const BESIDE = { code: RESULT, label: 'Front desk' };

  test('alone, as a link to the assessment does', () => {
    const fragment = `#r=${RESULT}~Front%20desk`;
    expect(writeAddress({ kind: 'start' }, undefined, BESIDE)).toBe(fragment);
    expect(readAddress(fragment)).toEqual({ view: { kind: 'start' }, form: null, beside: BESIDE });
  });

  test('after the form, at any view', () => {
    const fragment = writeAddress({ kind: 'question', question: 'brand.value' }, FORM, BESIDE);
    expect(fragment).toBe(`#brand.value&form=${NOTHING}&r=${RESULT}~Front%20desk`);
    expect(readAddress(fragment).beside).toEqual(BESIDE);
    expect(formIn(fragment)).toEqual([NOTHING, '']);
    expect(viewIn(fragment)).toEqual({ kind: 'question', question: 'brand.value' });
  });

  test.each(['#all', '#r=', '#r=hello', `#r=${RESULT.slice(0, -1)}q`])(
    'and "%s" carries none that can be read',
    (fragment) => {
      expect(readAddress(fragment).beside).toBeNull();
    },
  );
});
