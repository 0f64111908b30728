// Two views side by side, from the markup of the page.
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/messages/parts/team/views';
import { en as teamEn } from '../../../../src/i18n/messages/team';
import { TwoViews } from '../../../../src/islands/team/TwoViews';
import type { TeamWords } from '../../../../src/islands/team/words';
import { read } from '../../../../src/model/scoring';
import type { Chair } from '../../../../src/model/sheet';
import { result } from '../../../fixtures/sheets';
import { WORDS } from '../comparison/words';

const TEAM = { ...WORDS, team: teamEn } as unknown as TeamWords;

function shown(people: readonly (readonly [Chair, string])[], anonymous = false) {
  const members = people.map(([chair, cells], index) => {
    const said = result(cells, { chair });
    return { id: `${index}`, code: '', label: '', result: said, reading: read(said.answers) };
  });
  const html = renderToString(
    h(TwoViews, {
      words: TEAM,
      part: en,
      members,
      anonymous,
      paths: { evidence: '/evidence/', sources: '/sources/' },
    }),
  );
  const root = parse(html);
  const text = (selector: string) =>
    root
      .querySelectorAll(selector)
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim());
  return { root, html, text };
}

const PEOPLE = [
  ['management', '44444 33333 3333? ?????'],
  ['management', '44444 33333 ????? ?????'],
  ['customer-facing', '33222 33333 11111 44444'],
  ['brand', '55555 55555 55555 55555'],
  ['not-said', '55555 55555 55555 55555'],
] as const;

describe('two views', () => {
  const { root, html, text } = shown(PEOPLE);

  test('are chosen from the chairs that occur, each with its number', () => {
    expect(text('select')).toHaveLength(2);
    expect(text('select:first-of-type option').slice(0, 3)).toEqual([
      'Management, n = 2',
      'Brand, n = 1',
      'Customer contact, n = 1',
    ]);
    expect(text('option[selected]')).toEqual(['Management, n = 2', 'Customer contact, n = 1']);
    for (const label of root.querySelectorAll('label')) {
      expect(root.querySelector(`#${label.getAttribute('for') ?? ''}`)?.tagName).toBe('SELECT');
    }
  });

  test('say every level for the ear, with the number where it is not the whole chair', () => {
    expect(text('figure .sr-only li')).toEqual([
      'Management: Management 4.0, Customer contact 2.4, difference 1.6, far apart',
      'Brand: Management 3.0, Customer contact 3.0, difference 0.0',
      'Operations: Management 3.0 (n = 1), Customer contact 1.0, one person’s view, difference 2.0, far apart',
      'Customer: Management no score, Customer contact 4.0, no difference to show',
    ]);
  });

  test('are drawn for the eye only, without a style attribute', () => {
    expect(root.querySelector('.views-rows')?.getAttribute('aria-hidden')).toBe('true');
    expect(html).not.toContain('style=');
  });

  test('stand where their scores are, with a line between them and their figures above', () => {
    const [management, brand, , customer] = root.querySelectorAll('.views-row');
    const at = (selector: string, name: string) =>
      management?.querySelector(selector)?.getAttribute(name);
    expect([at('.view-one', 'cx'), at('.view-other', 'cx')]).toEqual(['70%', '38%']);
    expect([at('.gap-line', 'x1'), at('.gap-line', 'x2')]).toEqual(['70%', '38%']);
    expect(management?.querySelectorAll('text').map((figure) => figure.textContent)).toEqual([
      '4.0',
      '2.4',
    ]);
    // Both the same: no line, one figure, and the ring round the mark.
    expect(brand?.querySelector('.gap-line')).toBeNull();
    expect(brand?.querySelectorAll('text')).toHaveLength(1);
    expect(brand?.querySelector('.view-one')?.getAttribute('r')).toBe('12');
    // Only one of the two has a score.
    expect(customer?.querySelectorAll('circle')).toHaveLength(1);
  });

  test('say far apart, and on how many people a row rests, where it differs', () => {
    expect(text('.views-row.far .views-level b')).toEqual(['Management', 'Operations']);
    expect(text('.views-level small')).toEqual(['n = 1 and 1', 'one person’s view', 'n = 0 and 1']);
  });

  test('say who is one person, and who is in neither', () => {
    expect(text('.views .note')).toContain(
      'There is one person in contact with customers: that is one person’s view. 1 person gave no chair and is in neither view.',
    );
  });

  test('list the questions far apart, the furthest first', () => {
    expect(text('.views-far li').slice(0, 2)).toEqual([
      'Management, Paths Management 4.0, Customer contact 2.0Difference 2.0',
      'Management, Renewal Management 4.0, Customer contact 2.0Difference 2.0',
    ]);
  });

  test('open to all twenty with both means and both numbers', () => {
    expect(root.querySelectorAll('details tbody [scope="row"]')).toHaveLength(20);
    const rows = text('details tbody tr');
    expect(rows[1]).toBe('Value4.0n = 23.0n = 11.0far apart');
    expect(rows.at(-1)).toBe('Ownership?nobody knowsn = 04.0n = 1no difference to show');
  });

  test('come with what research says of managers, and what it does not say', () => {
    const links = root.querySelectorAll('.views a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/sources/#hult-2017', '/evidence/#hult']);
    expect(text('.views .note').at(-1)).toContain(en.caveat);
  });
});

test('figures stand above their marks, and step aside where these are close', () => {
  const { root } = shown([
    ['management', '44444 33333 33334 33333'],
    ['customer-facing', '33333 33334 33333 33333'],
  ]);
  const anchors = root
    .querySelectorAll('.views-row')
    .map((row) => row.querySelectorAll('text').map((figure) => figure.getAttribute('text-anchor')));
  expect(anchors).toEqual([['middle', 'middle'], ['end', 'start'], ['start', 'end'], ['middle']]);
});

test('who gave no chair is counted also where every chair has several people', () => {
  const twice = (chair: Chair) => [
    [chair, '33333 33333 33333 33333'] as const,
    [chair, '33333 33333 33333 33333'] as const,
  ];
  const { text } = shown([...twice('management'), ...twice('outside'), ...twice('not-said')]);
  expect(text('.views .note')).toContain('2 people gave no chair and are in neither view.');
});

test('research on managers is left out between two other chairs', () => {
  const { html } = shown([
    ['brand', '33333 33333 33333 33333'],
    ['outside', '33333 33333 33333 33333'],
  ]);
  expect(html).not.toContain(en.caveat);
  expect(html).toContain(en.farNone);
});

describe('where there are no two views', () => {
  test('it says what is missing and how to get it', () => {
    const one = shown([['management', '33333 33333 33333 33333'], PEOPLE[4]]);
    expect(one.text('.prose')).toEqual([
      'Two views need people in two chairs. Everybody who gave a chair sits in the same one: Management, n = 1.',
      `${en.way} The assessment.`,
    ]);
    expect(one.root.querySelector('.prose a')?.getAttribute('href')).toBe('/assessment/');
    expect(one.html).toContain(en.caveat);
    expect(one.root.querySelector('select, figure')).toBeNull();

    const none = shown([PEOPLE[4]]);
    expect(none.text('.prose')[0]).toBe(en.missing.none);
    expect(none.html).not.toContain(en.caveat);
  });

  test('an anonymous team says that it leaves the chairs out', () => {
    const { root, text } = shown(PEOPLE, true);
    expect(text('.prose')).toEqual([en.anonymous]);
    expect(root.querySelector('select, figure, table')).toBeNull();
  });
});
