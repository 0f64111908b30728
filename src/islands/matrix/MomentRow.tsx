import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import {
  LONGEST_NAME,
  type Measured,
  type Moment,
  type Quadrant,
  type Scale,
} from '../../model/matrix';
import type { MomentRow as Fields } from '../../stores/matrix';
import { NumberField } from '../tools/NumberField';
import { nameOf } from './inWords';
import type { MatrixWords } from './words';

/** What can be done with a row. The same functions every time, so that a row that did not change is not drawn again. */
export interface RowActions {
  change(id: string, fields: Fields): void;
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
}

interface Props {
  words: MatrixWords;
  satisfaction: Scale;
  impact: Scale;
  moment: Moment;
  /** From 1. */
  row: number;
  isLast: boolean;
  isChosen: boolean;
  quadrant: Quadrant | null;
  actions: RowActions;
}

const ENDS = { volume: { min: 0 } };

/** A moment as a row of fields. Drawn again only when something about it has changed: there may be five hundred. */
export function MomentRow(props: Props) {
  const { words, satisfaction, impact, moment, row, isLast, isChosen, quadrant, actions } = props;
  const { matrix: texts } = words;

  function drawn() {
    const { id } = moment;
    const name = nameOf(words, moment, row);
    const of = (column: string) => fill(texts.fieldOf, { column, moment: name });
    const measured = (what: keyof Measured, ends: { min: number; max?: number }) => (
      <td role="cell" class={`measure ${what}`}>
        <span class="cell-label" aria-hidden="true">
          {texts[what]}
        </span>
        <NumberField
          words={words}
          id={`${what}-${id}`}
          label={of(texts[what])}
          hideLabel
          value={moment[what]}
          onValue={(value) => actions.change(id, { [what]: value })}
          {...ends}
        />
      </td>
    );
    return (
      <tr role="row" class={isChosen ? 'chosen' : undefined}>
        <td role="cell" class="row-number">
          {row}
        </td>
        <td role="cell" class="moment-name">
          <span class="cell-label" aria-hidden="true">
            {texts.columns.name}
          </span>
          <label class="sr-only" for={`name-${id}`}>
            {of(texts.columns.name)}
          </label>
          <input
            id={`name-${id}`}
            type="text"
            autocomplete="off"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={moment.name}
            onChange={({ currentTarget: { value } }) => actions.change(id, { name: value })}
          />
        </td>
        {measured('satisfaction', { min: satisfaction.from, max: satisfaction.to })}
        {measured('impact', { min: impact.from, max: impact.to })}
        {measured('volume', ENDS.volume)}
        <td role="cell" class="in-quadrant">
          <span class="cell-label" aria-hidden="true">
            {texts.columns.quadrant}
          </span>
          {quadrant ? words.quadrants[quadrant].name : texts.notPlaced}
        </td>
        <td role="cell" class="row-acts">
          {/* Never disabled: whoever has arrived at an end keeps the focus. */}
          <button
            class="link up"
            type="button"
            aria-disabled={row === 1}
            onClick={() => actions.move(id, -1)}
          >
            {texts.up}
            <span class="sr-only">: {name}</span>
          </button>
          <button
            class="link down"
            type="button"
            aria-disabled={isLast}
            onClick={() => actions.move(id, 1)}
          >
            {texts.down}
            <span class="sr-only">: {name}</span>
          </button>
          <button class="link" type="button" onClick={() => actions.remove(id)}>
            {texts.remove}
            <span class="sr-only">: {name}</span>
          </button>
        </td>
      </tr>
    );
  }
  const given = [words, satisfaction, impact, moment, row, isLast, isChosen, quadrant, actions];
  return useMemo(drawn, given);
}
