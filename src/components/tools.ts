import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { messagesOf } from '../i18n/messages';
import { assetPath, pathOf } from '../i18n/paths';
import type { QuadrantWords } from '../islands/matrix/words';
import type { ToolWords } from '../islands/tools/words';
import type { Published } from '../islands/valuecase/words';
import { QUADRANTS, type Matrix, type Measured, type Quadrant } from '../model/matrix';
import { perInput, type ValueCase } from '../model/valueCase';

/**
 * The words and the addresses that every tool needs, in one language.
 *
 * @param schema the file in public/schemas/ that describes what the tool saves
 */
export function toolWords(locale: Locale, site: URL | undefined, schema: string): ToolWords {
  const { tools, results } = messagesOf(locale);
  const { index: _index, ...shown } = tools;
  const { copied, copyFailed, wordsAgain } = results;
  const base = import.meta.env.BASE_URL;
  return {
    ...{ locale, tools: shown, copied, copyFailed, wordsAgain },
    site: new URL(pathOf('/', locale, base), site).href,
    paths: {
      evidence: pathOf('/evidence/', locale, base),
      schema: assetPath(`schemas/${schema}`, base),
    },
  };
}

/** The quadrants of the impact matrix in one language. */
export async function quadrants(locale: Locale): Promise<Record<Quadrant, QuadrantWords>> {
  const entries = await getCollection('quadrants');
  return Object.fromEntries(
    QUADRANTS.map((id) => {
      const found = entries.find((entry) => entry.id === id);
      if (!found) throw new Error(`content/tools/quadrants.yaml has no ${id}`);
      const { name, strategy, why, caution, origin } = found.data;
      return [
        id,
        {
          name: name[locale],
          strategy: strategy[locale],
          why: why[locale],
          caution: caution[locale],
          origin,
        },
      ];
    }),
  ) as Record<Quadrant, QuadrantWords>;
}

type Moment = CollectionEntry<'matrixExamples'>['data']['moments'][number];

function measured(moment: Pick<Moment, 'satisfaction' | 'impact' | 'volume'>): Measured {
  const { satisfaction, impact, volume } = moment;
  return { satisfaction: satisfaction ?? null, impact: impact ?? null, volume: volume ?? null };
}

/** The invented organisations to begin the impact matrix with, in one language. */
export async function matrixExamples(locale: Locale) {
  const entries = await getCollection('matrixExamples');
  return entries.sort(byOrder).map(({ data }) => {
    const { id, satisfaction, impact, volume, moments } = data;
    const name = data.name[locale];
    const matrix: Matrix = {
      title: name,
      satisfaction: {
        name: satisfaction.name[locale],
        from: satisfaction.from,
        to: satisfaction.to,
        better: satisfaction.better,
      },
      impact: {
        name: impact.name[locale],
        from: impact.from,
        to: impact.to,
        better: 'higher',
      },
      volume: volume[locale],
      dividing: { satisfaction: satisfaction.dividing, impact: impact.dividing },
      moments: moments.map((moment, index) => ({
        id: `m${index + 1}`,
        name: moment.name[locale],
        ...measured(moment),
        before: moment.before ? measured(moment.before) : null,
      })),
      example: id,
    };
    return { id, name, matrix };
  });
}

/** A published range as the value case offers it, and the id of the work it stands in. */
export type PublishedRange = Published & { readonly source: string };

/** The published ranges that somebody may begin a value case with, in one language. */
export async function publishedRanges(locale: Locale): Promise<PublishedRange[]> {
  const sources = pathOf('/sources/', locale, import.meta.env.BASE_URL);
  const entries = await getCollection('publishedRanges');
  return entries.sort(byOrder).map(({ data: { id, input, low, high, source, name, caveat } }) => ({
    ...{ id, input, low, high, source },
    name: name[locale],
    caveat: caveat[locale],
    href: `${sources}#${source}`,
  }));
}

/** The invented organisations to begin the value case with, in one language. */
export async function valueExamples(locale: Locale) {
  const entries = await getCollection('valueExamples');
  return entries.sort(byOrder).map(({ data: { id, name, currency, years, inputs } }) => {
    const work: ValueCase = {
      ...{ title: name[locale], currency, years, example: id, published: {} },
      inputs: perInput((input) => {
        const { low = null, expected = null, high = null } = inputs[input] ?? {};
        return { low, expected, high };
      }),
      notes: perInput((input) => inputs[input]?.note[locale] ?? ''),
    };
    return { id, name: name[locale], work };
  });
}

const byOrder = (
  one: { readonly data: { readonly order: number } },
  other: { readonly data: { readonly order: number } },
) => one.data.order - other.data.order;
