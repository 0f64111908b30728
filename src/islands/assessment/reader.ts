import { one } from '../../browser/page';

/** From here on there is room for a page beside the question; below it the page takes the screen. */
const room = matchMedia('(width >= 64rem)');

/** Opens a page of this site beside the question: the question stays where it is, and nothing is lost. */
export function readBeside(link: HTMLAnchorElement): void {
  const dialog = one<HTMLDialogElement>('[data-reader]');
  const whole = one<HTMLAnchorElement>('[data-whole]', dialog);
  const frame = document.createElement('iframe');
  frame.src = link.href;
  frame.title = link.textContent.trim();
  whole.href = link.href;
  dialog.querySelector('iframe')?.remove();
  dialog.append(frame);

  frame.addEventListener('load', () => {
    const { contentDocument: page, contentWindow: shown } = frame;
    if (!page || !shown) return;
    // A page that is used and not read does not belong in here: it takes the whole window.
    if (page.querySelector('[data-island=assessment], [data-island=results]')) {
      dialog.close();
      location.assign(shown.location.href);
      return;
    }
    whole.href = shown.location.href;
    // Two pages in one window: each of the two has a name.
    one('main', page).ariaLabel = page.title;
    page.addEventListener('keydown', closeByKey);
  });

  const close = () => {
    dialog.close();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  one('[data-close]', dialog).onclick = close;
  dialog.onkeydown = closeByKey;
  // Another question came, by Back for instance: what explained the one before it goes, and the focus is there.
  const another = () => {
    dialog.onclose = () => {
      frame.remove();
    };
    close();
  };
  addEventListener('hashchange', another, { once: true });
  dialog.onclose = () => {
    removeEventListener('hashchange', another);
    frame.remove();
    link.focus();
  };
  if (dialog.open) return;
  if (room.matches) dialog.show();
  else dialog.showModal();
}
