import { useRef, useState } from 'preact/hooks';
import { copied } from '../../browser/clipboard';
import { mailTo, offerToSystem, systemShares } from '../../browser/sharing';
import { fill } from '../../i18n/fill';
import { formatDate } from '../../i18n/format';
import { encode, inGroups } from '../../model/code';
import { dateOf } from '../../model/day';
import { LEVELS } from '../../model/grid';
import { resultFragment } from '../../model/link';
import { answersOnly, type Result } from '../../model/sheet';
import type { Assessment } from '../../stores/saved';
import { QrCode } from './QrCode';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  code: string;
  result: Result;
  label: string;
  own: Assessment | null;
}

/** The code and the link that carries it, what travels along, and the ways to hand it on. */
export function Share({ words, code, result, label, own }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const [answersAlone, travelAlone] = useState(false);
  const [name, rename] = useState(label);

  const shared = answersAlone ? answersOnly(result) : result;
  const sharedCode = answersAlone ? encode(shared) : code;
  const sharedName = answersAlone ? '' : name;
  const link = new URL(resultFragment(sharedCode, sharedName), location.href).href;

  async function copy(text: string, done: string): Promise<void> {
    const could = await copied(text);
    if (!could) field.current?.select();
    say(could ? done : words.copyFailed);
  }

  return (
    <section class="section spread share" aria-labelledby="share">
      <div class="name">
        <h2 id="share">{words.shareHeading}</h2>
      </div>
      <div class="keep">
        <div class="stack">
          <p class="prose">{words.shareText}</p>
          <div>
            <p class="code grouped">
              {inGroups(sharedCode)
                .split(' ')
                .map((group, index) => (
                  <span key={index}>{group} </span>
                ))}
            </p>
            <p class="note">{words.codeNote}</p>
          </div>
          <div class="travels screen-only">
            <fieldset>
              <legend>{words.travels}</legend>
              {[false, true].map((alone) => (
                <label key={String(alone)} class="check">
                  <input
                    type="radio"
                    name="travels"
                    checked={answersAlone === alone}
                    onChange={() => travelAlone(alone)}
                  />
                  <span>{alone ? words.travelsAnswers : words.travelsAll}</span>
                </label>
              ))}
              {!answersAlone && (
                <div class="field">
                  <label for="name">{words.nameLabel}</label>
                  <p class="note" id="name-hint">
                    {words.nameHint}
                  </p>
                  <input
                    id="name"
                    type="text"
                    autocomplete="off"
                    maxLength={60}
                    aria-describedby="name-hint"
                    placeholder={own?.label}
                    value={name}
                    onInput={({ currentTarget }) => rename(currentTarget.value)}
                  />
                </div>
              )}
            </fieldset>
            <Seen words={words} result={shared} name={sharedName} />
          </div>
          <div class="field copy screen-only">
            <label for="link">{words.linkLabel}</label>
            <input id="link" ref={field} type="text" readOnly value={link} />
            <button class="btn" type="button" onClick={() => void copy(link, words.copied)}>
              {words.copy}
            </button>
          </div>
          <p class="paper-only">
            {link}
            <br />
            {fill(words.printedFrom, { site: words.site })}
          </p>
          <p role="status">{said && <span class="message">{said}</span>}</p>
          <p class="acts">
            {systemShares() && (
              <button
                class="btn btn-2"
                type="button"
                onClick={() => void offerToSystem({ title: words.mailSubject, url: link })}
              >
                {words.system}
              </button>
            )}
            <button class="btn btn-2" type="button" data-print>
              {words.print}
            </button>
            <button
              class="link"
              type="button"
              onClick={() => void copy(inGroups(sharedCode), words.codeCopied)}
            >
              {words.copyCode}
            </button>
            <a class="link" href={mailTo(words.mailSubject, fill(words.mailBody, { link }))}>
              {words.mail}
            </a>
            <a class="link" href="#">
              {words.another}
            </a>
            <a class="link" href={words.paths.assessment}>
              {own ? words.again : words.answerYourself}
            </a>
          </p>
        </div>
        <QrCode words={words} link={link} />
      </div>
    </section>
  );
}

/** What the receiver sees, before it is sent. */
function Seen({ words, result, name }: { words: ResultWords; result: Result; name: string }) {
  const { ambition, chair, day } = result;
  const date = dateOf(day);
  const seen = [
    words.seenAnswers,
    LEVELS.some((level) => ambition[level] !== null) && words.seenAmbition,
    chair !== 'not-said' && fill(words.seenChair, { chair: words.chairs[chair] }),
    date && fill(words.seenDay, { date: formatDate(words.locale, date) }),
    name ? fill(words.seenName, { label: name }) : words.seenNoName,
  ].filter((part) => part !== false && part !== null);
  return (
    <div>
      <h3>{words.seenHeading}</h3>
      <ul class="seen" aria-live="polite">
        {seen.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p class="note">{words.seenNever}</p>
    </div>
  );
}
