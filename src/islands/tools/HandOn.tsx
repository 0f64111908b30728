import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../browser/clock';
import { saveFile } from '../../browser/files';
import { addressWith } from '../../browser/fragment';
import { onDrop, textsOf } from '../../browser/given';
import { LONGEST_LINK } from '../../browser/sharing';
import { fill } from '../../i18n/fill';
import { formatCount } from '../../i18n/format';
import { dayOf, fieldOf } from '../../model/day';
import type { WorkFormat } from '../../stores/work';
import { slugOf } from '../exports/slug';
import { useCopied } from '../results/copied';
import type { Here } from './useWork';
import type { ToolWords } from './words';

interface Props<Work> {
  words: ToolWords;
  here: Here<Work>;
  format: WorkFormat<Work>;
  /** What the files of this tool are called, and what this one is about: `red-thread-<tool>-<title>-<day>.json`. */
  tool: string;
  title: string;
  /** The content of the files; `schema` is the address of the schema. */
  json: (work: Work, schema: string) => string;
  csv: (work: Work) => Promise<string>;
  /** Opens a table that was saved here or elsewhere; false where there is nothing of this tool in it. */
  onTable: (text: string, file: string) => Promise<boolean>;
  children?: ComponentChildren;
}

/** The ways to hand the work on, keep it and print it, and to open what was kept. */
export function HandOn<Work>(props: Props<Work>) {
  const { words, here, format, tool, title, json, csv, onTable, children } = props;
  const { tools } = words;
  const [said, say] = useState('');
  const [making, make] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const isEmpty = format.isEmpty(here.work);

  async function open(files: Iterable<File>): Promise<void> {
    const [first] = await textsOf(files);
    if (!first) return;
    const { name: file, text } = first;
    if (text === null) {
      say(fill(tools.tooLarge, { file }));
      return;
    }
    if (!text.trimStart().startsWith('{')) {
      const isTable = await onTable(text, file).catch(() => null);
      if (isTable === null) {
        say(tools.failed);
        return;
      }
      say(isTable ? '' : fill(tools.foreign, { file }));
      return;
    }
    const reading = format.read(text);
    if (reading.ok) {
      here.replace(reading.work);
      say(fill(tools.opened, { file }));
      return;
    }
    const { foreign, damagedFile: damaged, newerFile: newer } = tools;
    say(fill({ foreign, damaged, newer }[reading.reason], { file }));
  }
  const opener = useRef(open);
  opener.current = open;
  useLayoutEffect(() => onDrop((files) => void opener.current(files)), []);

  const nameOf = (ending: string) => {
    const day = fieldOf(dayOf(today()));
    return `${['red-thread', tool, slugOf(title), day].filter(Boolean).join('-')}.${ending}`;
  };

  async function saveCsv(): Promise<void> {
    if (making) return;
    make(true);
    const file = nameOf('csv');
    try {
      saveFile(file, await csv(here.work), 'text/csv');
      say(fill(tools.made, { file }));
    } catch {
      // What makes it could not be fetched.
      say(tools.failed);
    }
    make(false);
  }

  return (
    <section class="section spread hand-on" aria-labelledby="hand-on">
      <div class="name">
        <h2 id="hand-on">{tools.handOn}</h2>
      </div>
      <div class="stack">
        {!isEmpty && <WorkLink words={words} carried={here.carried} />}
        <p class="acts screen-only">
          {!isEmpty && (
            <>
              <button
                class="btn btn-2"
                type="button"
                aria-describedby="json-text"
                onClick={() => {
                  const file = nameOf('json');
                  const schema = new URL(words.paths.schema, words.site).href;
                  saveFile(file, json(here.work, schema));
                  say(fill(tools.made, { file }));
                }}
              >
                {tools.json}
              </button>
              <button
                class="btn btn-2"
                type="button"
                aria-describedby="csv-text"
                aria-disabled={making}
                onClick={() => void saveCsv()}
              >
                {tools.csv}
              </button>
              <button class="btn btn-2" type="button" data-print>
                {tools.print}
              </button>
            </>
          )}
          <button class="btn btn-2" type="button" onClick={() => chooser.current?.click()}>
            {tools.open}
          </button>
          <input
            ref={chooser}
            hidden
            type="file"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            aria-label={tools.open}
            onChange={({ currentTarget }) => {
              const { files } = currentTarget;
              if (files) void open(files);
              currentTarget.value = '';
            }}
          />
          {children}
          {!isEmpty && (
            <button
              class="link"
              type="button"
              onClick={() => {
                here.replace(format.empty);
                say(tools.startedAgain);
              }}
            >
              {tools.startAgain}
            </button>
          )}
        </p>
        <p role="status" class="screen-only">
          {said && <span class="message">{said}</span>}
        </p>
        <p class="note screen-only">
          {!isEmpty && (
            <>
              <span id="json-text">JSON: {tools.jsonText}</span>{' '}
              <span id="csv-text">CSV: {tools.csvText}</span>{' '}
            </>
          )}
          {tools.openHint} <a href={words.paths.schema}>{tools.schema}</a>
        </p>
        <p class="paper-only">{fill(tools.printedFrom, { site: words.site })}</p>
      </div>
    </section>
  );
}

interface WorkLinkProps {
  words: ToolWords;
  carried: string | null;
}

/** The link, while every mail program leaves it whole; else how long it would be, and what to do instead. */
function WorkLink({ words, carried }: WorkLinkProps) {
  const { tools } = words;
  const { field, said, copy } = useCopied(words);
  if (carried === null) return <p class="note screen-only">{tools.opening}</p>;
  const link = addressWith(carried);
  const figures = {
    n: formatCount(words.locale, link.length),
    most: formatCount(words.locale, LONGEST_LINK),
  };
  if (link.length > LONGEST_LINK) {
    return <p class="message screen-only">{fill(tools.tooLong, figures)}</p>;
  }
  return (
    <div class="screen-only">
      <p class="note" id="link-text">
        {tools.linkText} {fill(tools.length, figures)}
      </p>
      <div class="field work-link">
        <label for="work-link">{tools.linkLabel}</label>
        <input
          id="work-link"
          ref={field}
          type="text"
          readOnly
          value={link}
          aria-describedby="link-text"
        />
        <button class="btn" type="button" onClick={() => void copy(link)}>
          {tools.copy}
        </button>
      </div>
      <p role="status">{said && <span class="message">{said}</span>}</p>
    </div>
  );
}
