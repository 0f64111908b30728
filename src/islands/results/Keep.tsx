import { useState } from 'preact/hooks';
import { addressWith } from '../../browser/fragment';
import { fill } from '../../i18n/fill';
import { resultFragment } from '../../model/link';
import { codeOf } from '../../stores/assessments';
import type { Assessment } from '../../stores/saved';
import { asAssessment } from '../../stores/travelling';
import sharingStyles from '../sharing/sharing.css?url';
import exportsStyles from '../exports/exports.css?url';
import { useCopied } from './copied';
import { GroupedCode } from './GroupedCode';
import { later } from './later';
import { QrCode } from './QrCode';
import type { QuestionWordsHere } from './questionWords';
import type { Linked } from './Results';
import type { ResultWords } from './words';

const Sharing = later('sharing', sharingStyles, () =>
  import('../sharing/Sharing').then(({ Sharing }) => Sharing),
);
const Exports = later('exports', exportsStyles, () =>
  import('../exports/Exports').then(({ Exports }) => Exports),
);

interface Props {
  words: ResultWords;
  linked: Linked;
  own: Assessment | null;
  file: Assessment | null;
  /** Whether a passphrase has opened it. */
  isConfidential: boolean;
  /** Whether other answers are being tried out: those are never handed on. */
  tried: boolean;
  questions: QuestionWordsHere;
}

/** The code and the link that carries it, and the ways to hand the result on or take it away. */
export function Keep(props: Props) {
  const { words, linked, own, file, isConfidential, tried, questions } = props;
  const { code, result, label } = linked;
  const { field, said, copy } = useCopied(words);
  const [opened, open] = useState<'sharing' | 'exports' | null>(null);
  const assessment = own ?? file ?? asAssessment(result, label);
  const link = addressWith(resultFragment(code, label));

  return (
    <section class="section spread share" aria-labelledby="share">
      <div class="name">
        <h2 id="share">{words.shareHeading}</h2>
      </div>
      {tried ? (
        <p class="prose">{words.whatIfUnshared}</p>
      ) : (
        <div class="keep">
          <div class="stack">
            <p class="prose">{isConfidential ? words.shareUnlocked : words.shareText}</p>
            <div>
              <GroupedCode code={code} />
              <p class="note">{words.codeNote}</p>
            </div>
            <div class="field copy screen-only">
              <label for="link">{words.linkLabel}</label>
              <input id="link" ref={field} type="text" readOnly value={link} />
              <button class="btn" type="button" onClick={() => void copy(link)}>
                {words.copy}
              </button>
            </div>
            <p class="paper-only">
              {link}
              <br />
              {fill(words.printedFrom, { site: words.site })}
            </p>
            <p role="status">{said && <span class="message">{said}</span>}</p>
            <p class="acts screen-only">
              <button class="btn btn-2" type="button" onClick={() => open('sharing')}>
                {words.shareOpen}
              </button>
              <button class="btn btn-2" type="button" onClick={() => open('exports')}>
                {words.exportsOpen}
              </button>
              <button class="btn btn-2" type="button" data-print>
                {words.print}
              </button>
            </p>
            <p class="acts screen-only">
              <a class="link" href="#">
                {words.another}
              </a>
              {!isConfidential && (
                <a class="link" href={words.paths.team + resultFragment(code, label)}>
                  {words.together}
                </a>
              )}
              <a class="link" href={words.paths.assessment}>
                {own ? words.again : words.answerYourself}
              </a>
            </p>
          </div>
          <QrCode words={words} link={link} />
        </div>
      )}
      {opened === 'sharing' && (
        <Sharing
          words={words}
          assessment={assessment}
          named={label !== ''}
          hasNotes={own !== null || file !== null}
          onClose={() => open(null)}
          onFile={() => open('exports')}
        />
      )}
      {opened === 'exports' && (
        <Exports
          words={words}
          assessment={assessment}
          own={own !== null || file !== null}
          questions={questions}
          linkOf={(taken) => addressWith(resultFragment(codeOf(taken), taken.label))}
          onClose={() => open(null)}
        />
      )}
    </section>
  );
}
