import { useRef, useState } from 'preact/hooks';
import { copied } from '../../browser/clipboard';
import { inGroups } from '../../model/code';
import { resultFragment } from '../../model/link';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  code: string;
  label: string;
}

/** The code, the link that carries it, and a button to copy it. */
export function Share({ words, code, label }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const link = new URL(resultFragment(code, label), location.href).href;

  async function copy(): Promise<void> {
    const done = await copied(link);
    if (!done) field.current?.select();
    say(done ? words.copied : words.copyFailed);
  }

  return (
    <section class="section spread" aria-labelledby="share">
      <div class="name">
        <h2 id="share">{words.shareHeading}</h2>
      </div>
      <div class="stack">
        <p class="prose">{words.shareText}</p>
        <div>
          <p class="code grp">
            {inGroups(code)
              .split(' ')
              .map((group, index) => (
                <span key={index}>{group} </span>
              ))}
          </p>
          <p class="note">{words.codeNote}</p>
        </div>
        <div class="field copy">
          <label for="link">{words.linkLabel}</label>
          <input id="link" ref={field} type="text" readOnly value={link} />
          <button class="btn" type="button" onClick={() => void copy()}>
            {words.copy}
          </button>
        </div>
        <p role="status">{said && <span class="message">{said}</span>}</p>
        <p class="acts">
          <a class="link" href="#">
            {words.another}
          </a>
          <a class="link" href={words.assessment}>
            {words.answerYourself}
          </a>
        </p>
      </div>
    </section>
  );
}
