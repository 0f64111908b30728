import './tools.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../browser/files';
import { focusAround } from '../../browser/focus';
import { onUndoKeys } from '../../browser/keys';
import type { Here } from './useWork';
import type { ToolWords } from './words';

interface Props<Work> {
  words: ToolWords;
  here: Here<Work>;
}

/** What was done with the work as a whole: undo, redo, where it is kept, and what a link brought. */
export function ToolBar<Work>({ words, here }: Props<Work>) {
  const { tools } = words;
  const { place, steps, keeping, aside, canBringBack } = here;
  const [said, say] = useState('');
  const latest = useRef(here);
  latest.current = here;

  function undo(): void {
    if (latest.current.steps.undo === 0) return;
    latest.current.undo();
    say(tools.undone);
  }
  function redo(): void {
    if (latest.current.steps.redo === 0) return;
    latest.current.redo();
    say(tools.redone);
  }
  useEffect(() => onUndoKeys(undo, redo), []);

  if (place === 'opening') {
    return (
      <p class="note" role="status">
        {tools.opening}
      </p>
    );
  }
  return (
    <section class="tool-bar stack" aria-label={tools.steps}>
      {(place === 'damaged' || place === 'newer') && (
        <p class="message" role="alert">
          {tools[place]}{' '}
          <a class="link" href="#">
            {tools.copyOwn}
          </a>
        </p>
      )}
      {place === 'copy' && (
        <div class="message">
          <p>
            <b>{tools.copyHeading}.</b> {tools.copyText} {!here.ownIsEmpty && tools.copyReplaces}
          </p>
          <p class="acts screen-only">
            <button
              class="btn btn-2"
              type="button"
              onClick={({ currentTarget }) => {
                focusAround(currentTarget);
                here.keepCopy();
              }}
            >
              {tools.copyKeep}
            </button>
            <a class="link" href="#">
              {tools.copyOwn}
            </a>
          </p>
        </div>
      )}
      {aside.map((id) => (
        <p key={id} class="message screen-only">
          {tools.aside}{' '}
          <button
            class="link"
            type="button"
            onClick={() => saveFile(`${id}.json`, here.readAside(id))}
          >
            {tools.asideSave}
          </button>{' '}
          <button
            class="link"
            type="button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              here.removeAside(id);
            }}
          >
            {tools.asideRemove}
          </button>
        </p>
      ))}
      <div class="acts screen-only">
        {/* Never disabled: whoever has undone the last step keeps the focus. */}
        <button class="link" type="button" aria-disabled={steps.undo === 0} onClick={undo}>
          {tools.undo}
        </button>
        <button class="link" type="button" aria-disabled={steps.redo === 0} onClick={redo}>
          {tools.redo}
        </button>
        {canBringBack &&
          (['bringBack', 'forget'] as const).map((what) => (
            <button
              key={what}
              class="link"
              type="button"
              onClick={({ currentTarget }) => {
                focusAround(currentTarget);
                here[what]();
                say(what === 'bringBack' ? tools.broughtBack : tools.forgotten);
              }}
            >
              {tools[what]}
            </button>
          ))}
        {place === 'own' && keeping === 'kept' && <span class="note">{tools.kept}</span>}
        <span class="note" role="status">
          {said}
        </span>
      </div>
      {place === 'own' && keeping !== 'kept' && (
        <p class="message screen-only">{keeping === 'no-room' ? tools.noRoom : tools.noStorage}</p>
      )}
    </section>
  );
}
