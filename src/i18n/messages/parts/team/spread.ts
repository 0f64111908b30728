import type { Shape } from '../../shape';

export const en = {
  /** The middle answer of a row, in short for the eye and in full for the ear. */
  middle: 'middle {n}',
  /** The same with more behind it. */
  middleAnd: 'middle {n},',
  middleInFull: 'middle answer {n}',
  noMiddle: 'no known answer',
  apart: '{n} apart',
  apartInFull: {
    one: 'on average {n} stage apart',
    other: 'on average {n} stages apart',
  },
  /** In the place of a distance that would be rounded to nothing. */
  lessThan: 'less than {n}',
  same: 'all the same',
  tooFew: 'too few to say',
  peopleAt: { one: '{n} person at {stage}', other: '{n} people at {stage}' },
  moreAt: '{n} at {stage}',
  unknownOf: { one: '{n} of {of} does not know', other: '{n} of {of} do not know' },
  unknown: { one: '{n} does not know', other: '{n} do not know' },
  notApplicableOf: {
    one: '{n} of {of} says it does not apply',
    other: '{n} of {of} say it does not apply',
  },
  notApplicableInShort: 'does not apply: {n}',
  notApplicable: {
    one: '{n} says it does not apply',
    other: '{n} say it does not apply',
  },

  talkHeading: 'Talk about these first',
  talkNote: {
    one: 'The question on which your answers differ.',
    two: 'The two questions on which your answers lie furthest apart.',
    three: 'The three questions on which your answers lie furthest apart.',
  },
  talkRange: 'answers from {low} to {high}',
  talkChair: '{chair}: {answers}.',
  talkFew:
    'At most two of you know these. That is less to go on: ask a third before you conclude anything.',
  talkSomeFew:
    'Where fewer than three of you know, there is less to go on. Those questions come last.',
  talkRest:
    'On every other question that at least three of you know, you all gave the same answer.',
  talkAlone:
    'One result is in, so there is nothing to compare yet. Add a second, and the questions on which you lie furthest apart stand here.',
  talkNothingShared:
    'No question has two known answers, so nothing can be compared yet. First find out together what is not known.',
  talkAgreed: 'You gave the same answers',
  talkAgree:
    'Wherever at least three of you know, you all gave the same answer. If each of you answered alone, that is a picture you share: go on to what you want to change. If you talked first, or one of you answered for the others, it says less. Then let somebody answer who was not there.',
  talkAgreeFew:
    'Wherever two of you know, you gave the same answer. With fewer than three known answers that says little. Ask somebody who sees it from another chair.',

  stripsHeading: 'All twenty questions',
  stripsNote: {
    one: 'One mark is one person. One result is in, so every row has one mark at most.',
    other:
      'One mark is one person. A row rests on all {n} answers, unless it says otherwise. The thread follows the middle answer.',
  },
  stripsCountedNote:
    'The longer the bar, the more people gave that answer; the figure counts them. A row rests on all {n} answers, unless it says otherwise. The thread follows the middle answer.',
  stripsApart:
    '“{n} apart” is how far an answer lies from the middle one on average, in stages. It is said from three known answers on.',
  stripsTwo: 'How far apart you lie on average is said from three known answers on.',
  keyMiddle: 'middle answer',
  keyPerson: 'one person',
  keyOther: 'any other chair, or none given',
  keyCount: 'number of people',

  mediansHeading: 'The middle answers',
  mediansNote:
    'The middle one of your answers to each question, and the stage of the team by the same rule as for one person. Where two are in the middle, it stands halfway: {n} is tinted as 2 and has no stage name. ? is what nobody knows, – what does not apply.',
  mediansCaption: 'The middle answer to every question, by level and success factor',
  mediansMissing:
    'Under a figure, {figures} means: {inWords}. It stands there when at least half of you do not know.',
  notKnownHeading: 'What is not known',
  notKnownNote:
    'Nobody counts as low for not knowing. Somebody knows it, or it is time to find out.',
  notKnownMore: {
    one: 'And {n} more question that somebody does not know.',
    other: 'And {n} more questions that somebody does not know.',
  },
};

export type SpreadWords = Shape<typeof en>;

export const nl: SpreadWords = {
  middle: 'midden {n}',
  middleAnd: 'midden {n};',
  middleInFull: 'middelste antwoord {n}',
  noMiddle: 'geen bekend antwoord',
  apart: '{n} uit elkaar',
  apartInFull: {
    one: 'gemiddeld {n} stadium uit elkaar',
    other: 'gemiddeld {n} stadia uit elkaar',
  },
  lessThan: 'minder dan {n}',
  same: 'allemaal gelijk',
  tooFew: 'te weinig bekend',
  peopleAt: { one: '{n} persoon op {stage}', other: '{n} mensen op {stage}' },
  moreAt: '{n} op {stage}',
  unknownOf: { one: '{n} van {of} weet het niet', other: '{n} van {of} weten het niet' },
  unknown: { one: '{n} weet het niet', other: '{n} weten het niet' },
  notApplicableOf: {
    one: 'volgens {n} van {of} niet van toepassing',
    other: 'volgens {n} van {of} niet van toepassing',
  },
  notApplicableInShort: 'geldt niet: {n}',
  notApplicable: {
    one: 'volgens {n} niet van toepassing',
    other: 'volgens {n} niet van toepassing',
  },

  talkHeading: 'Praat hier eerst over',
  talkNote: {
    one: 'De vraag waarop jullie antwoorden verschillen.',
    two: 'De twee vragen waarop jullie antwoorden het verst uit elkaar liggen.',
    three: 'De drie vragen waarop jullie antwoorden het verst uit elkaar liggen.',
  },
  talkRange: 'antwoorden van {low} tot {high}',
  talkChair: '{chair}: {answers}.',
  talkFew:
    'Hoogstens twee van jullie weten deze. Dat is minder houvast: vraag een derde voor je iets concludeert.',
  talkSomeFew:
    'Waar minder dan drie van jullie het weten, is er minder houvast. Die vragen staan achteraan.',
  talkRest:
    'Op elke andere vraag die minstens drie van jullie weten, gaven jullie allemaal hetzelfde antwoord.',
  talkAlone:
    'Er is één resultaat, dus er valt nog niets te vergelijken. Voeg er een tweede bij, dan staan hier de vragen waarop jullie het verst uit elkaar liggen.',
  talkNothingShared:
    'Op geen enkele vraag zijn twee antwoorden bekend, dus er valt nog niets te vergelijken. Zoek eerst samen uit wat jullie niet weten.',
  talkAgreed: 'Jullie gaven dezelfde antwoorden',
  talkAgree:
    'Overal waar minstens drie van jullie het weten, gaven jullie allemaal hetzelfde antwoord. Vulde ieder het alleen in, dan delen jullie een beeld: ga door naar wat jullie willen veranderen. Praatten jullie eerst, of vulde één het voor de anderen in, dan zegt het minder. Laat dan iemand antwoorden die er niet bij was.',
  talkAgreeFew:
    'Overal waar twee van jullie het weten, gaven jullie hetzelfde antwoord. Met minder dan drie bekende antwoorden zegt dat weinig. Vraag iemand die het vanuit een andere stoel ziet.',

  stripsHeading: 'Alle twintig vragen',
  stripsNote: {
    one: 'Eén teken is één persoon. Er is één resultaat, dus elke regel heeft hooguit één teken.',
    other:
      'Eén teken is één persoon. Een regel steunt op alle {n} antwoorden, tenzij er iets anders staat. De draad volgt het middelste antwoord.',
  },
  stripsCountedNote:
    'Hoe langer de balk, hoe meer mensen dat antwoord gaven; het cijfer telt ze. Een regel steunt op alle {n} antwoorden, tenzij er iets anders staat. De draad volgt het middelste antwoord.',
  stripsApart:
    '‘{n} uit elkaar’ is hoe ver een antwoord gemiddeld van het middelste ligt, in stadia. Het staat er vanaf drie bekende antwoorden.',
  stripsTwo: 'Hoe ver jullie gemiddeld uit elkaar liggen, staat er vanaf drie bekende antwoorden.',
  keyMiddle: 'middelste antwoord',
  keyPerson: 'één persoon',
  keyOther: 'een andere stoel, of geen',
  keyCount: 'aantal mensen',

  mediansHeading: 'De middelste antwoorden',
  mediansNote:
    'Het middelste van jullie antwoorden op elke vraag, en het stadium van het team volgens dezelfde regel als voor één persoon. Liggen er twee in het midden, dan staat het ertussenin: {n} heeft de tint van 2 en geen naam. ? is wat niemand weet, – wat niet van toepassing is.',
  mediansCaption: 'Het middelste antwoord op elke vraag, per niveau en succesfactor',
  mediansMissing:
    'Onder een cijfer betekent {figures}: {inWords}. Het staat er als minstens de helft van jullie het niet weet.',
  notKnownHeading: 'Wat niet bekend is',
  notKnownNote:
    'Niet weten telt nooit als laag. Iemand weet het, of het is tijd om het uit te zoeken.',
  notKnownMore: {
    one: 'En nog {n} vraag die iemand niet weet.',
    other: 'En nog {n} vragen die iemand niet weet.',
  },
};
