import { fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import type { TeamThreadWords } from '../../i18n/messages/parts/team/thread';
import { LEVELS } from '../../model/grid';
import { isUnsure, type LevelReading, type Reading } from '../../model/scoring';
import type { Chair } from '../../model/sheet';
import { floorInWords, stageInWords } from '../thread/inWords';
import type { TeamWords } from './words';

/** The people of one chair, read together. */
export interface ChairReading {
  readonly chair: Chair;
  readonly n: number;
  readonly reading: Reading;
}

interface Props {
  words: TeamWords;
  part: TeamThreadWords;
  chairs: readonly ChairReading[];
  /** Everybody, read together. */
  n: number;
  reading: Reading;
}

/** The stages of every chair by the rule for a team, and those of everybody under them. */
export function StagesByChair({ words, part, chairs, n, reading }: Props) {
  const row = (name: string, people: number, { levels }: Reading) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td class="n">{formatCount(words.locale, people)}</td>
      {LEVELS.map((level) => (
        <td key={level}>
          <StageOf words={words} part={part} reading={levels[level]} />
        </td>
      ))}
    </tr>
  );
  return (
    <table class="stages-by-chair">
      <caption>{part.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{part.chair}</th>
          <th scope="col">
            <span>{part.n}</span>
          </th>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              <span>{words.levels[level]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chairs.map((each) => row(words.team.chairNames[each.chair], each.n, each.reading))}
      </tbody>
      <tfoot>{row(part.everybody, n, reading)}</tfoot>
    </table>
  );
}

function StageOf({
  words,
  part,
  reading,
}: Pick<Props, 'words' | 'part'> & { reading: LevelReading }) {
  if (reading.kind === 'read') {
    return (
      <>
        <b>{reading.stage}</b>
        {isUnsure(reading) && (
          <>
            <small aria-hidden="true">{fill(part.floor, { floor: reading.floor })}</small>
            <span class="sr-only">, {floorInWords(words, reading)}</span>
          </>
        )}
      </>
    );
  }
  return (
    <>
      <b aria-hidden="true">{reading.kind === 'left-out' ? '–' : '?'}</b>
      <span class="sr-only">
        {stageInWords(words, reading)}, {floorInWords(words, reading)}
      </span>
    </>
  );
}
