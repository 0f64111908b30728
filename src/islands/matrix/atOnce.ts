import { options } from 'preact';

/** Changes states and draws before it returns: paper does not wait, and a script that prints lets nothing come between. */
export function atOnce(change: () => void): void {
  const usual = options.debounceRendering?.bind(options);
  options.debounceRendering = (render) => render();
  try {
    change();
  } finally {
    if (usual) options.debounceRendering = usual;
    else delete options.debounceRendering;
  }
}
