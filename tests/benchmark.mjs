// What a large team costs, in milliseconds per 1,000 codes, and how that grows: 1.0 is as much per code as with the
// smallest number. It asserts nothing; a busy machine shows more.
//
//   npm run benchmark            the numbers below
//   node tests/benchmark.mjs 50000 100000

import { registerHooks } from 'node:module';

// The model is read as it stands: Node takes the types away, and here the endings are put to the imports.
registerHooks({
  resolve: (specifier, context, next) =>
    next(/^\.\.?\/[\w/]+$/.test(specifier) ? `${specifier}.ts` : specifier, context),
});

const { encode } = await import('../src/model/code.ts');
const { perLevel, perQuestion } = await import('../src/model/grid.ts');
const { teamFragment } = await import('../src/model/link.ts');
const { listTogether, updatesAmong } = await import('../src/model/merging.ts');
const { codesIn } = await import('../src/model/pasted.ts');
const { perceptionGaps } = await import('../src/model/perception.ts');
const { read } = await import('../src/model/scoring.ts');
const { CHAIRS } = await import('../src/model/sheet.ts');
const { readTeam } = await import('../src/model/team.ts');

const given = process.argv.slice(2).map(Number);
const NUMBERS = given.length > 0 ? given : [1000, 2000, 5000, 10_000, 20_000];
const ROUNDS = 7;

// Always the same people (mulberry32), so that two runs can be compared.
let state = 1;
function anyOf(values) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
  return values[((mixed ^ (mixed >>> 14)) >>> 0) % values.length];
}

const ANSWERS = [1, 2, 2, 3, 3, 3, 4, 4, 5, 'unknown', 'not-applicable'];
const DAYS = Array.from({ length: 30 }, (_, day) => 1056 + day);

const anyResult = () => ({
  answers: perQuestion(() => anyOf(ANSWERS)),
  ambition: perLevel(() => anyOf([null, 3, 4, 5])),
  chair: anyOf(CHAIRS),
  day: anyOf(DAYS),
});

/** Every tenth has changed an ambition and sends another code. */
function anyTeam(n) {
  const results = [];
  while (results.length < n) {
    const before = results.at(-1);
    const again = before && results.length % 10 === 0;
    results.push(again ? { ...before, ambition: anyResult().ambition } : anyResult());
  }
  return results;
}

/** The steps from a pasted mail to a picture, each with what the one before has made. */
function stepsOf(n) {
  const people = anyTeam(n).map((result, one) => ({
    code: encode(result),
    label: `Person ${one}`,
  }));
  const text = people.map((one) => `https://example.org/team/${teamFragment([one])}\n`).join('');
  const found = [...codesIn(text)];
  const arrivals = found.map((one, together) => ({ ...one, together }));
  const results = found.map(({ result }) => result);
  const readPeople = found.map(({ result }) => ({ result, reading: read(result.answers) }));
  if (found.length !== n) throw new Error(`${n} codes were pasted, ${found.length} found`);
  return {
    'find and decode': () => [...codesIn(text)],
    'read each': () => results.map(({ answers }) => read(answers)),
    'read the team': () => readTeam(results),
    'two views': () => perceptionGaps(readPeople, 'management', 'customer-facing'),
    'identical, updates': () => [listTogether(arrivals), updatesAmong(arrivals)],
  };
}

function millisecondsOf(step) {
  const begun = performance.now();
  step();
  return performance.now() - begun;
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

// What Node has seen often it runs faster; the first number should not pay for that.
for (let round = 0; round < 3; round++) Object.values(stepsOf(2000)).forEach((step) => step());

const teams = NUMBERS.map((n) => ({ n, steps: stepsOf(n) }));
const names = Object.keys(teams[0].steps);
const rounds = teams.map(() => names.map(() => []));
// Round by round, so that a busy moment falls on every number alike.
for (let round = 0; round < ROUNDS; round++) {
  teams.forEach(({ n, steps }, team) =>
    names.forEach((name, step) =>
      rounds[team][step].push((millisecondsOf(steps[name]) / n) * 1000),
    ),
  );
}

const medians = rounds.map((steps) => {
  const each = steps.map(median);
  return [...each, each.reduce((sum, one) => sum + one, 0)];
});
const shown = (cells) => console.log(cells.map((cell) => cell.padStart(20)).join(''));
console.log(
  `Milliseconds per 1,000 codes (and how many times those of ${NUMBERS[0]}), median of ${ROUNDS} rounds\n`,
);
shown(['codes', ...names, 'together']);
medians.forEach((steps, team) =>
  shown([
    String(NUMBERS[team]),
    ...steps.map((each, step) => `${each.toFixed(2)} (${(each / medians[0][step]).toFixed(1)})`),
  ]),
);
console.log(`\nNode ${process.versions.node}`);
