import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TeamSharing } from '../../../../src/islands/team/TeamSharing';
import { NO_AMBITION } from '../../../../src/model/sheet';
import { readTeam } from '../../../../src/model/team';
import type { Member } from '../../../../src/stores/team';
import {
  ATTACKS,
  many,
  memberOf,
  NAMELESS,
  teamFiles,
  teamWords,
  ZOE,
} from '../exports/teamDocuments';

const HERE = 'https://www.example-organisation.nl/red-thread/nl/team/#team=0123456789abcdef';

beforeEach(() => {
  vi.stubGlobal('location', new URL(HERE));
  vi.stubGlobal('isSecureContext', true);
});
afterEach(() => vi.unstubAllGlobals());

const shown = (members: readonly Member[], anonymous = false, name = 'The board') =>
  renderToString(
    h(TeamSharing, {
      words: teamWords('en'),
      part: teamFiles('en'),
      team: { name, anonymous },
      members,
      teamReading: readTeam(members.map(({ result }) => result)),
      onClose: () => undefined,
    }),
  );

const linkIn = (html: string) =>
  parse(html).querySelector('#team-link')?.getAttribute('value') ?? null;
const nameless = (n: number) => many(n).map((member) => ({ ...member, label: '' }));

describe('the dialog that shares a team', () => {
  test('says first who will see what, and that few can be recognised', () => {
    const { seen, few, travels } = teamFiles('en');
    const html = shown([ZOE, NAMELESS]);
    expect(html.indexOf(`${seen} ${few}`)).toBeGreaterThan(0);
    expect(html.indexOf(seen)).toBeLessThan(html.indexOf(travels));
    expect(shown(many(5))).toContain(seen);
    expect(shown(many(5))).not.toContain(few);
  });

  test('offers what anybody has, and nothing that nobody has', () => {
    const { names, origin, ambition, nothingMore } = teamFiles('en');
    for (const what of [names, origin, ambition]) expect(shown([ZOE])).toContain(what);
    const plain = memberOf('', { ...ZOE.result, ambition: NO_AMBITION });
    expect(shown([plain])).toContain(origin);
    for (const what of [names, ambition]) expect(shown([plain])).not.toContain(what);
    expect(shown([NAMELESS])).toContain(nothingMore);
  });

  test('carries sixty people without names in one link, and says how long it is', () => {
    const html = shown(nameless(60));
    expect(html).toContain('This link has 1,855 characters; up to 2,000 survive mail programs.');
    expect(linkIn(html)).toHaveLength(1855);
  });

  test('measures the link with the names in it', () => {
    const link = linkIn(shown([ZOE]));
    expect(link).toBe(`${HERE.replace(/#.*/, '')}#r=${ZOE.code}~Zo%C3%AB%20%26%20Bo`);
    expect(shown([ZOE])).toContain(`This link has ${link!.length} characters`);
  });

  test('offers no link that is too long, and says what helps', () => {
    const html = shown(many(60));
    expect(linkIn(html)).toBeNull();
    expect(html).toContain('Without the names it has 1,855 characters and fits');
    expect(html).toContain(teamFiles('en').tooLongFile);
  });

  test('says that the names do not help where the link is too long without them', () => {
    const html = shown(many(65));
    expect(linkIn(html)).toBeNull();
    expect(html).not.toContain('Without the names');
    expect(html).toContain(teamFiles('en').tooLongFile);
  });

  test('lets nothing but answers travel of an anonymous team, and says so', () => {
    const html = shown([ZOE], true);
    expect(html).toContain(teamFiles('en').anonymous);
    expect(html).not.toContain('type="checkbox"');
    expect(linkIn(html)).not.toContain(ZOE.code);
    expect(linkIn(html)).not.toContain('~');
  });

  test('offers the mail only where the mail is no longer than a link may be', () => {
    expect(shown([ZOE])).toContain('href="mailto:');
    expect(linkIn(shown(nameless(60)))).not.toBeNull();
    expect(shown(nameless(60))).not.toContain('href="mailto:');
  });

  test('leads to the schema of the file', () => {
    expect(shown([ZOE])).toContain('href="/schemas/team-1.json"');
  });

  test.each(ATTACKS)('shows a team or a person with any name as text', (attack) => {
    const html = shown([memberOf(attack, ZOE.result)], false, attack);
    expect(html).not.toMatch(/<img|<script/);
    expect(linkIn(html)).toMatch(/^https:[^\s<>"']+$/);
    expect(linkIn(html)!.length).toBeLessThan(700);
  });
});
