import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { assessments } from '../../browser/assessments';
import { newId } from '../../browser/newId';
import { count, fill } from '../../i18n/fill';
import { formatDay } from '../../i18n/format';
import type { ImportsWords } from '../../i18n/messages/parts/imports';
import { inGroups } from '../../model/code';
import { resultFragment } from '../../model/link';
import { answered, codeOf } from '../../stores/assessments';
import { writeBackup } from '../../stores/backup';
import type { Assessment } from '../../stores/saved';
import { readImported } from '../exports/reading';
import type { ResultWords } from '../results/words';

/** A text that was pasted, or a file that was chosen or dropped; '' is the name of what was pasted. */
export interface Given {
  readonly name: string;
  /** null where it is too large to be one of ours. */
  readonly text: string | null;
}

interface Props {
  words: ResultWords;
  part: ImportsWords;
  given: readonly Given[];
  /** Opens an assessment from a file to look at it, without keeping it. */
  onLook: (assessment: Assessment) => void;
}

/** What files and pasted texts hold: every result in them, to look at or to keep, and what could not be read. */
export function Imports({ words, part, given, onLook }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [given]);
  const [said, say] = useState('');

  const { found, linked, failed } = useMemo(() => readAll(given), [given]);
  const total = found.length + linked.length;
  const isHere = (assessment: Assessment) => assessments.ownOf(codeOf(assessment)) !== null;
  const others = found.filter((assessment) => !isHere(assessment));

  function keep(chosen: readonly Assessment[]): void {
    const kept = assessments.restore(writeBackup(chosen, []));
    const isKept = kept.ok && kept.complete;
    const canKeep = assessments.$keeping.get() !== 'blocked';
    say(!canKeep ? part.noStorage : isKept ? part.kept : part.noRoom);
    // The button makes place for what it did.
    heading.current?.focus({ preventScroll: true });
  }

  return (
    <section class="imports stack" aria-labelledby="imports">
      <h2 id="imports" ref={heading} tabIndex={-1}>
        {part.heading}
      </h2>
      <p>{total === 0 ? part.none : count(words.locale, total, part.found)}</p>
      {failed.length > 0 && (
        <div class="message">
          <p>{part.failed}</p>
          <ul>
            {failed.map(({ name, why }, index) => (
              <li key={index}>
                <b>{name || part.pasted}:</b> {why(words, part)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {found.length > 0 && <p class="note">{part.keepHint}</p>}
      <ul class="found">
        {found.map((assessment) => (
          <li key={assessment.id}>
            <h3>{assessment.label || words.nameOfNone}</h3>
            <p class="where">{about(words, part, assessment)}</p>
            <p class="acts">
              {isHere(assessment) ? (
                <>
                  <span class="note">{part.here}</span>
                  <a class="link" href={resultFragment(codeOf(assessment))}>
                    {part.open}
                    <span class="sr-only">: {assessment.label || words.nameOfNone}</span>
                  </a>
                </>
              ) : (
                <>
                  <button class="btn btn-2" type="button" onClick={() => onLook(assessment)}>
                    {part.look}
                    <span class="sr-only">: {assessment.label || words.nameOfNone}</span>
                  </button>
                  <button class="btn btn-2" type="button" onClick={() => keep([assessment])}>
                    {part.keep}
                    <span class="sr-only">: {assessment.label || words.nameOfNone}</span>
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
        {linked.map(({ code, label }, index) => (
          <li key={index}>
            <h3>{label || words.nameOfNone}</h3>
            <p class="where">
              <span class="code">{inGroups(code)}</span>, {part.codeOnly}
            </p>
            <p class="acts">
              <a class="link" href={resultFragment(code, label)}>
                {part.open}
                <span class="sr-only">: {label || inGroups(code)}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <p>
          <button class="btn" type="button" onClick={() => keep(others)}>
            {part.keepAll}
          </button>
        </p>
      )}
      <p role="status">{said && <span class="message">{said}</span>}</p>
    </section>
  );
}

interface Failure {
  readonly name: string;
  readonly why: (words: ResultWords, part: ImportsWords) => string;
}

function readAll(given: readonly Given[]) {
  const found: Assessment[] = [];
  const linked: { code: string; label: string }[] = [];
  const failed: Failure[] = [];
  for (const { name, text } of given) {
    if (text === null) {
      failed.push({ name, why: (_, part) => part.reasons['too-large'] });
      continue;
    }
    const read = readImported(text, newId);
    if (!read.ok) {
      const { reason } = read;
      failed.push({ name, why: (_, part) => part.reasons[reason] });
      continue;
    }
    found.push(...read.assessments);
    linked.push(...read.linked);
    const { unreadable } = read;
    if (unreadable > 0) {
      failed.push({
        name,
        why: ({ locale }, part) => count(locale, unreadable, part.unreadable),
      });
    }
  }
  return { found, linked, failed };
}

function about(words: ResultWords, part: ImportsWords, assessment: Assessment): string {
  const { chair, day, notes, reasons, plan } = assessment;
  const date = formatDay(words.locale, day);
  const written = Object.keys(notes).length + Object.keys(reasons).length;
  return [
    fill(part.answered, { n: answered(assessment) }),
    date && fill(part.dated, { date }),
    chair !== 'not-said' && fill(part.chair, { chair: words.chairs[chair] }),
    written > 0 && count(words.locale, written, part.notes),
    plan.moves.length > 0 && count(words.locale, plan.moves.length, part.moves),
  ]
    .filter(Boolean)
    .join('; ');
}
