import { useEffect, useState } from 'preact/hooks';
import type { ResultWords } from './words';

/** A longer text makes a code too fine for the camera of a telephone. */
const LONGEST_LINK = 300;

/** The link as a QR code, made here once the rest of the page stands; on white in both themes and on paper. */
export function QrCode({ words, link }: { words: ResultWords; link: string }) {
  const [qr, draw] = useState<{ link: string; size: number; path: string } | null>(null);
  const fits = link.length <= LONGEST_LINK;
  useEffect(() => {
    if (!fits) return;
    let left = false;
    void import('../../browser/qr').then(({ qrCode }) => {
      if (!left) draw({ link, ...qrCode(link) });
    });
    return () => {
      left = true;
    };
  }, [link, fits]);

  if (!fits) return <p class="note qr-none">{words.qrTooLong}</p>;
  return (
    <div class="qr">
      {qr && (
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words.qr}>
          <path d={qr.path} />
        </svg>
      )}
    </div>
  );
}
