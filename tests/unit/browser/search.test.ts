import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const PLACES = [
  { to: '/learn/ux-and-cx/', heading: 'UX and CX', page: '', text: 'What each of them means.' },
  {
    to: '/learn/ux-and-cx/#standards',
    page: 'UX and CX',
    heading: 'Standards for UX',
    text: 'UX and CX in ISO.',
  },
  {
    to: '/learn/measuring/#ces',
    page: 'Measuring',
    heading: 'Effort',
    text: 'How much effort CX costs a customer, for instance in journeys.',
  },
  { to: '/glossary/#journey', page: 'Glossary', heading: 'customer journey', text: 'A path.' },
];

let answer: () => Promise<unknown>;
const asked = vi.fn(() => answer());

beforeEach(() => {
  vi.resetModules();
  asked.mockClear();
  answer = () => Promise.resolve({ ok: true, json: () => Promise.resolve(PLACES) });
  vi.stubGlobal('fetch', asked);
});
afterEach(() => vi.unstubAllGlobals());

async function found(query: string): Promise<string[]> {
  const { loadPlaces, placesFor } = await import('../../../src/browser/search');
  expect(await loadPlaces('/search.json')).toBe(true);
  return placesFor(query).map(({ to }) => to);
}

describe('A search', () => {
  test('puts a page before a text that only mentions its subject', async () => {
    expect((await found('cx'))[0]).toBe('/learn/ux-and-cx/');
  });

  test('puts a page before its own sections', async () => {
    expect(await found('ux cx')).toEqual(['/learn/ux-and-cx/', '/learn/ux-and-cx/#standards']);
  });

  test('finds places that have every word', async () => {
    expect(await found('effort cx')).toEqual(['/learn/measuring/#ces']);
  });

  test('finds places with any word where none has them all', async () => {
    expect(await found('path effort')).toHaveLength(2);
  });

  test('finds a word by its beginning, and with a slip', async () => {
    expect(await found('journ')).toContain('/glossary/#journey');
    expect(await found('jorney')).toContain('/glossary/#journey');
  });

  test('looks past the words of a question, and past accents', async () => {
    expect(await found('what is the customer journey?')).toContain('/glossary/#journey');
    expect((await found('how do I measuring'))[0]).toBe('/learn/measuring/#ces');
    expect(await found('éffort')).toContain('/learn/measuring/#ces');
  });

  test('finds nothing for what is not there', async () => {
    expect(await found('zzzz')).toEqual([]);
  });
});

describe('What can be found', () => {
  test('is fetched once', async () => {
    await found('cx');
    await found('ux');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('is asked for again where it could not be had', async () => {
    answer = () => Promise.reject(new Error('no network'));
    const { loadPlaces } = await import('../../../src/browser/search');
    expect(await loadPlaces('/search.json')).toBe(false);
    answer = () => Promise.resolve({ ok: true, json: () => Promise.resolve(PLACES) });
    expect(await loadPlaces('/search.json')).toBe(true);
  });
});
