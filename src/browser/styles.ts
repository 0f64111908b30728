/** Adds a style sheet of this site to the page, once; settled when it has been applied. */
export function addStyles(address: string): Promise<void> {
  const there = document.querySelector(`link[href="${address}"]`);
  if (there) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const applied = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      // It may be asked for again.
      link.remove();
      reject(new Error(`No styles at ${address}`));
    });
  });
  document.head.append(link);
  return applied;
}
