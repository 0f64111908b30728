import type { BreakEven as Even } from '../../model/breakEven';
import { LEVERS, type ValueCase } from '../../model/valueCase';
import { aloneInWords, requiredInWords, shareInWords } from './inWords';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  breakEven: Even;
}

/** How little must change to pay for this: of all that is assumed, and of each lever by itself. */
export function BreakEven({ words, valueCase, breakEven }: Props) {
  const { value } = words;
  const { required, levers } = breakEven;
  const share = shareInWords(words, valueCase, breakEven);
  const alone = LEVERS.map((lever) => ({
    lever,
    said: aloneInWords(words, valueCase, lever, levers[lever]),
  })).filter(({ said }) => said !== '');
  // Until the costs and the years are known there is nothing to pay back; what is needed stands with the outcome.
  if (required === null) return null;
  return (
    <section class="section spread even screen-only" aria-labelledby="value-even">
      <div class="name">
        <h2 id="value-even">{value.evenHeading}</h2>
        <p class="note">{value.evenNote}</p>
      </div>
      <div class="stack">
        {share !== '' && <p class="read">{share}</p>}
        {required > 0 && (
          <>
            <p>{requiredInWords(words, valueCase, breakEven)}</p>
            {alone.length > 0 && (
              <>
                <p>{value.evenAlone}</p>
                <dl class="ledger descriptions">
                  {alone.map(({ lever, said }) => (
                    <div key={lever}>
                      <dt>{value.levers[lever]}</dt>
                      <dd>{said}</dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
          </>
        )}
      </div>
    </section>
  );
}
