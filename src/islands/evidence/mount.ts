import { all, one, wordsIn } from '../../browser/page';
import { sorted, type Order } from './sorting';

// The tables are complete without this: it sorts the large one, and draws the small ones when they are seen.

const table = one<HTMLTableElement>('[data-island="evidence"]');
mountSorting();
drawWhenSeen();
table.dataset.ready = '';

function mountSorting(): void {
  const [body] = table.tBodies;
  const heads = all('[data-sort]', table);
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.title = `${wordsIn(table, 'sortBy')} ${button.textContent.toLowerCase()}`;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const order: Order = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.ariaSort = order;
      const key = wordsIn(head, 'sort');
      body?.append(
        ...sorted(
          [...body.rows],
          (row) => row.dataset[key] ?? '',
          order,
          document.documentElement.lang,
        ),
      );
    });
  }
}

function drawWhenSeen(): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        seen.unobserve(target);
        void draw(target);
      }
    },
    { rootMargin: '200px' },
  );
  for (const figure of all('[data-range]')) {
    figure.dataset.rows = String(all('tbody tr', figure).length);
    seen.observe(figure);
  }
}

/** Where the chart cannot be fetched its place goes; the table says all of it. */
async function draw(figure: HTMLElement): Promise<void> {
  const plot = one('.plot', figure);
  const rows = all('tbody tr', figure);
  const figures = (name: string) =>
    rows.map((row) => Number(one(`[data-${name}]`, row).dataset[name]));
  try {
    const { drawRanges } = await import('../../browser/ranges');
    const canvas = document.createElement('canvas');
    plot.append(canvas);
    drawRanges(canvas, {
      names: rows.map((row) => one('b', row).textContent.trim()),
      from: figures('from'),
      to: figures('to'),
    });
  } catch {
    plot.remove();
  }
}
