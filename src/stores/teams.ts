import { atom, type ReadableAtom } from 'nanostores';
import type { Shelf } from './device';
import { readSavedTeam, writeSavedTeam } from './savedTeam';
import type { Team } from './team';

/** A team on the shelf; one that cannot be read is listed with its text, so that it can be saved as a file. */
export type ShelvedTeam =
  | { readonly ok: true; readonly team: Team }
  | { readonly ok: false; readonly id: string; readonly text: string };

export type Teams = ReturnType<typeof createTeams>;

/**
 * The teams of one device. `shelf` is null where the browser forbids keeping anything: every change then says that
 * it was not kept, and the page carries the team in its address.
 */
export function createTeams(shelf: Shelf | null, now: () => number) {
  /** What has been read of each text, so that a team stays the same object while its text stays the same. */
  const known = new Map<string, { readonly text: string; readonly team: Team }>();
  const $shelved = atom<readonly ShelvedTeam[]>([]);
  let removed: readonly { readonly id: string; readonly text: string }[] = [];

  const list = () =>
    $shelved.set(
      (shelf?.ids() ?? [])
        .map(shelved)
        .filter((one) => one !== null)
        .sort((one, other) => changedAt(other) - changedAt(one)),
    );

  function shelved(id: string): ShelvedTeam | null {
    const text = shelf?.read(id) ?? null;
    if (text === null) return null;
    const before = known.get(id);
    if (before?.text === text) return { ok: true, team: before.team };
    const reading = readSavedTeam(text);
    if (!reading.ok || reading.team.id !== id) return { ok: false, id, text };
    known.set(id, { text, team: reading.team });
    return { ok: true, team: reading.team };
  }

  /** The team of this id as it lies on the shelf now; null where there is none that can be read. */
  function find(id: string): Team | null {
    const found = shelved(id);
    return found?.ok ? found.team : null;
  }

  function write(team: Team): Team | null {
    const stamped = { ...team, changed: now() };
    const text = writeSavedTeam(stamped);
    if (!shelf?.write(team.id, text)) return null;
    known.set(team.id, { text, team: stamped });
    list();
    return stamped;
  }

  list();
  shelf?.watch(list);

  return {
    /** All teams on the shelf, the last changed first. */
    $shelved: $shelved as ReadableAtom<readonly ShelvedTeam[]>,
    canKeep: shelf !== null,
    find,

    /** Keeps a team that is not on the shelf yet; false where it could not be kept. Writes over nothing. */
    keep(team: Team): boolean {
      return shelf?.read(team.id) === null && write(team) !== null;
    },

    /**
     * Takes a step with the team as it lies on the shelf now, whatever another tab has made of it. Returns what lies
     * there after it; null where that could not be kept or there is no such team: then nothing has changed.
     */
    change(id: string, step: (team: Team) => Team): Team | null {
      const team = find(id);
      return team && write({ ...step(team), id });
    },

    /** Takes teams off the shelf; `putBack` undoes the last time. */
    remove(...ids: readonly string[]): void {
      const found = ids.flatMap((id) => {
        const text = shelf?.read(id) ?? null;
        return text === null ? [] : [{ id, text }];
      });
      if (found.length === 0) return;
      removed = found;
      for (const { id } of found) shelf?.remove(id);
      list();
    },

    /**
     * Puts back what was removed last; false where there is nothing, or where not all of it could be put back because
     * its place is taken or there is no room any more.
     */
    putBack(): boolean {
      if (removed.length === 0) return false;
      removed = removed.filter(
        ({ id, text }) => shelf?.read(id) !== null || !shelf.write(id, text),
      );
      list();
      return removed.length === 0;
    },
  };
}

function changedAt(one: ShelvedTeam): number {
  return one.ok ? one.team.changed : 0;
}
