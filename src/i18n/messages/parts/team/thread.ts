import type { Shape } from '../../shape';

export const en = {
  name: {
    one: 'The thread of the team, and of {n} person',
    other: 'The thread of the team, and of {n} people',
  },
  /** How many people stand at a stage: the first of a row, and the ones after it. */
  at: { one: '{n}\u00a0person at\u00a0{stage}', other: '{n}\u00a0people at\u00a0{stage}' },
  nextAt: '{n}\u00a0at\u00a0{stage}',
  without: { one: '{n} person without a stage', other: '{n} people without a stage' },
  nextWithout: '{n}\u00a0without a stage',
  /** Where the team’s stage is one that nobody has. */
  nobody: 'At {level} the thread stands at {stage}, where nobody stands: {people}.',
  nobodyAt: { one: '{n} person is at {stage}', other: '{n} people are at {stage}' },
  nobodyKnows:
    'At {level} the thread stands at {stage}, though nobody has a stage there: only together do they know enough.',
  /** The picture in words. */
  medians: 'middle answers {answers}',
  ways: '{who}, {people}, stages from {first} to {last}: {ways}',
  wayOf: { one: '{stages}', other: '{stages} ({n} people)' },
  noStage: 'no stage',
  wayRest: { one: '{n} person another way', other: '{n} people other ways' },
  /** The key. */
  keyTeam: 'the team: the rule on the middle answers',
  keyEach: { one: 'grey: {n} person', other: 'grey: {n} people, one thread each' },
  keyCounted:
    'grey: {people}; the wider the band, the more people run that way. The widest stands for {most}.',
  keyRare: {
    one: '{n} person runs a way that is too rare to draw.',
    other: '{n} people run ways that are too rare to draw.',
  },
  keyBoth: 'grey: {who}',
  keyLeftOf: 'left of it: {who}',
  keyRightOf: 'right of it: {who}',
  keyOuter: 'outermost on both sides: {who}',
  keyChosen: 'standing out: {who}',
  keyMedians: 'middle answers',
  keyAmbition: 'ambition of the team',
  /** The threads by chair. */
  threadsOf: 'Threads of',
  everybody: 'Everybody',
  choice: '{name} ({n})',
  tableCaption: 'The stages of each chair on its own, by the same rule on its middle answers',
  chair: 'Chair',
  n: 'People',
  /** The floor, as short as a column is narrow. */
  floor: 'min. {floor}',
};

export type TeamThreadWords = Shape<typeof en>;

export const nl: TeamThreadWords = {
  name: {
    one: 'De draad van het team en van {n} persoon',
    other: 'De draad van het team en van {n} mensen',
  },
  at: { one: '{n}\u00a0persoon op\u00a0{stage}', other: '{n}\u00a0mensen op\u00a0{stage}' },
  nextAt: '{n}\u00a0op\u00a0{stage}',
  without: { one: '{n} persoon zonder stadium', other: '{n} mensen zonder stadium' },
  nextWithout: '{n}\u00a0zonder stadium',
  nobody: 'Bij {level} staat de draad op {stage}, waar niemand staat: {people}.',
  nobodyAt: { one: '{n} persoon staat op {stage}', other: '{n} mensen staan op {stage}' },
  nobodyKnows:
    'Bij {level} staat de draad op {stage}, al heeft niemand daar een stadium: alleen samen weten ze genoeg.',
  medians: 'middelste antwoorden {answers}',
  ways: '{who}, {people}, stadia van {first} tot {last}: {ways}',
  wayOf: { one: '{stages}', other: '{stages} ({n} mensen)' },
  noStage: 'geen stadium',
  wayRest: { one: '{n} persoon loopt anders', other: '{n} mensen lopen anders' },
  keyTeam: 'het team: de regel op de middelste antwoorden',
  keyEach: { one: 'grijs: {n} persoon', other: 'grijs: {n} mensen, elk een draad' },
  keyCounted:
    'grijs: {people}; hoe breder de band, hoe meer mensen zo lopen. De breedste staat voor {most}.',
  keyRare: {
    one: '{n} persoon loopt een weg die te weinig voorkomt om te tekenen.',
    other: '{n} mensen lopen wegen die te weinig voorkomen om te tekenen.',
  },
  keyBoth: 'grijs: {who}',
  keyLeftOf: 'links ervan: {who}',
  keyRightOf: 'rechts ervan: {who}',
  keyOuter: 'buitenaan, aan beide kanten: {who}',
  keyChosen: 'uitgelicht: {who}',
  keyMedians: 'middelste antwoorden',
  keyAmbition: 'ambitie van het team',
  threadsOf: 'Draden van',
  everybody: 'Iedereen',
  choice: '{name} ({n})',
  tableCaption:
    'De stadia van elke stoel apart, met dezelfde regel op de middelste antwoorden van die stoel',
  chair: 'Stoel',
  n: 'Mensen',
  floor: 'min. {floor}',
};
