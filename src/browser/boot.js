// Runs before the first paint, on every page: the chosen colours, and a language switch that takes the fragment along.
// It is printed into the head as it is (src/layouts/Page.astro), so it imports nothing and stays short.
(() => {
  const root = document.documentElement;
  const key = 'red-thread:colours';
  const system = matchMedia('(prefers-color-scheme: dark)');
  root.classList.add('js');
  // Beside a question of the assessment: the page without what surrounds it. In a frame of another site this is null.
  if (window.frameElement) root.classList.add('framed');
  try {
    root.dataset.theme = localStorage.getItem(key) ?? '';
  } catch {
    // Storage is forbidden: the colours follow the system.
  }
  const show = () => {
    const choice = root.dataset.theme || 'system';
    const seen = choice === 'system' ? (system.matches ? 'dark' : 'light') : choice;
    for (const button of document.querySelectorAll('[data-colours]')) {
      const is = button.closest('.mast') ? seen : choice;
      button.setAttribute('aria-pressed', String(button.dataset.colours === is));
    }
  };
  addEventListener('DOMContentLoaded', show);
  system.addEventListener('change', show);
  addEventListener('click', ({ target }) => {
    const choice = target.closest('[data-colours]')?.dataset.colours;
    if (!choice) return;
    root.dataset.theme = choice === 'system' ? '' : choice;
    try {
      if (choice === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, choice);
    } catch {
      // The choice lasts until the page closes.
    }
    show();
  });
  addEventListener('click', ({ target }) => {
    if (target.closest('[data-print]')) print();
  });
  for (const kind of ['pointerdown', 'focusin', 'click']) {
    addEventListener(kind, ({ target }) => {
      const link = target.closest?.('a[data-language]');
      if (link) link.hash = location.hash;
    });
  }
  // An island that could not be loaded: the page falls back to what it is without scripts.
  addEventListener('load', () => {
    if (document.querySelector('[data-island]:not([data-ready])')) root.classList.remove('js');
  });
})();
