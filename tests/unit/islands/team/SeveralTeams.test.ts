// Several teams in one grid, from the markup of the page.
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/messages/parts/teams';
import { en as teamEn } from '../../../../src/i18n/messages/team';
import { SeveralTeams, type TeamInGrid } from '../../../../src/islands/team/SeveralTeams';
import type { TeamWords } from '../../../../src/islands/team/words';
import { read } from '../../../../src/model/scoring';
import { sheet } from '../../../fixtures/sheets';
import { WORDS } from '../comparison/words';

const TEAM = { ...WORDS, team: teamEn } as unknown as TeamWords;

const team = (id: string, cells: string, more: Partial<TeamInGrid> = {}): TeamInGrid => ({
  ...{ id, name: id, n: 7, anonymous: false, href: `#${id}`, reading: read(sheet(cells)) },
  ...more,
});

function shown(teams: readonly TeamInGrid[]) {
  const html = renderToString(h(SeveralTeams, { words: TEAM, part: en, teams }));
  const root = parse(html);
  const told = (element: { textContent: string }) =>
    element.textContent.replace(/\s+/g, ' ').trim();
  return {
    root,
    html,
    text: (selector: string) => root.querySelectorAll(selector).map(told),
    rows: root.querySelectorAll('table tr').map((row) => row.querySelectorAll('th, td').map(told)),
  };
}

describe('several teams', () => {
  const { root, html, text, rows } = shown([
    team('Sales', '44444 33333 333?? 22222', { n: 1240 }),
    team('', '33333 ????? ----- 11111', { n: 4, anonymous: true }),
    team('Shops', '55555 44444 44444 33333'),
  ]);

  test('are a row each: number, stages with their floors, and why there is none', () => {
    expect(rows[1]).toEqual(['Salesn = 1,240', '4', '3', '3at least 1', '2', '2at least 1']);
    expect(rows[2]?.slice(0, 2)).toEqual(['Without a namen = 4, fewer than five, anonymous', '3']);
    expect(rows[2]?.[2]).toMatch(/^\?No stage, too little is known$/);
    expect(rows[2]?.[3]).toMatch(/^–Left out, too little applies$/);
    expect(rows[2]?.[5]).toMatch(/^\?There is no overall stage.*Brand/);
  });

  test('lead to each of them', () => {
    expect(root.querySelectorAll('table a').map((link) => link.getAttribute('href'))).toEqual([
      '#Sales',
      '#',
      '#Shops',
    ]);
  });

  test('end with the lowest and the lower middle, and on how many teams they rest', () => {
    expect(rows.slice(4)).toEqual([
      ['Lowestof 3 teams', '3', '3of 2 teams', '3of 2 teams', '1', '2of 2 teams'],
      ['Lower middleof 3 teams', '4', '3of 2 teams', '3of 2 teams', '2', '2of 2 teams'],
    ]);
    expect(rows).toHaveLength(6);
  });

  test('have a tint and a figure for each stage', () => {
    for (const cell of root.querySelectorAll('tbody td:not(.s0)')) {
      expect(cell.getAttribute('class')).toBe(`s${cell.textContent.charAt(0)}`);
    }
  });

  test('can each be left out', () => {
    expect(text('fieldset label')).toEqual([
      'Sales, n = 1,240',
      'Without a name, n = 4',
      'Shops, n = 7',
    ]);
    expect(root.querySelectorAll('input[type=checkbox][checked]')).toHaveLength(3);
  });

  test('say where people can be recognised', () => {
    expect(html).toContain(en.fewNote);
    expect(
      shown([team('A', '33333 '.repeat(4)), team('B', '33333 '.repeat(4))]).html,
    ).not.toContain(en.fewNote);
  });

  test('are told in words', () => {
    expect(text('[role=status]')[0]).toContain('Customer is the lowest level most often');
    expect(text('[role=status]')[0]).toContain('differ most');
  });
});

test('a level without a stage in any team says so', () => {
  const { rows } = shown([
    team('A', '????? 33333 33333 33333'),
    team('B', '????? 33333 33333 33333'),
  ]);
  expect(rows[3]?.[1]).toBe(`?${en.noTeams}`);
});

test('one team needs a second', () => {
  const { root, text } = shown([team('A', '33333 33333 33333 33333')]);
  expect(text('.prose')).toEqual([en.single]);
  expect(root.querySelector('table, fieldset')).toBeNull();
});

test('a name is text, whatever is in it', () => {
  const attack = '<img src=x onerror=alert(1)>';
  const { html } = shown([
    team('A', '33333 33333 33333 33333', { name: attack }),
    team('B', '22222 33333 33333 33333'),
  ]);
  expect(html).not.toContain('<img');
});
