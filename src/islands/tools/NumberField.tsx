import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import type { Locale } from '../../i18n/locales';
import { decimalOf, formatNumber, formatToEdit, readNumber } from '../../i18n/number';
import type { ToolWords } from './words';

interface Props {
  words: ToolWords;
  id: string;
  label: string;
  /** Whether the label is for screen readers only, because a head of a column says it. */
  hideLabel?: boolean;
  value: number | null;
  /** Called with what was written once the field is left, or on Enter; null where it is empty. */
  onValue: (value: number | null) => void;
  unit?: string;
  describedBy?: string;
  /** The ends of what makes sense; what lies outside is taken all the same, and said. */
  min?: number;
  max?: number;
}

/** A number as people of this language write it. What cannot be read stays in the field, and is said below it. */
export function NumberField(props: Props) {
  const { words, id, label, hideLabel, value, onValue, unit, describedBy, min, max } = props;
  const [isHere, stay] = useState(false);
  const toEdit = value === null ? '' : formatToEdit(words.locale, value);
  const shown = value === null || isHere ? toEdit : toRead(words.locale, value);
  const [typed, type] = useState<string | null>(null);
  const reading = readNumber(typed ?? shown, decimalOf(words.locale));
  const problem = problemOf();

  function problemOf(): string {
    if (typed !== null && !reading.ok) {
      const example = formatNumber(words.locale, 12.5);
      return fill(words.tools.notANumber, { text: typed.trim(), example });
    }
    if (value === null || typed !== null) return '';
    if ((min === undefined || value >= min) && (max === undefined || value <= max)) return '';
    const [from, to] = [min, max].map((end) =>
      end === undefined ? '' : formatNumber(words.locale, end),
    );
    if (max === undefined) return fill(words.tools.atLeast, { from: from ?? '' });
    return fill(words.tools.outside, { from: from ?? '', to: to ?? '' });
  }

  return (
    <div class="number-field">
      <label for={id} class={hideLabel ? 'sr-only' : undefined}>
        {label}
      </label>
      <span class="with-unit">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={typed ?? shown}
          aria-invalid={problem !== ''}
          aria-describedby={
            [problem && `${id}-problem`, describedBy].filter(Boolean).join(' ') || undefined
          }
          onFocus={({ currentTarget }) => {
            stay(true);
            if (typed !== null || currentTarget.value === toEdit) return;
            const { selectionStart, selectionEnd, value: before } = currentTarget;
            currentTarget.value = toEdit;
            // Whoever came with the Tab key goes on typing over all of it, as in any field.
            if (selectionStart === 0 && selectionEnd === before.length) currentTarget.select();
          }}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onChange={({ currentTarget }) => {
            const read = readNumber(currentTarget.value, decimalOf(words.locale));
            if (!read.ok) return type(currentTarget.value);
            type(null);
            if (read.value !== value) onValue(read.value);
          }}
          onBlur={() => {
            stay(false);
            // What was typed and taken back is no change, and must not hide the next one.
            if (reading.ok) type(null);
          }}
        />
        {unit && <span class="unit">{unit}</span>}
      </span>
      {/* Said when it is there, not when it goes. */}
      <span role="status" id={`${id}-problem`} class="problem">
        {problem}
      </span>
    </div>
  );
}

/** From here on groups of three figures are easier to read than none. */
const GROUPED = 10_000;

/** A number as it stands in a field that nobody is writing in: in groups where they help, and where it is read back the same. */
export function toRead(locale: Locale, value: number): string {
  const plain = formatToEdit(locale, value);
  if (Math.abs(value) < GROUPED) return plain;
  const grouped = formatNumber(locale, value, 15);
  const reading = readNumber(grouped, decimalOf(locale));
  return reading.ok && reading.value === value ? grouped : plain;
}
