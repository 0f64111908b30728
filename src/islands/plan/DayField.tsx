import { useId, useState } from 'preact/hooks';
import { LAST_DAY, dayIn, fieldOf } from '../../model/day';

interface Props {
  label: string;
  day: number;
  onDay: (day: number) => void;
  /** The field is left: whether a date stands in it that cannot be kept. */
  onLeave: (wrong: boolean) => void;
  /** The element that says what is the matter with the date. */
  describedBy: string | undefined;
}

/** One date. What is typed stays as it is typed: a year has four figures, and each makes another date. */
export function DayField({ label, day, onDay, onLeave, describedBy }: Props) {
  const id = useId();
  const [typed, type] = useState<string | null>(null);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        min={fieldOf(1)}
        max={fieldOf(LAST_DAY)}
        aria-describedby={describedBy}
        value={typed ?? fieldOf(day)}
        onInput={({ currentTarget: { value, validity } }) => {
          type(value);
          const written = dayIn(value);
          const isCleared = value === '' && !validity.badInput;
          if (written !== 0 || isCleared) onDay(written);
        }}
        onBlur={({ currentTarget: { value, validity } }) => {
          const wrong = validity.badInput || (value !== '' && dayIn(value) === 0);
          if (!wrong) type(null);
          onLeave(wrong);
        }}
      />
    </div>
  );
}
