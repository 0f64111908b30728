import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bar } from '../../model/tornado';
import { tickInFigures } from './inFigures';
import { useSeen } from './seen';
import { TornadoKey } from './TornadoKey';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  currency: string;
  bars: readonly Bar[];
  expected: number;
}

/** The bars around what is expected, fetched once their place is seen. Where they cannot be had it goes: the table says all of it. */
export function TornadoChart({ words, currency, bars, expected }: Props) {
  const { value } = words;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isSeen = useSeen(frame);
  const [state, become] = useState<'waiting' | 'drawn' | 'missing'>('waiting');

  useEffect(() => {
    let remove = () => {};
    let isLeft = false;
    async function draw(): Promise<void> {
      if (!isSeen) return;
      try {
        const { drawTornado } = await import('../../browser/tornado');
        if (isLeft || !canvas.current) return;
        remove = drawTornado(canvas.current, {
          bars: bars.map(({ input, low, high }) => ({ name: value.inputs[input].name, low, high })),
          expected,
          money: (amount) => tickInFigures(words, currency, amount),
        });
        become('drawn');
      } catch {
        become('missing');
      }
    }
    void draw();
    return () => {
      isLeft = true;
      remove();
    };
  }, [isSeen, currency, expected, JSON.stringify(bars)]);

  if (state === 'missing') return null;
  return (
    <figure class={state === 'drawn' ? 'tornado-figure' : 'tornado-figure undrawn'}>
      <div
        ref={frame}
        class={`tornado-frame ${bars.length > 6 ? 'many' : bars.length > 3 ? 'some' : 'few'}`}
      >
        <canvas ref={canvas} role="img" aria-label={value.tornadoChart} />
      </div>
      <figcaption>
        <TornadoKey words={words} currency={currency} bars={bars} expected={expected} />
      </figcaption>
    </figure>
  );
}
