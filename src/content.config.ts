import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { PAGES } from './i18n/paths';
import type { CalendarDate } from './model/day';
import { FACTORS, LEVELS, QUESTIONS, STAGES } from './model/grid';
import { QUADRANTS } from './model/matrix';
import { PATTERNS } from './model/pattern';
import { PRESETS } from './model/proposal';
import { INPUTS, YEARS } from './model/valueCase';
import { STATEMENTS, statementsOf, THEMES } from './model/readiness';

// The schemas of content/, in the model's ids. A text that is missing in one language stops the build.

/** Text that says something: no empty strings, no stray blanks at the ends. */
const text = z
  .string()
  .min(1, 'is empty')
  .refine((value) => value === value.trim(), 'begins or ends with a blank');

const bothLanguages = z.strictObject({ en: text, nl: text });

const stage = z.literal(STAGES);

/** Keys of sources in the bibliography, such as S1 or D32: what a text rests on. */
const restsOn = z.array(text).min(1);

/**
 * A loader that also knows which entries there must be: one missing or one too many stops the build,
 * with a message that names the place. The model's ids are the list.
 */
function complete(loader: Loader, place: string, ids: readonly string[]): Loader {
  return {
    ...loader,
    name: `complete-${loader.name}`,
    async load(context) {
      // What an earlier build left behind must not stand in for what is missing now.
      context.store.clear();
      await loader.load(context);
      const found = context.store.keys();
      const missing = ids.filter((id) => !found.includes(id));
      const unknown = found.filter((id) => !ids.includes(id));
      if (missing.length > 0) {
        throw new Error(`${place}: missing ${missing.join(', ')}. There must be ${ids.length}.`);
      }
      if (unknown.length > 0) {
        throw new Error(`${place}: ${unknown.join(', ')} is not in the model (src/model).`);
      }
    },
  };
}

/** A YAML file with a list, one item per id of the model. */
const list = (name: string, ids: readonly string[]) =>
  complete(file(`content/${name}.yaml`), `content/${name}.yaml`, ids);

const move = z.strictObject({ do: text, who: text, sign: text });

const questions = defineCollection({
  loader: complete(
    glob({
      base: 'content/questions',
      pattern: '*/*.yaml',
      generateId: ({ entry }) => entry.replace('/', '.').replace('.yaml', ''),
    }),
    'content/questions/<level>/<factor>.yaml',
    QUESTIONS,
  ),
  schema: z.strictObject({
    title: bothLanguages,
    ask: bothLanguages,
    why: bothLanguages,
    stages: z
      .array(bothLanguages)
      .length(STAGES.length, 'must be five descriptions, one per stage'),
    evidence: bothLanguages,
    moves: z
      .array(z.strictObject({ en: move, nl: move }))
      .length(STAGES.length - 1, 'must be four moves, one to each next stage'),
    talk: bothLanguages,
    /** Who would know the answer: for whoever did not. */
    knows: bothLanguages,
    rests_on: restsOn,
    basis: z.enum(['direct', 'derived', 'ours']),
  }),
});

const levels = defineCollection({
  loader: list('levels', LEVELS),
  schema: z.strictObject({
    id: z.enum(LEVELS),
    name: bothLanguages,
    tagline: bothLanguages,
    description: bothLanguages,
    profile: bothLanguages,
    rests_on: restsOn,
  }),
});

const factors = defineCollection({
  loader: list('factors', FACTORS),
  schema: z.strictObject({
    id: z.enum(FACTORS),
    name: bothLanguages,
    /** The name as the head of a narrow column; a bar shows where it may be broken. */
    head: bothLanguages,
    tagline: bothLanguages,
    description: bothLanguages,
    rests_on: restsOn,
  }),
});

const stages = defineCollection({
  loader: complete(
    // A stage is known by its number; the loader wants to call that its id.
    file('content/stages.yaml', {
      parser: (source) =>
        (parse(source) as { n: number }[]).map((stage) => ({ id: String(stage.n), ...stage })),
    }),
    'content/stages.yaml',
    STAGES.map(String),
  ),
  schema: z.strictObject({
    id: text,
    n: stage,
    name: bothLanguages,
    line: bothLanguages,
    description: bothLanguages,
  }),
});

const patterns = defineCollection({
  loader: list('patterns', PATTERNS),
  schema: z.strictObject({
    id: z.enum(PATTERNS),
    order: z.int(),
    name: bothLanguages,
    rule: bothLanguages,
    headline: bothLanguages,
    reading: bothLanguages,
    question: bothLanguages,
  }),
});

/** The rules for answering; the assessment shows them by their `order`. */
const ANSWERING = [
  'highest-that-holds',
  'in-doubt-lower',
  'done-not-planned',
  'three-floors',
  'dont-know',
  'not-relevant',
];

const answering = defineCollection({
  loader: list('answering', ANSWERING),
  schema: z.strictObject({ id: text, order: z.int(), text: bothLanguages }),
});

const ambitions = defineCollection({
  loader: list('ambitions', PRESETS),
  schema: z.strictObject({
    id: text,
    name: bothLanguages,
    targets: z.record(z.enum(LEVELS), stage),
    when: bothLanguages,
    rests_on: restsOn,
  }),
});

const perLevelAndFactor = <Value extends z.ZodType>(value: Value) =>
  z.record(z.enum(LEVELS), z.record(z.enum(FACTORS), value));

const cases = defineCollection({
  loader: file('content/cases.yaml'),
  schema: z.strictObject({
    id: text,
    name: bothLanguages,
    headline: bothLanguages,
    pattern: z.enum(PATTERNS),
    ambition: z.strictObject({
      preset: text,
      management: stage,
      brand: stage,
      operations: stage,
      customer: stage,
    }),
    story: bothLanguages,
    answers: perLevelAndFactor(stage),
    clues: perLevelAndFactor(bothLanguages),
    discussion: z.array(z.strictObject({ question: bothLanguages, answer: bothLanguages })),
  }),
});

const forms = z.array(text).min(1);

/** The worked examples of the scoring, as codes: what they say is read from them, never typed. */
const examples = defineCollection({
  loader: file('content/examples.yaml'),
  schema: z.strictObject({ id: text, order: z.int(), code: text, name: bothLanguages }),
});

/** Terms a reader outside the field may not know; a later reader may add any number. */
const glossary = defineCollection({
  loader: file('content/glossary.yaml'),
  schema: z.strictObject({
    id: text,
    term: bothLanguages,
    forms: z.strictObject({ en: forms, nl: forms }),
    definition: bothLanguages,
    /** A word of every day: it stands in the glossary, and running text does not stop to explain it. */
    everyday: z.literal(true).optional(),
    rests_on: restsOn,
  }),
});

/** One person, or one organisation that signs with its name. */
const author = z.union([
  z.strictObject({ family: text, given: text.optional() }),
  z.strictObject({ name: text }),
]);

/** The works that the site cites: the work itself, never the copy in which it was read. */
const sources = defineCollection({
  loader: file('content/sources.yaml'),
  schema: z.strictObject({
    id: text,
    authors: z.array(author).min(1),
    /** Left out where the work bears no date. */
    year: z.int().min(1900).optional(),
    title: text,
    container: text.optional(),
    volume: text.optional(),
    issue: text.optional(),
    pages: text.optional(),
    publisher: text.optional(),
    doi: z.string().startsWith('10.').optional(),
    isbn: text.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    kind: z.enum(['research', 'book', 'practice', 'standard', 'law', 'web']),
    /** What we read of it. */
    read: z.enum(['whole', 'part', 'abstract', 'second-hand']),
    language: z.enum(['en', 'nl']),
    /** The marks that `rests_on` uses for this work; none where only pages cite it. */
    marks: z.array(text),
  }),
});

/** What sources say that customer experience brings in, one finding a row, with what it is worth. */
const evidence = defineCollection({
  loader: file('content/evidence.yaml'),
  schema: z.strictObject({
    id: text,
    order: z.int(),
    /** The id of the work in sources.yaml. */
    source: text,
    finding: bothLanguages,
    sample: bothLanguages,
    /** Left out where the work bears no date. */
    year: z.int().optional(),
    kind: z.enum(['observed', 'stated', 'modelled', 'opinion', 'review']),
    caveat: bothLanguages,
  }),
});

/** Figures that differ, laid beside each other: what a chart of ranges draws and its table says. */
const ranges = defineCollection({
  loader: file('content/ranges.yaml'),
  schema: z.strictObject({
    id: text,
    caption: bothLanguages,
    unit: bothLanguages,
    rows: z
      .array(
        z.strictObject({
          name: bothLanguages,
          from: z.number(),
          to: z.number(),
          source: text,
          note: bothLanguages.optional(),
        }),
      )
      .min(1),
    ends: z.strictObject({ from: bothLanguages, to: bothLanguages }),
  }),
});

/** The parts of the field as lines on its map: which layers each runs through (content/map.yaml). */
const map = defineCollection({
  loader: file('content/map.yaml'),
  schema: z.strictObject({
    id: text,
    order: z.int(),
    name: bothLanguages,
    note: bothLanguages,
    page: z.enum(PAGES),
    from: z.int().min(0).max(LEVELS.length),
    to: z.int().min(0).max(LEVELS.length),
  }),
});

/** The reading order of the learning half, in parts. */
const reading = defineCollection({
  loader: file('content/reading.yaml'),
  schema: z.strictObject({
    id: text,
    order: z.int(),
    name: bothLanguages,
    about: bothLanguages,
    pages: z
      .array(z.strictObject({ page: z.enum(PAGES), questions: z.array(z.enum(QUESTIONS)) }))
      .min(1),
  }),
});

/** The parts of the impact matrix, each with its strategy and whose that is. */
const quadrants = defineCollection({
  loader: list('tools/quadrants', QUADRANTS),
  schema: z.strictObject({
    id: z.enum(QUADRANTS),
    name: bothLanguages,
    strategy: bothLanguages,
    why: bothLanguages,
    caution: bothLanguages,
    origin: z.enum(['source', 'ours']),
  }),
});

/** What is known of a contact moment; what is left out is not known. */
const measured = {
  satisfaction: z.number().optional(),
  impact: z.number().optional(),
  volume: z.number().min(0).optional(),
};

const scale = { name: bothLanguages, from: z.number(), to: z.number() };

const dividing = z.enum(['middle', 'median']);

/** Invented organisations to begin the impact matrix with. */
const matrixExamples = defineCollection({
  loader: file('content/tools/matrix-examples.yaml'),
  schema: z.strictObject({
    id: text,
    order: z.int(),
    name: bothLanguages,
    satisfaction: z.strictObject({ ...scale, better: z.enum(['higher', 'lower']), dividing }),
    impact: z.strictObject({ ...scale, dividing }),
    volume: bothLanguages,
    moments: z.array(
      z.strictObject({
        name: bothLanguages,
        ...measured,
        before: z.strictObject(measured).optional(),
      }),
    ),
  }),
});

/** Published percentages that somebody may begin a value case with. */
const publishedRanges = defineCollection({
  loader: file('content/tools/published-ranges.yaml'),
  schema: z.strictObject({
    id: text,
    order: z.int(),
    input: z.enum(INPUTS),
    low: z.number(),
    high: z.number(),
    /** The id of the work in sources.yaml. */
    source: text,
    name: bothLanguages,
    caveat: bothLanguages,
  }),
});

/** Invented organisations to begin the value case with. */
const valueExamples = defineCollection({
  loader: file('content/tools/value-examples.yaml'),
  schema: z.strictObject({
    id: text,
    order: z.int(),
    name: bothLanguages,
    /** ISO 4217. */
    currency: z.string().length(3),
    years: z.int().min(YEARS.least).max(YEARS.most),
    inputs: z.partialRecord(
      z.enum(INPUTS),
      z.strictObject({
        low: z.number().optional(),
        expected: z.number().optional(),
        high: z.number().optional(),
        note: bothLanguages,
      }),
    ),
  }),
});

/** Prose: the same file names in every language. */
const pages = defineCollection({
  loader: glob({ base: 'content/pages', pattern: '{en,nl}/**/*.mdx' }),
  schema: z.strictObject({
    title: text,
    description: text,
    lede: text,
    /** The day on which the text last changed in meaning. */
    changed: z.date().transform((day): CalendarDate => ({
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      date: day.getUTCDate(),
    })),
  }),
});

/** The readiness check: its themes, each with its two statements and what follows from an answer. */
const readiness = defineCollection({
  loader: list('tools/readiness', THEMES),
  schema: z
    .strictObject({
      id: z.enum(THEMES),
      name: bothLanguages,
      about: bothLanguages,
      outcomes: z.strictObject({
        'in-place': bothLanguages,
        partly: bothLanguages,
        missing: bothLanguages,
      }),
      statements: z.array(
        z.strictObject({
          id: z.enum(STATEMENTS),
          statement: bothLanguages,
          /** One thing to do this month where it does not hold, and who starts it. */
          do: bothLanguages,
          who: bothLanguages,
          /** Who would know, after "ask". */
          knows: bothLanguages,
          page: z.enum(PAGES),
          questions: z.array(z.enum(QUESTIONS)).min(1),
        }),
      ),
      rests_on: restsOn,
    })
    .refine(
      ({ id, statements }) =>
        statements.map((statement) => statement.id).join() === statementsOf(id).join(),
      'must have the two statements of its theme, in the order of the model',
    ),
});

export const collections = {
  questions,
  levels,
  factors,
  stages,
  patterns,
  answering,
  ambitions,
  cases,
  examples,
  glossary,
  sources,
  evidence,
  ranges,
  map,
  reading,
  quadrants,
  matrixExamples,
  publishedRanges,
  valueExamples,
  readiness,
  pages,
};
