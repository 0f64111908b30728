// The words a part of the result gets from its page, with the names of levels and factors made up.
import { messagesOf } from '../../../../src/i18n/messages';
import { perFactor, perLevel } from '../../../../src/model/grid';
import { PATTERNS } from '../../../../src/model/pattern';
import type { ResultWords } from '../../../../src/islands/results/words';

const { results, thread, assessment } = messagesOf('en');

const capital = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

const NAMED = {
  locale: 'en',
  thread,
  stages: ['Incidental', 'Exploring', 'Organised', 'Connected', 'Lived'],
  chairs: assessment.chairs,
  levels: perLevel(capital),
  factors: perFactor(capital),
  heads: perFactor(capital),
  patterns: Object.fromEntries(PATTERNS.map((id) => [id, { name: capital(id) }])),
  paths: { assessment: '/assessment/', method: '', learn: '', parts: '', questions: '' },
};

export const WORDS = { ...results, ...NAMED } as unknown as ResultWords;
