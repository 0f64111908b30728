import type { Shape } from '../../shape';

export const en = {
  stageOf: 'stage of the team, of 5',
  peopleOf: '{people}: {chairs}.',
  known: '{known} of {all} answers are known.',
  apart: {
    one: 'On one of the twenty questions the answers lie more than 0.8 stage apart on average. Where you differ says more than the stage: talk before you plan.',
    other:
      'On {n} of the twenty questions the answers lie more than 0.8 stage apart on average. Where you differ says more than the stage: talk before you plan.',
  },
  together:
    'On no question do the answers lie more than 0.8 stage apart on average. Being of one mind is not the same as being right: ask which customer figure shows it.',
  tooFew:
    'How far you agree can be said from three known answers to a question on. Until then, lay the answers side by side and talk.',
  alone: 'There is one result so far. Add the results of colleagues to see where you differ.',
  few: {
    one: 'There is one person in it. Whoever sees this page knows all of the answers.',
    other:
      'There are {n} people in it. In a group of fewer than five, people can be recognised by their answers, also without their names.',
  },
  anonymous:
    'Names, days, chairs and ambitions are left out. Without chairs there are no two views, and without ambitions no rings.',
  fit: 'Fit',
  fitText: 'Highest minus lowest level of the red thread.',
  furthest: 'Furthest apart',
  furthestStages: '{n} stages',
  furthestNone: 'Too few answers',
  furthestText: 'How far the answers to {question} lie from the middle one, on average.',
  furthestNoneText: 'From three known answers to a question on, this is the average distance.',
  why: 'Why this stage',
  whyTitle: 'The same rule, on the middle answers',
  whyText:
    'Take the middle answer to each question and count as for one person. The lowest level of these is the stage of the team. It is not the mean of anybody’s stage.',
  fromLink: 'This team came with a link. It is not kept on this device.',
  keepIt: 'Keep it on this device',
  kept: 'The team is kept on this device.',
  noRoom:
    'There is no room in this browser for this team. It is in the address of this page now: share it or save it as a file before you leave.',
  noStorage:
    'This browser keeps nothing. The team is in the address of this page: share it or save it as a file before you leave.',
  print: 'Print',
  share: 'Share or save',
  printedFrom: 'Read on {site}. Our own model, not validated by research.',
  shareHeading: 'Take it along',
  shareNote: 'One link or file holds every answer of every person in the team.',
  leftOut: 'The list of people is not printed.',
};

export type SummaryWords = Shape<typeof en>;

export const nl: SummaryWords = {
  stageOf: 'stadium van het team, van 5',
  peopleOf: '{people}: {chairs}.',
  known: '{known} van {all} antwoorden zijn bekend.',
  apart: {
    one: 'Bij één van de twintig vragen liggen de antwoorden gemiddeld meer dan 0,8 stadium uit elkaar. Waar jullie verschillen zegt meer dan het stadium: praat eerst, plan daarna.',
    other:
      'Bij {n} van de twintig vragen liggen de antwoorden gemiddeld meer dan 0,8 stadium uit elkaar. Waar jullie verschillen zegt meer dan het stadium: praat eerst, plan daarna.',
  },
  together:
    'Bij geen enkele vraag liggen de antwoorden gemiddeld meer dan 0,8 stadium uit elkaar. Het eens zijn is iets anders dan gelijk hebben: vraag welk klantcijfer het laat zien.',
  tooFew:
    'Hoe ver jullie het eens zijn, is te zeggen vanaf drie bekende antwoorden op een vraag. Leg de antwoorden tot die tijd naast elkaar en praat erover.',
  alone:
    'Er is nog één resultaat. Voeg resultaten van collega’s toe om te zien waar jullie verschillen.',
  few: {
    one: 'Er zit één persoon in. Wie deze pagina ziet, kent al diens antwoorden.',
    other:
      'Er zitten {n} mensen in. In een groep van minder dan vijf zijn mensen aan hun antwoorden te herkennen, ook zonder naam.',
  },
  anonymous:
    'Namen, dagen, stoelen en ambities zijn weggelaten. Zonder stoelen zijn er geen twee beelden te zien, en zonder ambities geen ringen.',
  fit: 'Samenhang',
  fitText: 'Hoogste min laagste niveau van de rode draad.',
  furthest: 'Het verst uit elkaar',
  furthestStages: '{n} stadium',
  furthestNone: 'Te weinig antwoorden',
  furthestText: 'Zo ver liggen de antwoorden op {question} gemiddeld van het middelste.',
  furthestNoneText: 'Vanaf drie bekende antwoorden op een vraag staat hier de gemiddelde afstand.',
  why: 'Waarom dit stadium',
  whyTitle: 'Dezelfde regel, op de middelste antwoorden',
  whyText:
    'Neem van elke vraag het middelste antwoord en tel als voor één persoon. Het laagste niveau daarvan is het stadium van het team. Het is geen gemiddelde van iemands stadium.',
  fromLink: 'Dit team kwam met een link mee. Het wordt niet bewaard op dit apparaat.',
  keepIt: 'Op dit apparaat bewaren',
  kept: 'Het team wordt bewaard op dit apparaat.',
  noRoom:
    'Er is in deze browser geen ruimte voor dit team. Het staat nu in het adres van deze pagina: deel het of sla het op als bestand voordat je weggaat.',
  noStorage:
    'Deze browser bewaart niets. Het team staat in het adres van deze pagina: deel het of sla het op als bestand voordat je weggaat.',
  print: 'Printen',
  share: 'Delen of bewaren',
  printedFrom: 'Gelezen op {site}. Een eigen model, niet door onderzoek gevalideerd.',
  shareHeading: 'Neem het mee',
  shareNote: 'Eén link of bestand bevat elk antwoord van iedereen in het team.',
  leftOut: 'De lijst van mensen wordt niet afgedrukt.',
};
