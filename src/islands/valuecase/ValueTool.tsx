import './value-case.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import type { ValueCase } from '../../model/valueCase';
import { valueCaseFormat, writeValueCaseFile } from '../../stores/valueCaseFile';
import type { WorkStore } from '../../stores/work';
import type { UnreadRow } from '../exports/valueCaseCsv';
import { HandOn } from '../tools/HandOn';
import { ToolBar } from '../tools/ToolBar';
import { useWork, type Carrier } from '../tools/useWork';
import { Begin } from './Begin';
import { csvWordsOf } from './csvWords';
import { Unread } from './Unread';
import { ValueCaseView } from './ValueCaseView';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  own: WorkStore<ValueCase>;
  carrier: Carrier<ValueCase>;
}

/** A table that was opened, and what in it was not taken over. */
interface Opened {
  readonly file: string;
  readonly rows: readonly UnreadRow[];
}

/** The value case: one's own numbers, what comes of them, and what is done with the whole. */
export function ValueTool({ words, own, carrier }: Props) {
  const here = useWork(own, valueCaseFormat, carrier);
  const [opened, tell] = useState<Opened | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { work } = here;
  /** How often something was put in the place of what stood here: then the page begins anew. */
  const [openings, open] = useState(0);
  const [goesOn, goOn] = useState(false);

  function replace(other: ValueCase): void {
    here.replace(other);
    open((times) => times + 1);
  }

  // The button of an example goes with it: whoever uses the keyboard goes on at what it brought.
  useEffect(() => {
    if (!goesOn) return;
    heading.current?.focus();
    goOn(false);
  }, [goesOn]);

  async function openTable(text: string, file: string): Promise<boolean> {
    const { readValueCaseCsv } = await import('../exports/valueCaseCsv');
    const table = readValueCaseCsv(csvWordsOf(words), text);
    if (!table || table.read.length === 0) return false;
    replace(table.valueCase);
    tell({ file, rows: table.unread });
    return true;
  }

  async function csv(valueCase: ValueCase): Promise<string> {
    const { valueCaseCsv } = await import('../exports/valueCaseCsv');
    return valueCaseCsv(csvWordsOf(words), valueCase);
  }

  const isShown = here.place === 'own' || here.place === 'copy';
  return (
    <div class="wrap value-case">
      <div class="after screen-only">
        <ToolBar words={words} here={here} />
      </div>
      {isShown && (
        <>
          {valueCaseFormat.isEmpty(work) && (
            <Begin
              words={words}
              onExample={(example) => {
                replace(example);
                goOn(true);
              }}
            />
          )}
          <ValueCaseView
            key={`${here.place} ${openings}`}
            words={words}
            valueCase={work}
            heading={heading}
            take={here.take}
          />
          <HandOn
            words={words}
            here={{ ...here, replace }}
            format={valueCaseFormat}
            tool="value-case"
            title={work.title}
            json={writeValueCaseFile}
            csv={csv}
            onTable={openTable}
          />
          <div role="status" class="screen-only">
            {opened && (
              <div class="message">
                <p>{fill(words.tools.opened, { file: opened.file })}</p>
                {opened.rows.length > 0 && <Unread words={words} rows={opened.rows} />}
              </div>
            )}
          </div>
        </>
      )}
    </div>
  );
}
