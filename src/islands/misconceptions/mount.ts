import { all, one, wordsIn } from '../../browser/page';
import { fill } from '../../i18n/fill';

// Judge first, then read: a judgement opens its explanation and counts in the tally. Nothing is kept.

const root = one('[data-island="misconceptions"]');
const statements = all('[data-statement]');
const tally = one('[data-tally]', root);
const text = wordsIn(tally, 'text');

for (const statement of statements) {
  statement.addEventListener('change', () => {
    const explanation = statement.nextElementSibling;
    if (explanation instanceof HTMLDetailsElement) explanation.open = true;
    count();
  });
}
count();
root.dataset.ready = '';

function count(): void {
  const chosen = all<HTMLInputElement>('[data-statement] :checked').map(({ value }) => value);
  if (chosen.length === 0) return;
  const times = (judgement: string) => chosen.filter((value) => value === judgement).length;
  tally.textContent = fill(text, {
    judged: chosen.length,
    count: statements.length,
    agree: times('agree'),
    disagree: times('disagree'),
    depends: times('depends'),
  });
  one('[data-source]', root).hidden = chosen.length < statements.length;
}
