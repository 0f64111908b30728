import type { Shape } from './shape';

export const en = {
  withoutScript:
    'The sum is made in your browser, so this page needs JavaScript. Nothing is sent. Without it you can do the sum yourself: every formula is here.',
  warning:
    'Published percentages are no forecast. They say what was found, or claimed, somewhere else. What holds here, only your own numbers can say.',

  beginHeading: 'To begin',
  begin:
    'Three numbers give a first answer: how many contacts you have in a year, what one of them costs, and how many you could do without. For what it is worth over the years you also need the number of years and the two costs of improving. A cost may be 0, but you have to say so: nothing is filled in for you.',
  beginExample: 'Look at an example',
  beginExampleNote: 'Fictional organisations. You can change every number in it.',
  fictional: 'Fictional',
  example:
    'This began as “{name}”. Its numbers were made up: do not use them for your own organisation.',
  exampleOther:
    'This began as an example. Its numbers were made up: do not use them for your own organisation.',
  exampleOwn: 'All numbers are our own now',

  caseHeading: 'What you weigh',
  caseTitle: 'Title',
  caseTitleHint: 'Such as: letters answered within two days.',
  nameless: 'Value case without a title',
  currency: 'Currency',
  currencyChoose: 'Choose a currency',
  currencyHint: 'It is a name only: nothing is converted.',
  years: 'Over how many years',
  yearsChoose: 'Choose a number of years',
  yearsHint: 'The further away a year is, the less you know about it.',
  yearsWrong:
    '{value} years cannot be weighed here. Choose a whole number of years from {from} to {to}.',

  numbersHeading: 'Your numbers',
  numbersNote:
    'Fill in what you expect. Where you are unsure, add a low and a high, so wide that you would be surprised by anything outside them. Where you are sure, leave both empty.',
  groups: {
    customers: 'Your customers',
    contacts: 'Your contacts',
    improvement: 'What you assume improves',
    costs: 'What improving costs',
  },
  groupNotes: {
    customers: 'Look these up: they are facts, or can be.',
    contacts: 'Only what you need for this case. Leave it empty if contacts do not matter here.',
    improvement:
      'These are assumptions, and nobody can look them up. One of the three is enough. Less than nothing is possible too.',
    costs: 'Both are needed for what it is worth. If one of them is nothing, write 0.',
  },
  ends: { low: 'Low', expected: 'Expected', high: 'High' },
  amount: 'amount',
  inputs: {
    customers: {
      name: 'Customers',
      unit: 'how many',
      meaning: 'The customers you have now, counted the way you also count revenue and churn.',
    },
    revenue: {
      name: 'Revenue per customer',
      unit: '{money} a year',
      meaning: 'What one customer brings in on average in a year, without VAT.',
    },
    margin: {
      name: 'Margin on that revenue',
      unit: '%',
      meaning:
        'What is left of extra revenue once you have paid for what it takes to deliver it. Not the net profit of the whole organisation.',
    },
    churn: {
      name: 'Churn',
      unit: '% a year',
      meaning: 'Of every hundred customers, how many leave in a year.',
    },
    contacts: {
      name: 'Contacts',
      unit: 'a year',
      meaning: 'Calls, mails, chats and visits that give you work.',
    },
    'contact-cost': {
      name: 'Cost per contact',
      unit: '{money} each',
      meaning:
        'What you no longer spend when one contact falls away. Wages that you go on paying are not saved.',
    },
    staying: {
      name: 'Leavers who now stay',
      unit: '% of those who would leave',
      meaning: 'With a churn of 12% and 10% here, churn becomes 10.8%.',
    },
    spending: {
      name: 'Extra spending',
      unit: '% a year',
      meaning: 'How much more a customer spends, on average over all customers.',
    },
    'fewer-contacts': {
      name: 'Fewer contacts',
      unit: '% of the contacts',
      meaning: 'Because things go right the first time, not because people give up.',
    },
    'one-off': {
      name: 'Cost once',
      unit: '{money}',
      meaning: 'Projects, systems, training, and the hours of your own people.',
    },
    yearly: {
      name: 'Cost per year',
      unit: '{money} a year',
      meaning: 'What it takes to keep it up: people, licences, maintenance.',
    },
  },
  source: 'Where does this number come from?',
  sourceHint: 'A report, a person, an estimate: so that somebody else can check it.',
  outOfOrder: {
    'low-expected': 'Low is above what you expect. Change one of the two.',
    'expected-high': 'What you expect is above high. Change one of the two.',
    'low-high': 'Low is above high. Change one of the two.',
  },
  allLeave:
    'With this and the churn above, {percent} of your customers would leave in a year. Change one of the two.',

  publishedOpen: 'Begin with a published range',
  publishedNote:
    'Only low and high are filled in: no source says what to expect, and what you expect is up to you.',
  publishedRange: '{low} to {high}',
  publishedUse: 'Fill in {range}',
  publishedSource: 'Source',
  publishedUsed: 'This range was published by others: {name}.',
  publishedNone: {
    staying:
      'We offer no published range here. The figures on retention that are quoted most compare the worst experience with the best, which is not what an improvement brings.',
    'fewer-contacts':
      'We offer no published range here. McKinsey named 15 to 25% lower costs in 2016, but nobody says of which costs. They cannot be turned into contacts.',
  },

  outcomeHeading: 'What comes of it',
  soFar: 'So far',
  yearsInWords: [
    'one year',
    'two years',
    'three years',
    'four years',
    'five years',
    'six years',
    'seven years',
    'eight years',
    'nine years',
    'ten years',
  ],
  yearsCount: { one: '{n} year', other: '{n} years' },
  magnitudes: {
    million: '{money} million',
    billion: '{money} billion',
    trillion: '{money} trillion',
  },
  worth: 'Over {years} this is worth about {expected}.',
  worthBetween: 'Over {years} this is worth about {expected}, between {low} and {high}.',
  loss: 'Over {years} this costs about {expected} more than it brings in.',
  lossBetween:
    'Over {years} this costs about {expected} more than it brings in. What it is worth lies between {low} and {high}.',
  even: 'Over {years} this brings in as much as it costs.',
  evenBetween:
    'Over {years} this brings in as much as it costs. What it is worth lies between {low} and {high}.',
  betweenOnly: 'Over {years} this is worth something between {low} and {high}.',
  benefitOnly: 'This brings in about {expected} a year. What it costs is not in there yet.',
  benefitOnlyBetween:
    'This brings in about {expected} a year, between {low} and {high}. What it costs is not in there yet.',
  benefitLoss: 'This loses about {expected} a year, before what it costs.',
  benefitLossBetween:
    'This loses about {expected} a year, before what it costs. What it brings in lies between {low} and {high}.',
  benefitNone: 'This brings in nothing in a year, and what it costs is not in there yet.',
  benefitNoneBetween:
    'This brings in nothing in a year; it lies between {low} and {high}. What it costs is not in there yet.',
  noOutcome: 'There is no outcome yet.',
  stillNeeded: 'Still needed: {list}.',
  impossible: 'Not possible as it stands: {list}. See what is said there.',
  missingYears: 'over how many years',
  missingLever: 'something that improves, with its numbers',
  rounded: 'Rounded to two figures; the table is more exact.',
  roundedSum: 'Rounded figures may not add up to the last digit.',
  endsMeaning:
    'Low takes every number at its unfavourable end at once, high every number at its favourable end. Both are less likely than anything in between.',
  noRanges:
    'There are no ranges, so this looks surer than it is. Add a low and a high where you are unsure.',
  outcomeCaption: 'The outcome in figures',
  outcomeCaptionIn: 'The outcome in figures, in {currency}',
  item: 'What',
  percent: '{n}%',
  expectedOf: '{name} (what you expect)',
  levers: {
    kept: 'Customers who stay',
    more: 'Customers who spend more',
    saved: 'Contacts no longer needed',
  },
  benefit: 'Benefit per year',
  yearly: 'Cost per year',
  oneOff: 'Cost once',
  worthRow: 'Worth over {years}',
  worthRowOpen: 'Worth',
  payback: 'Payback time',
  notCounted: 'does not take part',
  unfinished: 'not complete',
  leverMissing: '{lever}: still needed: {list}.',
  leverImpossible: '{lever} cannot be counted: look at {list}.',
  leverEmpty: '{lever} does not take part: nothing is filled in for it.',
  paybackMonths: { one: '{n} month', other: '{n} months' },
  paybackYears: { one: '{n} year', other: '{n} years' },
  paybackLong: 'more than {n} years',
  paybackNever: 'never',
  paybackAtOnce: 'at once',

  evenHeading: 'How little must change',
  evenNote: 'To pay for itself, with the numbers you expect.',
  evenShare: 'If {percent} of what you assume comes true, it pays for itself over {years}.',
  evenAll: 'It pays for itself over {years} only if all of what you assume comes true.',
  evenTimes:
    'Even if all of what you assume comes true, it does not pay for itself over {years}. That would take {times} times as much.',
  evenTooMany:
    'Even if all of what you assume comes true, it does not pay for itself over {years}, by a long way.',
  evenFree: 'It costs nothing, so there is nothing to pay back.',
  evenNothing: 'With what you assume it brings in nothing, so no part of it can pay for this.',
  evenRequired: 'To pay for itself it must bring in {money} a year.',
  evenAlone: 'Each by itself, with everything else as it is now:',
  evenKept:
    'If churn falls from {from} to {to} and nothing else changes, it pays for itself. That is {percent} of those who would leave.',
  evenKeptNever: 'Even if nobody left any more, this alone would not pay for it.',
  evenMore: 'If customers spend {percent} more and nothing else changes, it pays for itself.',
  evenMoreNever: 'Even if every customer spent twice as much, this alone would not pay for it.',
  evenSaved:
    'If {percent} of the contacts are no longer needed, {n} a year, and nothing else changes, it pays for itself.',
  evenSavedNever: 'Even if there were no contacts any more, this alone would not pay for it.',
  evenEitherOf: 'Each of these would do by itself: {list}.',
  evenEither: {
    kept: 'churn from {from} to {to}',
    more: '{percent} extra spending',
    saved: '{percent} fewer contacts',
  },
  evenNone: 'As these numbers stand, no change in it would pay for this.',

  tornadoHeading: 'What matters most',
  tornadoNote: 'Each number from low to high, all others as expected. The widest comes first.',
  tornadoFirst:
    'Find out “{name}” better first. Between {low} and {high} what this is worth moves by about {spread}.',
  tornadoDecides: 'It decides by itself whether this pays or not.',
  tornadoSame: 'The ranges you gave do not change the outcome.',
  tornadoNoRanges:
    'There are no ranges yet. Give a low and a high for the number you are least sure of; then you see here how much depends on it.',
  tornadoCaption: 'What it is worth at the low and the high of each number',
  tornadoInput: 'Number',
  tornadoLow: 'At its low',
  tornadoHigh: 'At its high',
  tornadoAt: 'at {value}',
  tornadoChart: 'The table below as bars around what is expected.',
  tornadoKeyLow: 'the number at its low',
  tornadoKeyHigh: 'the number at its high',
  tornadoKeyExpected: 'expected: {money}',
  tornadoKeyNone: 'nothing gained or lost',

  formulasHeading: 'Every formula',
  formulasNote: 'First in names, then with the numbers you expect. A ? is not filled in yet.',
  outcomes: {
    kept: 'Customers who stay',
    more: 'Customers who spend more',
    saved: 'Contacts no longer needed',
    benefit: 'Benefit per year',
    worth: 'Worth',
    payback: 'Payback time',
    share: 'Part of what you assume that is needed',
  },
  yearsName: 'Years',
  needed: '{name}, to pay by itself',
  leftOutHeading: 'What the sum leaves out',
  leftOut: [
    {
      what: 'Growth.',
      leans:
        'The number of customers and contacts stays as it is. If you grow, the outcome is too low; if you shrink, too high.',
    },
    {
      what: 'Interest.',
      leans:
        'Money of later years counts as much as money of today. That makes the outcome too high, and more so with every year.',
    },
    {
      what: 'A start.',
      leans: 'Everything works in full from the first day. That makes the outcome too high.',
    },
    {
      what: 'What comes after.',
      leans:
        'Whoever stays counts for one year. Many stay longer, which makes the outcome too low over several years.',
    },
    {
      what: 'Effects on each other.',
      leans:
        'Those who stay do not spend more in this sum, and fewer contacts keep nobody. That makes the outcome a little too low.',
    },
  ],

  believeHeading: 'Before you believe it',
  believe:
    'A value case is no reason to believe in it. It repeats what was put in. Ask who has checked the numbers, and whether that person gains anything by the outcome.',
  evidence: 'What the published figures are worth',

  csv: {
    columns: {
      id: 'id',
      name: 'Number',
      low: 'Low',
      expected: 'Expected',
      high: 'High',
      unit: 'Unit',
      note: 'Where it comes from',
      published: 'Published range',
      formula: 'Formula',
      figures: 'With the expected numbers',
    },
    example: 'Fictional example',
    yearsUnit: 'years',
  },
  unread: {
    one: 'One thing was not taken over. Everything else is in.',
    other: '{n} things were not taken over. Everything else is in.',
  },
  unreadMore: { one: 'And {n} more.', other: 'And {n} more.' },
  unreadRow: 'Row {row}, “{found}”:',
  unreadWhy: {
    unknown: 'no number of this page is called that. Take a name from this page.',
    twice: 'this number stood in a row before. Leave one of the two.',
    'no-number': 'this is not a number. Write digits.',
    formula: 'this is a formula. Write the number that comes out of it.',
    'no-currency': 'this is not a currency. Write three letters, such as EUR.',
    'which-number':
      'it is not clear which number is which. Put “Low”, “Expected” and “High” above the columns.',
    'no-column': 'nothing we know stands above this cell.',
  },

  paperNumbers: 'The numbers',
  paperSource: 'Where it comes from',
  paperOpen: 'Not filled in: {list}.',
};

export type ValueCaseMessages = Shape<typeof en>;

export const nl: ValueCaseMessages = {
  withoutScript:
    'Het rekenen gebeurt in je browser, dus deze pagina heeft JavaScript nodig. Er wordt niets verstuurd. Zonder JavaScript kun je het zelf uitrekenen: alle formules staan hier.',
  warning:
    'Gepubliceerde percentages zijn geen voorspelling. Ze zeggen wat ergens anders is gevonden of beweerd. Wat hier geldt, kunnen alleen je eigen getallen zeggen.',

  beginHeading: 'Om te beginnen',
  begin:
    'Met drie getallen krijg je een eerste antwoord: hoeveel contacten je per jaar hebt, wat zo’n contact kost en hoeveel je er kunt missen. Om te weten wat het over de jaren waard is, heb je ook het aantal jaren nodig en de twee soorten kosten. Kosten mogen 0 zijn, maar dat moet je zelf zeggen: er wordt niets voor je ingevuld.',
  beginExample: 'Bekijk een voorbeeld',
  beginExampleNote: 'Verzonnen organisaties. Je kunt elk getal erin veranderen.',
  fictional: 'Verzonnen',
  example:
    'Dit begon als ‘{name}’. De getallen zijn bedacht: gebruik ze niet voor je eigen organisatie.',
  exampleOther:
    'Dit begon als een voorbeeld. De getallen zijn bedacht: gebruik ze niet voor je eigen organisatie.',
  exampleOwn: 'Alle getallen zijn nu van onszelf',

  caseHeading: 'Waar het om gaat',
  caseTitle: 'Titel',
  caseTitleHint: 'Zoals: brieven binnen twee dagen beantwoord.',
  nameless: 'Berekening zonder titel',
  currency: 'Valuta',
  currencyChoose: 'Kies een valuta',
  currencyHint: 'Het is alleen een naam: er wordt niets omgerekend.',
  years: 'Over hoeveel jaar',
  yearsChoose: 'Kies een aantal jaren',
  yearsHint: 'Hoe verder weg een jaar is, hoe minder je ervan weet.',
  yearsWrong:
    'Over {value} jaar kan hier niet worden gerekend. Kies een heel aantal jaren van {from} tot en met {to}.',

  numbersHeading: 'Je getallen',
  numbersNote:
    'Vul in wat je verwacht. Weet je het niet zeker, geef dan ook een laag en een hoog getal, zo ruim dat alles daarbuiten je zou verbazen. Weet je het zeker, laat die twee dan leeg.',
  groups: {
    customers: 'Je klanten',
    contacts: 'Je contacten',
    improvement: 'Wat er volgens jou beter wordt',
    costs: 'Wat verbeteren kost',
  },
  groupNotes: {
    customers: 'Zoek deze op: het zijn feiten, of dat kunnen ze worden.',
    contacts: 'Alleen als het hier meetelt. Gaat het niet om contacten, laat het dan leeg.',
    improvement:
      'Dit zijn aannames, en niemand kan ze opzoeken. Eén van de drie is genoeg. Minder dan niets kan ook.',
    costs: 'Allebei nodig om te weten wat het waard is. Kost het niets, vul dan 0 in.',
  },
  ends: { low: 'Laag', expected: 'Verwacht', high: 'Hoog' },
  amount: 'bedrag',
  inputs: {
    customers: {
      name: 'Klanten',
      unit: 'aantal',
      meaning: 'De klanten die je nu hebt, geteld zoals je ook omzet en verloop telt.',
    },
    revenue: {
      name: 'Omzet per klant',
      unit: '{money} per jaar',
      meaning: 'Wat één klant gemiddeld per jaar oplevert, zonder btw.',
    },
    margin: {
      name: 'Marge op die omzet',
      unit: '%',
      meaning:
        'Wat er van extra omzet overblijft als je hebt betaald wat nodig is om te leveren. Niet de nettowinst van de hele organisatie.',
    },
    churn: {
      name: 'Klantverloop',
      unit: '% per jaar',
      meaning: 'Hoeveel van elke honderd klanten er per jaar vertrekken.',
    },
    contacts: {
      name: 'Contacten',
      unit: 'per jaar',
      meaning: 'Telefoontjes, mails, chats en bezoeken waar je werk aan hebt.',
    },
    'contact-cost': {
      name: 'Kosten per contact',
      unit: '{money} per stuk',
      meaning:
        'Wat je niet meer uitgeeft als één contact vervalt. Salaris dat je blijft betalen, is niet bespaard.',
    },
    staying: {
      name: 'Vertrekkers die nu blijven',
      unit: '% van wie zou vertrekken',
      meaning: 'Met een verloop van 12% en hier 10% wordt het verloop 10,8%.',
    },
    spending: {
      name: 'Extra besteding',
      unit: '% per jaar',
      meaning: 'Hoeveel meer een klant besteedt, gemiddeld over alle klanten.',
    },
    'fewer-contacts': {
      name: 'Minder contacten',
      unit: '% van de contacten',
      meaning: 'Omdat het in één keer goed gaat, niet omdat mensen het opgeven.',
    },
    'one-off': {
      name: 'Kosten ineens',
      unit: '{money}',
      meaning: 'Projecten, systemen, training, en de uren van je eigen mensen.',
    },
    yearly: {
      name: 'Kosten per jaar',
      unit: '{money} per jaar',
      meaning: 'Wat nodig is om het zo te houden: mensen, licenties, onderhoud.',
    },
  },
  source: 'Waar komt dit getal vandaan?',
  sourceHint: 'Een rapport, een persoon, een schatting: zodat een ander het kan nagaan.',
  outOfOrder: {
    'low-expected': 'Laag is hoger dan wat je verwacht. Verander een van de twee.',
    'expected-high': 'Wat je verwacht is hoger dan hoog. Verander een van de twee.',
    'low-high': 'Laag is hoger dan hoog. Verander een van de twee.',
  },
  allLeave:
    'Met dit getal en het verloop hierboven zou {percent} van je klanten in een jaar vertrekken. Verander een van de twee.',

  publishedOpen: 'Begin met een gepubliceerde bandbreedte',
  publishedNote:
    'Alleen laag en hoog worden ingevuld: geen bron zegt wat je kunt verwachten, en dat blijft aan jou.',
  publishedRange: '{low} tot {high}',
  publishedUse: 'Vul {range} in',
  publishedSource: 'Bron',
  publishedUsed: 'Deze bandbreedte is door anderen gepubliceerd: {name}.',
  publishedNone: {
    staying:
      'We bieden hier geen gepubliceerde bandbreedte aan. De cijfers over klantbehoud die het meest worden aangehaald, zetten de slechtste ervaring tegenover de beste. Dat is niet wat een verbetering oplevert.',
    'fewer-contacts':
      'We bieden hier geen gepubliceerde bandbreedte aan. McKinsey noemde in 2016 15 tot 25% lagere kosten, maar niemand zegt van welke kosten. Naar contacten zijn ze niet om te rekenen.',
  },

  outcomeHeading: 'Wat eruit komt',
  soFar: 'Tot nu toe',
  yearsInWords: [
    'één jaar',
    'twee jaar',
    'drie jaar',
    'vier jaar',
    'vijf jaar',
    'zes jaar',
    'zeven jaar',
    'acht jaar',
    'negen jaar',
    'tien jaar',
  ],
  yearsCount: { one: '{n} jaar', other: '{n} jaar' },
  magnitudes: {
    million: '{money} miljoen',
    billion: '{money} miljard',
    trillion: '{money} biljoen',
  },
  worth: 'Gerekend over {years} is dit ongeveer {expected} waard.',
  worthBetween: 'Gerekend over {years} is dit ongeveer {expected} waard, tussen {low} en {high}.',
  loss: 'Gerekend over {years} kost dit ongeveer {expected} meer dan het oplevert.',
  lossBetween:
    'Gerekend over {years} kost dit ongeveer {expected} meer dan het oplevert. De waarde ligt tussen {low} en {high}.',
  even: 'Gerekend over {years} levert dit evenveel op als het kost.',
  evenBetween:
    'Gerekend over {years} levert dit evenveel op als het kost. De waarde ligt tussen {low} en {high}.',
  betweenOnly: 'Gerekend over {years} is dit iets tussen {low} en {high} waard.',
  benefitOnly: 'Dit levert ongeveer {expected} per jaar op. De kosten zijn daar nog niet af.',
  benefitOnlyBetween:
    'Dit levert ongeveer {expected} per jaar op, tussen {low} en {high}. De kosten zijn daar nog niet af.',
  benefitLoss: 'Dit verliest ongeveer {expected} per jaar, de kosten nog niet meegerekend.',
  benefitLossBetween:
    'Dit verliest ongeveer {expected} per jaar, de kosten nog niet meegerekend. De opbrengst ligt tussen {low} en {high}.',
  benefitNone: 'Dit levert per jaar niets op, en de kosten zijn er nog niet bij.',
  benefitNoneBetween:
    'Dit levert per jaar niets op; het ligt tussen {low} en {high}. De kosten zijn er nog niet bij.',
  noOutcome: 'Er is nog geen uitkomst.',
  stillNeeded: 'Nog nodig: {list}.',
  impossible: 'Kan zo niet: {list}. Kijk wat daar staat.',
  missingYears: 'over hoeveel jaar',
  missingLever: 'iets wat beter wordt, met de getallen die erbij horen',
  rounded: 'Afgerond op twee cijfers; de tabel is preciezer.',
  roundedSum: 'Door het afronden kan het laatste cijfer van een som afwijken.',
  endsMeaning:
    'Laag neemt elk getal aan zijn ongunstige kant, allemaal tegelijk; hoog neemt overal de gunstige kant. Beide zijn minder waarschijnlijk dan alles ertussenin.',
  noRanges:
    'Er zijn geen bandbreedtes, dus dit lijkt zekerder dan het is. Geef een laag en een hoog getal waar je het niet zeker weet.',
  outcomeCaption: 'De uitkomst in cijfers',
  outcomeCaptionIn: 'De uitkomst in cijfers, in {currency}',
  item: 'Wat',
  percent: '{n}%',
  expectedOf: '{name} (wat je verwacht)',
  levers: {
    kept: 'Klanten die blijven',
    more: 'Klanten die meer besteden',
    saved: 'Contacten die niet meer nodig zijn',
  },
  benefit: 'Opbrengst per jaar',
  yearly: 'Kosten per jaar',
  oneOff: 'Kosten ineens',
  worthRow: 'Waarde over {years}',
  worthRowOpen: 'Waarde',
  payback: 'Terugverdien\u00ADtijd',
  notCounted: 'doet niet mee',
  unfinished: 'niet compleet',
  leverMissing: '{lever}: nog nodig: {list}.',
  leverImpossible: '{lever} kan niet worden meegerekend: kijk bij {list}.',
  leverEmpty: '{lever} doet niet mee: er is niets voor ingevuld.',
  paybackMonths: { one: '{n} maand', other: '{n} maanden' },
  paybackYears: { one: '{n} jaar', other: '{n} jaar' },
  paybackLong: 'meer dan {n} jaar',
  paybackNever: 'nooit',
  paybackAtOnce: 'meteen',

  evenHeading: 'Hoe weinig er hoeft te veranderen',
  evenNote: 'Om het terug te verdienen, met de getallen die je verwacht.',
  evenShare:
    'Als {percent} van wat je aanneemt uitkomt, is het over {years} gerekend terugverdiend.',
  evenAll: 'Over {years} gerekend is het alleen terugverdiend als alles uitkomt wat je aanneemt.',
  evenTimes:
    'Zelfs als alles uitkomt wat je aanneemt, is het over {years} gerekend niet terugverdiend. Daarvoor is {times} keer zoveel nodig.',
  evenTooMany:
    'Zelfs als alles uitkomt wat je aanneemt, is het over {years} gerekend bij lange na niet terugverdiend.',
  evenFree: 'Het kost niets, dus er valt niets terug te verdienen.',
  evenNothing:
    'Met wat je aanneemt levert het niets op, dus geen enkel deel ervan kan dit terugverdienen.',
  evenRequired: 'Om het terug te verdienen moet het {money} per jaar opleveren.',
  evenAlone: 'Elk op zichzelf, terwijl al het andere blijft zoals het nu is:',
  evenKept:
    'Als het klantverloop daalt van {from} naar {to} en er verder niets verandert, is het terugverdiend. Dat is {percent} van wie zou vertrekken.',
  evenKeptNever:
    'Zelfs als er niemand meer vertrok, zou dit het in zijn eentje niet terugverdienen.',
  evenMore:
    'Als klanten {percent} meer besteden en er verder niets verandert, is het terugverdiend.',
  evenMoreNever:
    'Zelfs als elke klant het dubbele besteedde, zou dit het in zijn eentje niet terugverdienen.',
  evenSaved:
    'Als {percent} van de contacten vervalt, {n} per jaar, en er verder niets verandert, is het terugverdiend.',
  evenSavedNever:
    'Zelfs als er geen contacten meer waren, zou dit het in zijn eentje niet terugverdienen.',
  evenEitherOf: 'Elk van deze is op zichzelf genoeg: {list}.',
  evenEither: {
    kept: 'klantverloop van {from} naar {to}',
    more: '{percent} extra besteding',
    saved: '{percent} minder contacten',
  },
  evenNone: 'Zoals de getallen nu zijn, kan geen enkele verandering hierin dit terugverdienen.',

  tornadoHeading: 'Wat het meest uitmaakt',
  tornadoNote:
    'Elk getal van laag tot hoog, terwijl de andere zijn zoals verwacht. Het breedste staat bovenaan.',
  tornadoFirst:
    'Zoek eerst ‘{name}’ beter uit. Tussen {low} en {high} verandert de waarde met ongeveer {spread}.',
  tornadoDecides: 'Het bepaalt in zijn eentje of dit iets oplevert of niet.',
  tornadoSame: 'De bandbreedtes die je gaf, veranderen de uitkomst niet.',
  tornadoNoRanges:
    'Er zijn nog geen bandbreedtes. Geef een laag en een hoog getal bij wat je het minst zeker weet; dan zie je hier hoeveel ervan afhangt.',
  tornadoCaption: 'Wat het waard is als een getal laag of hoog uitvalt',
  tornadoInput: 'Getal',
  tornadoLow: 'Als het laag is',
  tornadoHigh: 'Als het hoog is',
  tornadoAt: 'bij {value}',
  tornadoChart: 'De tabel hieronder als balken rond wat je verwacht.',
  tornadoKeyLow: 'het getal is laag',
  tornadoKeyHigh: 'het getal is hoog',
  tornadoKeyExpected: 'verwacht: {money}',
  tornadoKeyNone: 'geen winst en geen verlies',

  formulasHeading: 'Alle formules',
  formulasNote: 'Eerst in namen, dan met de getallen die je verwacht. Een ? is nog niet ingevuld.',
  outcomes: {
    kept: 'Klanten die blijven',
    more: 'Klanten die meer besteden',
    saved: 'Contacten die niet meer nodig zijn',
    benefit: 'Opbrengst per jaar',
    worth: 'Waarde',
    payback: 'Terugverdientijd',
    share: 'Deel van wat je aanneemt dat nodig is',
  },
  yearsName: 'Jaren',
  needed: '{name}, om het alleen terug te verdienen',
  leftOutHeading: 'Wat er niet in zit',
  leftOut: [
    {
      what: 'Groei.',
      leans:
        'Het aantal klanten en contacten blijft gelijk. Groei je, dan is de uitkomst te laag; krimp je, dan is ze te hoog.',
    },
    {
      what: 'Rente.',
      leans:
        'Geld van later telt even zwaar als geld van nu. Dat maakt de uitkomst te hoog, en met elk jaar meer.',
    },
    {
      what: 'Een aanloop.',
      leans: 'Alles werkt volledig vanaf de eerste dag. Dat maakt de uitkomst te hoog.',
    },
    {
      what: 'Wat erna komt.',
      leans:
        'Wie blijft, telt voor één jaar. Velen blijven langer, en dat maakt de uitkomst over meer jaren te laag.',
    },
    {
      what: 'Invloed op elkaar.',
      leans:
        'Wie blijft gaat in deze som niet meer besteden, en minder contacten houden niemand vast. Dat maakt de uitkomst iets te laag.',
    },
  ],

  believeHeading: 'Voor je het gelooft',
  believe:
    'Een berekening is geen reden om erin te geloven. Ze herhaalt wat erin is gestopt. Vraag wie de getallen heeft nagekeken, en of die persoon baat heeft bij de uitkomst.',
  evidence: 'Wat de gepubliceerde cijfers waard zijn',

  csv: {
    columns: {
      id: 'id',
      name: 'Getal',
      low: 'Laag',
      expected: 'Verwacht',
      high: 'Hoog',
      unit: 'Eenheid',
      note: 'Waar het vandaan komt',
      published: 'Gepubliceerde bandbreedte',
      formula: 'Formule',
      figures: 'Met de verwachte getallen',
    },
    example: 'Verzonnen voorbeeld',
    yearsUnit: 'jaar',
  },
  unread: {
    one: 'Eén ding is niet overgenomen. De rest staat erin.',
    other: '{n} dingen zijn niet overgenomen. De rest staat erin.',
  },
  unreadMore: { one: 'En nog {n}.', other: 'En nog {n}.' },
  unreadRow: 'Rij {row}, ‘{found}’:',
  unreadWhy: {
    unknown: 'zo heet geen enkel getal op deze pagina. Neem een naam van deze pagina over.',
    twice: 'dit getal stond al in een eerdere rij. Laat één van de twee staan.',
    'no-number': 'dit is geen getal. Schrijf cijfers.',
    formula: 'dit is een formule. Schrijf het getal dat eruit komt.',
    'no-currency': 'dit is geen valuta. Schrijf drie letters, zoals EUR.',
    'which-number':
      'het is niet duidelijk welk getal wat is. Zet ‘Laag’, ‘Verwacht’ en ‘Hoog’ boven de kolommen.',
    'no-column': 'boven deze cel staat niets wat we kennen.',
  },

  paperNumbers: 'De getallen',
  paperSource: 'Waar het vandaan komt',
  paperOpen: 'Niet ingevuld: {list}.',
};
