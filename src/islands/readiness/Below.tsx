import { useState } from 'preact/hooks';
import { encodeReadiness, readinessInGroups, type Readiness } from '../../model/readiness';
import { READINESS_FORMAT, writeReadinessFile } from '../../stores/readinessFile';
import { HandOn } from '../tools/HandOn';
import type { Here } from '../tools/useWork';
import { OpenCode } from './OpenCode';
import { statementsOn } from './printed';
import { UnreadRows, type OpenedTable } from './UnreadRows';
import type { ReadinessWords } from './words';

interface Props {
  words: ReadinessWords;
  here: Here<Readiness>;
  root: HTMLElement;
}

/** The code of the answers and the ways to hand them on. Its name says where it stands: below what was printed. */
export function Below({ words, here, root }: Props) {
  const { readiness } = words;
  const [opened, open] = useState<OpenedTable | null>(null);
  const isEmpty = READINESS_FORMAT.isEmpty(here.work);

  /** Opens a table; false where it is none of this check. */
  async function openTable(text: string, file: string): Promise<boolean> {
    const { readReadinessCsv } = await import('../exports/readinessCsv');
    const table = readReadinessCsv(text, words);
    if (!table) return false;
    const isTaken = !READINESS_FORMAT.isEmpty(table.said) || table.unread.length === 0;
    if (isTaken) here.replace(table.said);
    open({ ...table, file, isTaken });
    return true;
  }

  return (
    <>
      <section class="section spread code-here" aria-labelledby="code-here">
        <div class="name">
          <h2 id="code-here">{readiness.codeHeading}</h2>
        </div>
        <div class="stack">
          {!isEmpty && (
            <div>
              <p class="code">
                {readinessInGroups(encodeReadiness(here.work)).map((group, index) => (
                  <span key={index}>{group} </span>
                ))}
              </p>
              <p class="note">{readiness.codeText}</p>
            </div>
          )}
          <OpenCode words={words} />
        </div>
      </section>
      <HandOn
        words={words}
        here={here}
        format={READINESS_FORMAT}
        tool="readiness"
        title=""
        json={writeReadinessFile}
        csv={async (said) => {
          const { readinessCsv } = await import('../exports/readinessCsv');
          return readinessCsv(words, statementsOn(root), said);
        }}
        onTable={openTable}
      />
      <div role="status" class="screen-only unread-rows">
        {opened && <UnreadRows words={words} opened={opened} />}
      </div>
    </>
  );
}
