import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { today } from '../../browser/clock';
import { saveBlob, saveFile } from '../../browser/files';
import { fill } from '../../i18n/fill';
import type { ExportsWords } from '../../i18n/messages/parts/exports';
import { cleanLabel } from '../../model/link';
import type { Assessment } from '../../stores/saved';
import { travelling, type Travels } from '../../stores/travelling';
import { Dialog } from '../results/Dialog';
import type { QuestionWordsHere } from '../results/questionWords';
import type { ResultWords } from '../results/words';
import { fileName } from './fileName';
import { contentOf, KINDS, schemaOf, type Again, type Format } from './formats';

interface Props {
  words: ResultWords;
  part: ExportsWords;
  assessment: Assessment;
  /** Whether its notes, its plan and its results line are here: one's own, or a file that was opened. */
  own: boolean;
  questions: QuestionWordsHere;
  linkOf: (assessment: Assessment) => string;
  onClose: () => void;
}

const AGAIN = [3, 6, 12, null] as const satisfies readonly Again[];

/** Every format in which a result can be taken along, and what of it goes along. */
export function Exports({ words, part, assessment, own, questions, linkOf, onClose }: Props) {
  const texts = part.dialog;
  const [travels, travel] = useState<Travels>({
    ...{ name: true, origin: true, ambition: true },
    notes: own,
  });
  const [again, measureAgain] = useState<Again>(6);
  const [making, make] = useState<readonly Format[]>([]);
  const [said, say] = useState('');

  const taken = travelling(assessment, travels);

  async function save(format: Format): Promise<void> {
    const { ending, type, about } = KINDS[format];
    const file = fileName(part, taken, today(), about, ending);
    say('');
    make((others) => [...others, format]);
    try {
      const document = { words, part, assessment: taken, link: linkOf(taken) };
      const here = questions.kind === 'here' ? questions.of : null;
      const content = await contentOf(format, document, here, again);
      if (content === null) {
        if (questions.kind === 'failed') questions.again();
        say(questions.kind === 'failed' ? texts.wordsFailed : texts.wordsLoading);
      } else if (content === '') {
        say(texts.nothingDue);
      } else {
        if (typeof content === 'string') saveFile(file, content, type);
        else saveBlob(file, content);
        say(fill(texts.made, { file }));
      }
    } catch {
      // What makes it could not be fetched, or this browser cannot draw it.
      say(fill(texts.failed, { format: texts.formats[format].name }));
    }
    make((others) => others.filter((other) => other !== format));
  }

  const group = (heading: string, formats: readonly Format[]) => ({
    ...{ texts, heading, formats, making },
    onSave: (format: Format) => void save(format),
  });

  return (
    <Dialog
      labelledby="exports-heading"
      where={cleanLabel(assessment.label) || words.title}
      close={words.close}
      onClose={onClose}
    >
      <div class="exports stack">
        <h2 id="exports-heading" tabIndex={-1} autoFocus>
          {texts.heading}
        </h2>
        <p>{texts.text}</p>
        <Along texts={texts} own={own} travels={travels} onTravels={travel} />
        <Formats {...group(texts.result, ['html', 'markdown', 'csv', 'json'])} />
        <p class="note">
          <a href={new URL(schemaOf(words)).pathname}>{texts.schema}</a>
        </p>
        {taken.plan.moves.length > 0 && (
          <Formats {...group(texts.plan, ['planCsv', 'planMarkdown'])} />
        )}
        <Formats {...group(texts.calendar, ['calendar'])}>
          <fieldset class="choices">
            <legend>{texts.again}</legend>
            {AGAIN.map((months) => (
              <label key={months} class="check">
                <input
                  type="radio"
                  name="again"
                  checked={again === months}
                  onChange={() => measureAgain(months)}
                />
                <span>{months ? fill(texts.againIn, { n: months }) : texts.againNever}</span>
              </label>
            ))}
          </fieldset>
        </Formats>
        <Formats
          {...group(texts.pictures, ['threadSvg', 'threadPng', 'radarSmall', 'radarLarge'])}
        />
        <p class="exports-said" role="status">
          {said && <span class="message">{said}</span>}
        </p>
      </div>
    </Dialog>
  );
}

interface AlongProps {
  texts: ExportsWords['dialog'];
  own: boolean;
  travels: Travels;
  onTravels: (travels: Travels) => void;
}

/** What goes along with the answers. A copy has nothing that its code does not say. */
function Along({ texts, own, travels, onTravels }: AlongProps) {
  const choices = [
    ['name', texts.alongName],
    ['origin', texts.alongOrigin],
    ['ambition', texts.alongAmbition],
    ...(own ? ([['notes', texts.alongNotes]] as const) : []),
  ] as const;
  return (
    <fieldset class="choices">
      <legend>{texts.along}</legend>
      {choices.map(([what, name]) => (
        <label key={what} class="check">
          <input
            type="checkbox"
            checked={travels[what]}
            onChange={({ currentTarget }) =>
              onTravels({ ...travels, [what]: currentTarget.checked })
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface FormatsProps {
  texts: ExportsWords['dialog'];
  heading: string;
  formats: readonly Format[];
  making: readonly Format[];
  onSave: (format: Format) => void;
  children?: ComponentChildren;
}

/** One button for every format, with what it is good for. */
function Formats({ texts, heading, formats, making, onSave, children }: FormatsProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {children}
      <ul class="formats">
        {formats.map((format) => {
          const { name, text } = texts.formats[format];
          const isMaking = making.includes(format);
          const seen = isMaking ? texts.making : name;
          return (
            <li key={format}>
              {/* Not disabled while it is busy: the focus stays where it is. */}
              <button
                class="btn btn-2"
                type="button"
                aria-label={`${seen}: ${isMaking ? name : heading}`}
                aria-busy={isMaking}
                aria-disabled={isMaking}
                aria-describedby={`${format}-text`}
                onClick={() => {
                  if (!isMaking) onSave(format);
                }}
              >
                {seen}
              </button>
              <p class="note" id={`${format}-text`}>
                {text}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
