import type { Person, Team } from './team';

/** A kept text, read: a team, or why this version of the site cannot read it. */
export type SavedTeamReading =
  | { readonly ok: true; readonly team: Team }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' };

/** Kept teams say which format they have; a step from each format to the next will stand here, as in saved.ts. */
const FORMAT = 1;

/**
 * The text a team is kept as. A person is a short row, `[id, code, label, name, ...again]`: ten thousand of them must fit
 * into what a browser keeps.
 */
export function writeSavedTeam({ id, name, anonymous, people, apart, changed }: Team): string {
  const rows = people.map((person) => [
    ...[person.id, person.code, person.label],
    ...[person.name, ...person.again],
  ]);
  return JSON.stringify({ format: FORMAT, id, name, anonymous, changed, apart, people: rows });
}

/** Reads a kept text. Never throws. Codes are read later, one by one: see memberOf. */
export function readSavedTeam(text: string): SavedTeamReading {
  try {
    const fields = (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>;
    const { format, id, name, anonymous, people, apart, changed } = fields;
    if (Number.isInteger(format) && Number(format) > FORMAT) return { ok: false, reason: 'newer' };
    if (
      format === FORMAT &&
      typeof id === 'string' &&
      typeof name === 'string' &&
      typeof anonymous === 'boolean' &&
      isMoment(changed) &&
      isTexts(apart) &&
      Array.isArray(people)
    ) {
      const team = { id, name, anonymous, changed, apart, people: people.map(personOf) };
      return { ok: true, team };
    }
  } catch {
    // No JSON, or somebody in it who is no person: half a team would be another team.
  }
  return { ok: false, reason: 'damaged' };
}

function personOf(row: unknown): Person {
  const [id, code, label, name, ...again] = Array.isArray(row) ? (row as readonly unknown[]) : [];
  return {
    id: textOf(id) || damaged(),
    code: textOf(code) || damaged(),
    label: textOf(label),
    name: name === null ? null : textOf(name),
    again: again.map(textOf),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : damaged();
}

function damaged(): never {
  throw new TypeError('Not a person of a team');
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
