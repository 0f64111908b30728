// What holds for every page of prose, before it is built.
import { describe, expect, test } from 'vitest';
import { citedIn, linksIn, pages, paragraphsOf, proseOf, sectionsOf, type Page } from './prose';
import { expectNone, LANGUAGES, quote, type Language } from './read';

const of = (language: Language) => pages.filter((page) => page.language === language);
const place = ({ language, name }: Page) => `content/pages/${language}/${name}.mdx`;

/** The pages that teach: they have a length to keep. */
const CHAPTERS = /^(learn\/|evidence$|misconceptions$)/;
const FEWEST = 500;
const MOST = 1200;

const wordsIn = (body: string) => proseOf(body).match(/[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu) ?? [];

function expectNowhere(rule: string, pattern: RegExp, language?: Language): void {
  const offenders = pages
    .filter((page) => language === undefined || page.language === language)
    .flatMap((page) => {
      const { title, description, lede } = page.frontmatter;
      return [title, description, lede, ...sectionsOf(page.body).map((section) => section.title)]
        .concat(proseOf(page.body))
        .filter((text): text is string => typeof text === 'string' && pattern.test(text))
        .map((text) => `${place(page)}: ${quote(text, pattern)}`);
    });
  expectNone(rule, offenders);
}

describe('Pages of prose', () => {
  test('are the same in both languages', () => {
    const [english, dutch] = LANGUAGES.map((language) => of(language).map(({ name }) => name));
    expect(dutch).toEqual(english);
  });

  test('have the same sections in the same order, with the same works cited and the same links', () => {
    const shape = (page: Page) =>
      sectionsOf(page.body).map(({ id, content }) => ({
        id,
        cites: [...new Set(citedIn(content))].sort(),
        links: linksIn(content).sort(),
      }));
    for (const page of of('en')) {
      const twin = of('nl').find(({ name }) => name === page.name);
      expect(twin && shape(twin), place(page)).toEqual(shape(page));
    }
  });

  test('say when they last changed, and what they are about', () => {
    for (const page of pages) {
      expect(Object.keys(page.frontmatter), place(page)).toEqual([
        'title',
        'description',
        'lede',
        'changed',
      ]);
      expect(String(page.frontmatter['description']).length, place(page)).toBeLessThanOrEqual(160);
    }
  });

  test(`that teach have ${FEWEST} to ${MOST} words`, () => {
    const offenders = pages
      .filter(({ name }) => CHAPTERS.test(name))
      .map((page) => ({ page, words: wordsIn(page.body).length }))
      .filter(({ words }) => words < FEWEST || words > MOST)
      .map(({ page, words }) => `${place(page)}: ${words} words`);
    expectNone(`A page has ${FEWEST} to ${MOST} words.`, offenders);
  });

  test('print no figure without its source in the same paragraph', () => {
    const figure = /\d\s?%|[€$£]\s?\d|\d\s?(?:euro|dollar|pond)|\bper ?cent\b|\bprocent\b/i;
    const offenders = pages.flatMap((page) =>
      paragraphsOf(page.body)
        .filter((paragraph) => figure.test(proseOf(paragraph)) && citedIn(paragraph).length === 0)
        .map((paragraph) => `${place(page)}: ${quote(paragraph, figure)}`),
    );
    expectNone('A percentage or an amount of money has a <Cite> in its paragraph.', offenders);
  });

  test('link within the site only, by relative addresses, which keep the language', () => {
    const offenders = pages.flatMap((page) =>
      linksIn(page.body)
        .filter((address) => /^(\w+:|\/)/.test(address))
        .map((address) => `${place(page)}: ${address}`),
    );
    expectNone('A link is relative; works are cited with <Cite>.', offenders);
  });
});

describe('The tone of the prose', () => {
  test('is calm, and needs no emoji', () => {
    expectNowhere('No text has an exclamation mark.', /!/u);
    expectNowhere('No text has an emoji.', /(?!®)\p{Extended_Pictographic}/u);
  });

  test('is ‘je’ and ‘jullie’ in Dutch, never ‘u’ or ‘uw’', () => {
    expectNowhere('Dutch says je and jullie.', /(?<!\p{L})(u|uw|uzelf)(?!\p{L})/iu, 'nl');
  });

  test('keeps quotes curly: “ ” in English, ‘ ’ in Dutch', () => {
    expectNowhere('No text has a straight quote.', /["'`´]/u);
    expectNowhere('Dutch has no double quotes.', /[“”„]/u, 'nl');
  });

  test('never puts a number to a level: that belongs to a stage', () => {
    expectNowhere('No ‘level 3’, no ‘niveau 3’.', /(?<!\p{L})(level|niveau)s? [1-5](?!\d)/iu);
  });

  test('makes no claim that research does not bear out', () => {
    expectNowhere(
      'Unsourced folklore stays out, also to refute it.',
      /proven ROI|bewezen (ROI|rendement)|overwhelming|overweldigend|(5|five|vijf) ?(x|times|keer) (cheaper|more expensive|goedkoper|duurder)/iu,
    );
    expectNowhere(
      'The well-known 8, 86 and 89 per cent stay out.',
      /(?<![\d.,])(8|86|89)\s?(%|per ?cent|procent)/iu,
    );
  });
});
