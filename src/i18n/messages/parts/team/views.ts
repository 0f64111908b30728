import type { Shape } from '../../shape';

export const en = {
  heading: 'Two views',
  note: 'Per level the mean score of the people in each of two chairs. From a whole stage on, before rounding, it says “far apart”.',
  anonymous:
    'This team is anonymous. That leaves out from which chair people answer, so there are no two views to put side by side.',
  anonymousWay:
    'If the codes came in with a chair, the two views return when the team is no longer anonymous.',
  missing: {
    none: 'Two views need people in two chairs. Nobody in this team has said from which chair they answer.',
    one: 'Two views need people in two chairs. Everybody who gave a chair sits in the same one: {chair}, n = {n}.',
  },
  way: 'People choose their chair before the first question. Ask somebody in another chair to answer, and add that code to the team.',
  assessment: 'The assessment',
  one: 'First view, the ring',
  other: 'Second view, the filled mark',
  chair: '{chair}, n = {n}',
  notSaid: {
    one: '{n} person gave no chair and is in neither view.',
    other: '{n} people gave no chair and are in neither view.',
  },
  single: 'There is one person {people}: that is one person’s view.',
  viewer: { one: 'one person {people}', other: 'people {people}' },
  stages: { one: '{n} stage', other: '{n} stages' },
  sees: {
    one: 'there {viewer} sees {stages} more than {than}',
    other: 'there {viewer} see {stages} more than {than}',
  },
  furthest: 'The two views are furthest apart on {levels}: {seen}.',
  furthestEither:
    'The two views are furthest apart on {levels}, by {stages} but not in the same direction.',
  equal: 'The distance is the same on {levels}: {seen}.',
  equalEither:
    'The distance is the same on {levels}, {stages}, but it does not go in the same direction.',
  only: 'Only {levels} has a score from both chairs: {seen}.',
  none: 'On {levels} there is less than {n} stage between them.',
  closest: 'They are closest on {levels}, at {stages}.',
  sameWay: 'It goes the same way on {levels}.',
  otherWay: 'It goes the other way on {levels}.',
  nothing:
    'No level has a score from both chairs yet, so there is no distance to show. A level has a score when somebody knows three of its five answers.',
  figure: 'Scores per level, seen from two chairs: {one} and {other}',
  key: 'What the marks mean',
  difference: 'Difference',
  differenceOf: 'difference {n}',
  far: 'far apart',
  numbers: 'n = {one} and {other}',
  number: 'n = {n}',
  oneView: 'one person’s view',
  view: '{chair} {mean}',
  viewOfSome: '{chair} {mean} (n\u00a0=\u00a0{n})',
  viewOfNone: '{chair} no score',
  noDifference: 'no difference to show',
  farMore: {
    one: 'On one more question they are a whole stage apart or more.',
    other: 'On {n} more questions they are a whole stage apart or more.',
  },
  farHeading: 'Questions where they are far apart',
  farNone: 'On none of the twenty questions are the two views a whole stage or more apart.',
  all: 'All twenty questions, with both means',
  allCaption: 'The mean answer seen from two chairs, question by question',
  question: 'Question',
  nobody: 'nobody knows',
  research:
    'Managers rate the satisfaction and loyalty of their customers higher than the customers do themselves: 70,000 customer surveys, 1,068 managers of the same firms',
  cite: 'Hult et al., 2017',
  caveat:
    'That study compares managers with customers, not with colleagues, so it does not explain the distance shown here.',
  evidence: 'How strong this evidence is',
};

export type ViewsWords = Shape<typeof en>;

export const nl: ViewsWords = {
  heading: 'Twee beelden',
  note: 'Per niveau de gemiddelde score van de mensen in elk van twee stoelen. Vanaf een heel stadium, vóór het afronden, staat er ‘ver uit elkaar’.',
  anonymous:
    'Dit team is anoniem. Dan valt weg vanuit welke stoel mensen antwoorden, en zijn er geen twee beelden om naast elkaar te leggen.',
  anonymousWay:
    'Zijn de codes met een stoel binnengekomen, dan zie je de twee beelden weer zodra het team niet meer anoniem is.',
  missing: {
    none: 'Voor twee beelden zijn mensen in twee stoelen nodig. In dit team heeft niemand gezegd vanuit welke stoel die antwoordt.',
    one: 'Voor twee beelden zijn mensen in twee stoelen nodig. Iedereen die een stoel koos, zit in dezelfde: {chair}, n = {n}.',
  },
  way: 'Je stoel kies je vóór de eerste vraag. Laat iemand in een andere stoel de vragen beantwoorden en voeg die code toe aan het team.',
  assessment: 'De zelfscan',
  one: 'Eerste beeld, de ring',
  other: 'Tweede beeld, de dichte stip',
  chair: '{chair}, n = {n}',
  notSaid: {
    one: '{n} persoon koos geen stoel en telt in geen van beide beelden mee.',
    other: '{n} mensen kozen geen stoel en tellen in geen van beide beelden mee.',
  },
  single: 'Er is één persoon {people}: dat is het beeld van één persoon.',
  viewer: { one: 'één persoon {people}', other: 'mensen {people}' },
  stages: { one: '{n} stadium', other: '{n} stadia' },
  sees: {
    one: 'daar ziet {viewer} {stages} meer dan {than}',
    other: 'daar zien {viewer} {stages} meer dan {than}',
  },
  furthest: 'De twee beelden liggen het verst uit elkaar bij {levels}: {seen}.',
  furthestEither:
    'De twee beelden liggen het verst uit elkaar bij {levels}, {stages}, maar niet dezelfde kant op.',
  equal: 'Het verschil is even groot bij {levels}: {seen}.',
  equalEither:
    'Het verschil is even groot bij {levels}, {stages}, maar gaat niet dezelfde kant op.',
  only: 'Alleen {levels} heeft een score uit beide stoelen: {seen}.',
  none: 'Bij {levels} zit er minder dan {n} stadium tussen.',
  closest: 'Ze liggen het dichtst bij elkaar bij {levels}: {stages}.',
  sameWay: 'Bij {levels} gaat het dezelfde kant op.',
  otherWay: 'Bij {levels} is het andersom.',
  nothing:
    'Nog geen enkel niveau heeft een score uit beide stoelen, dus er is geen verschil te tonen. Een niveau heeft een score als iemand drie van de vijf antwoorden weet.',
  figure: 'Scores per niveau, gezien vanuit twee stoelen: {one} en {other}',
  key: 'Wat de tekens betekenen',
  difference: 'Verschil',
  differenceOf: 'verschil {n}',
  far: 'ver uit elkaar',
  numbers: 'n = {one} en {other}',
  number: 'n = {n}',
  oneView: 'beeld van één persoon',
  view: '{chair} {mean}',
  viewOfSome: '{chair} {mean} (n\u00a0=\u00a0{n})',
  viewOfNone: '{chair} geen score',
  noDifference: 'geen verschil te tonen',
  farMore: {
    one: 'Bij nog één vraag liggen ze een heel stadium of meer uit elkaar.',
    other: 'Bij nog {n} vragen liggen ze een heel stadium of meer uit elkaar.',
  },
  farHeading: 'Vragen waarbij ze ver uit elkaar liggen',
  farNone:
    'Bij geen van de twintig vragen liggen de twee beelden een heel stadium of meer uit elkaar.',
  all: 'Alle twintig vragen, met beide gemiddelden',
  allCaption: 'Het gemiddelde antwoord vanuit twee stoelen, vraag voor vraag',
  question: 'Vraag',
  nobody: 'niemand weet het',
  research:
    'Managers schatten de tevredenheid en loyaliteit van hun klanten hoger in dan die klanten zelf: 70.000 klantenquêtes, 1.068 managers van dezelfde bedrijven',
  cite: 'Hult et al., 2017',
  caveat:
    'Dat onderzoek vergelijkt managers met klanten, niet met collega’s, en verklaart dus niet het verschil dat hier staat.',
  evidence: 'Hoe sterk dit bewijs is',
};
