/**
 * The four levels of an organisation, from the top to the customer; their order is part of the code
 * format.
 */
export const LEVELS = ['management', 'brand', 'operations', 'customer'] as const;

/** The five success factors; their order is part of the code format. */
export const FACTORS = ['value', 'distinction', 'paths', 'renewal', 'ownership'] as const;

/** The five stages, 1 (incidental) to 5 (lived). */
export const STAGES = [1, 2, 3, 4, 5] as const;

export type Level = (typeof LEVELS)[number];
export type Factor = (typeof FACTORS)[number];
export type QuestionId = `${Level}.${Factor}`;
export type Stage = (typeof STAGES)[number];

/** How many questions a level has: one for each factor. */
export const QUESTIONS_PER_LEVEL = FACTORS.length;

/** The one question that a level and a factor meet in. */
export function questionId<L extends Level, F extends Factor>(level: L, factor: F): `${L}.${F}` {
  return `${level}.${factor}`;
}

/** The five questions of a level, in the order of the factors. */
export function questionsOf(level: Level): QuestionId[] {
  return FACTORS.map((factor) => questionId(level, factor));
}

/** All twenty questions in the order in which they are asked: level by level, factor by factor. */
export const QUESTIONS: readonly QuestionId[] = LEVELS.flatMap(questionsOf);

/** The level a question belongs to. */
export function levelOf(question: QuestionId): Level {
  return question.slice(0, question.indexOf('.')) as Level;
}

/** The success factor a question belongs to. */
export function factorOf(question: QuestionId): Factor {
  return question.slice(question.indexOf('.') + 1) as Factor;
}

/** Whether a text from outside (a file name, a stored key) names one of the twenty questions. */
export function isQuestionId(text: string): text is QuestionId {
  return (QUESTIONS as readonly string[]).includes(text);
}

/** Whether a number is one of the five stages; a median of 2.5 is not. */
export function isStage(value: number): value is Stage {
  return (STAGES as readonly number[]).includes(value);
}

/** A record with one value for each of the twenty questions, in question order. */
export function perQuestion<T>(valueOf: (question: QuestionId) => T): Record<QuestionId, T> {
  return per(QUESTIONS, valueOf);
}

/** A record with one value for each of the four levels, in level order. */
export function perLevel<T>(valueOf: (level: Level) => T): Record<Level, T> {
  return per(LEVELS, valueOf);
}

/** A record with one value for each of the five factors, in factor order. */
export function perFactor<T>(valueOf: (factor: Factor) => T): Record<Factor, T> {
  return per(FACTORS, valueOf);
}

// Object.fromEntries forgets which keys it was given; the cast stands here once instead of
// everywhere.
function per<K extends string, T>(keys: readonly K[], valueOf: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, T>;
}
