import { h, render } from 'preact';
import { today } from '../../browser/clock';
import { fill } from '../../i18n/fill';
import { DEFAULT_LOCALE } from '../../i18n/locales';
import type { ExportsWords } from '../../i18n/messages/parts/exports';
import { cleanLabel } from '../../model/link';
import { read } from '../../model/scoring';
import { resultOf } from '../../stores/assessments';
import { datedInWords } from '../results/inWords';
import { radarOf } from '../results/radar';
import type { AllQuestionWords, ResultWords } from '../results/words';
import type { ResultDocument } from './document';
import type { About } from './fileName';

export type Format = keyof ExportsWords['dialog']['formats'];

/** In how many months to measure again; null where that is left out. */
export type Again = 3 | 6 | 12 | null;

/** What a file is made of that needs no words of the questions. */
type Wordless = Omit<ResultDocument, 'questions'>;

/** What kind of file it is, and what it is about. */
interface Kind {
  readonly ending: string;
  readonly type: string;
  readonly about: About;
}

const CSV = { ending: 'csv', type: 'text/csv' } as const;
const MARKDOWN = { ending: 'md', type: 'text/markdown' } as const;
const PNG = { ending: 'png', type: 'image/png' } as const;

export const KINDS: Readonly<Record<Format, Kind>> = {
  html: { ending: 'html', type: 'text/html', about: null },
  markdown: { ...MARKDOWN, about: null },
  csv: { ...CSV, about: null },
  json: { ending: 'json', type: 'application/json', about: null },
  planCsv: { ...CSV, about: 'plan' },
  planMarkdown: { ...MARKDOWN, about: 'plan' },
  calendar: { ending: 'ics', type: 'text/calendar', about: 'calendar' },
  threadSvg: { ending: 'svg', type: 'image/svg+xml', about: 'thread' },
  threadPng: { ...PNG, about: 'thread' },
  radarSmall: { ...PNG, about: 'radar' },
  radarLarge: { ...PNG, about: 'radarLarge' },
};

/** Twice what a picture takes on a slide, so that it is sharp there. */
const THREAD_WIDTH = 1600;

/** How the files are made that need no words of the questions. Each module is fetched with its first file. */
const WITHOUT_QUESTIONS = {
  json: async ({ words, assessment }: Wordless) =>
    (await import('../../stores/resultFile')).writeResultFile(assessment, schemaOf(words)),
  threadSvg,
  threadPng: async (document: Wordless) => {
    const { pngOf } = await import('../../browser/pictures');
    return pngOf(await threadSvg(document), THREAD_WIDTH);
  },
  radarSmall: (document: Wordless) => radarPng(document, 'small'),
  radarLarge: (document: Wordless) => radarPng(document, 'large'),
} as const;

/** How the others are made. */
const WITH_QUESTIONS = {
  html: async (document: ResultDocument) =>
    (await import('./html')).resultHtml(document, schemaOf(document.words)),
  markdown: async (document: ResultDocument) =>
    (await import('./markdown')).resultMarkdown(document),
  csv: async (document: ResultDocument) => (await import('./csv')).resultCsv(document),
  planCsv: async (document: ResultDocument) => (await import('./csv')).planCsv(document),
  planMarkdown: async (document: ResultDocument) =>
    (await import('./markdown')).planMarkdown(document),
  calendar: async (document: ResultDocument, again: Again) =>
    (await import('./calendar')).calendar(document, again, today(), new Date()),
} as const;

/**
 * What is to be in a file; '' where there is nothing to put in it, null where it cannot be made before the words
 * of the questions are here.
 */
export async function contentOf(
  format: Format,
  document: Wordless,
  questions: AllQuestionWords | null,
  again: Again,
): Promise<string | Blob | null> {
  if (isWordless(format)) return WITHOUT_QUESTIONS[format](document);
  return questions && WITH_QUESTIONS[format]({ ...document, questions }, again);
}

function isWordless(format: Format): format is keyof typeof WITHOUT_QUESTIONS {
  return format in WITHOUT_QUESTIONS;
}

async function threadSvg({ words, part, assessment }: Wordless): Promise<string> {
  const [{ ThreadPicture }, { blankElement, svgIn }, { withFont }] = await Promise.all([
    import('./ThreadPicture'),
    import('../../browser/rendered'),
    import('../../browser/pictures'),
  ]);
  const element = blankElement();
  render(h(ThreadPicture, { words, part, assessment }), element);
  return withFont(svgIn(element));
}

async function radarPng(document: Wordless, size: 'small' | 'large'): Promise<Blob> {
  const { radarPicture } = await import('../../browser/pictures');
  const { words, part, assessment } = document;
  const label = cleanLabel(assessment.label);
  const under = [
    label && `${words.factorsHeading}.`,
    datedInWords(words, assessment.day),
    words.factorsNote,
  ];
  const from = fill(words.printedFrom, { site: words.site });
  return radarPicture(
    radarOf(words, read(resultOf(assessment).answers)),
    {
      title: label || words.factorsHeading,
      under: under.filter(Boolean).join(' '),
      foot: `${part.report.site}. ${from}`,
    },
    size,
  );
}

/** Where the schema of result files stands: in the site's root, one for all languages. */
export function schemaOf({ locale, site }: ResultWords): string {
  const root = locale === DEFAULT_LOCALE ? '.' : '..';
  return new URL(`${root}/schemas/result-1.json`, site).href;
}
