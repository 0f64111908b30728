import type { Shape } from '../shape';

export const en = {
  heading: 'Share this team',
  nameless: 'Team',
  close: 'Close',
  seen: 'Whoever gets this sees every answer of every person in it.',
  few: 'There are fewer than five people in it. They can be recognised, also without their names.',

  travels: 'What travels along',
  answers: {
    one: 'The twenty answers of {n} person (always)',
    other: 'The twenty answers of {n} people (always)',
  },
  names: 'The names',
  origin: 'The chairs and the days of the answers',
  ambition: 'The ambitions',
  nothingMore: 'Nothing else is known of anybody in this team.',
  anonymous:
    'This team is anonymous, so nothing but the answers travels: no names, chairs, days or ambitions. They stand in an order that does not say who came first.',
  teamName: 'The name of the team goes into the files, not into the link.',

  linkHeading: 'One link',
  length: 'This link has {n} characters; up to {most} survive mail programs.',
  tooLong:
    'With {n} characters this link is too long: above {most}, mail programs cut links, and then a part of the team is gone.',
  tooLongNames: 'Without the names it has {n} characters and fits: take the tick off “The names”.',
  tooLongFile:
    'The JSON file below holds the whole team, whatever its size: the team page opens it.',
  linkLabel: 'Link to the whole team',
  copy: 'Copy this link',
  system: 'Share …',
  mail: 'Email the link',
  mailSubject: 'Red Thread: the results of our team',
  mailBody:
    'This link opens the results of our team in the Red Thread self-assessment. All answers are in the link itself and are read in your browser; they are not sent to a server. Whoever has the link sees them.\n\n{link}',

  filesHeading: 'A file',
  filesText: 'Each button makes one file, here in your browser. Nothing is sent anywhere.',
  formats: {
    json: {
      name: 'JSON',
      text: 'To keep or to hand on: the team page reads it back without loss.',
    },
    people: {
      name: 'CSV, a row per person',
      text: 'To calculate with, in a spreadsheet. The team page reads this one too.',
    },
    cells: {
      name: 'CSV, a row per question',
      text: 'How the answers lie: median, lowest, highest and how often each was given.',
    },
  },
  schema: 'What stands in the JSON file, field by field',
  making: 'Being made …',
  made: '{file} has been made. You will find it with your downloads.',
  failed:
    '{format} could not be made. Check whether you are online, reload this page and try again. Nothing of your team has changed.',
  fileName: 'red-thread',
  fileTeam: 'team',
  fileAbout: { people: 'people', cells: 'questions' },

  /** What stands in the files themselves. */
  file: {
    columns: {
      label: 'Name',
      chair: 'Chair',
      date: 'Date',
      code: 'Result code',
      stage: '{level}: stage',
      score: '{level}: score',
      overall: 'Overall stage',
    },
    cellColumns: {
      level: 'Level',
      factor: 'Success factor',
      id: 'Question id',
      median: 'Median',
      lowest: 'Lowest answer',
      highest: 'Highest answer',
      known: 'Known answers',
      unknown: 'Don’t know',
      notApplicable: 'Does not apply',
      deviation: 'Average distance to the median, in stages',
      times: 'Answers {stage}',
    },
  },
};

export type TeamFilesWords = Shape<typeof en>;

export const nl: TeamFilesWords = {
  heading: 'Dit team delen',
  nameless: 'Team',
  close: 'Sluiten',
  seen: 'Wie dit krijgt, ziet elk antwoord van iedereen in het team.',
  few: 'Het zijn er minder dan vijf. Dan is te zien wie wat antwoordde, ook zonder namen.',

  travels: 'Wat er meegaat',
  answers: {
    one: 'De twintig antwoorden van {n} persoon (altijd)',
    other: 'De twintig antwoorden van {n} mensen (altijd)',
  },
  names: 'De namen',
  origin: 'De stoelen en de dagen van de antwoorden',
  ambition: 'De ambities',
  nothingMore: 'Verder is er van niemand in dit team iets bekend.',
  anonymous:
    'Dit team is anoniem, dus alleen de antwoorden gaan mee: geen namen, stoelen, dagen of ambities. Aan de volgorde is niet te zien wie er het eerst was.',
  teamName: 'De naam van het team komt in de bestanden te staan, niet in de link.',

  linkHeading: 'Eén link',
  length: 'Deze link heeft {n} tekens; tot {most} komen heel door een mailprogramma.',
  tooLong:
    'Met {n} tekens is deze link te lang: boven de {most} kappen mailprogramma’s een link af, en dan is een deel van het team weg.',
  tooLongNames:
    'Zonder de namen heeft hij {n} tekens en past hij: haal het vinkje weg bij ‘De namen’.',
  tooLongFile: 'In het JSON-bestand hieronder past elk team: de teampagina opent het.',
  linkLabel: 'Link naar het hele team',
  copy: 'Kopieer deze link',
  system: 'Delen …',
  mail: 'Mail de link',
  mailSubject: 'Rode Draad: de resultaten van ons team',
  mailBody:
    'Deze link opent de resultaten van ons team in de zelfscan Rode Draad. Alle antwoorden staan in de link zelf en worden in je browser gelezen; ze gaan niet naar een server. Wie de link heeft, ziet ze.\n\n{link}',

  filesHeading: 'Een bestand',
  filesText: 'Elke knop maakt één bestand, hier in je browser. Er wordt niets verstuurd.',
  formats: {
    json: {
      name: 'JSON',
      text: 'Om te bewaren of door te geven: de teampagina leest het zonder verlies weer in.',
    },
    people: {
      name: 'CSV, een regel per persoon',
      text: 'Om mee te rekenen, in een spreadsheet. Ook dit leest de teampagina weer in.',
    },
    cells: {
      name: 'CSV, een regel per vraag',
      text: 'Hoe de antwoorden liggen: mediaan, laagste, hoogste en hoe vaak elk is gegeven.',
    },
  },
  schema: 'Wat er in het JSON-bestand staat, veld voor veld',
  making: 'Wordt gemaakt …',
  made: '{file} is gemaakt. Je vindt het bij je downloads.',
  failed:
    '{format}: dit bestand kon niet worden gemaakt. Kijk of je online bent, laad de pagina opnieuw en probeer het nog eens. Aan je team is niets veranderd.',
  fileName: 'rode-draad',
  fileTeam: 'team',
  fileAbout: { people: 'mensen', cells: 'vragen' },

  file: {
    columns: {
      label: 'Naam',
      chair: 'Stoel',
      date: 'Datum',
      code: 'Resultaatcode',
      stage: '{level}: stadium',
      score: '{level}: score',
      overall: 'Stadium van het geheel',
    },
    cellColumns: {
      level: 'Niveau',
      factor: 'Succesfactor',
      id: 'Vraag-id',
      median: 'Mediaan',
      lowest: 'Laagste antwoord',
      highest: 'Hoogste antwoord',
      known: 'Bekende antwoorden',
      unknown: 'Weet ik niet',
      notApplicable: 'Niet van toepassing',
      deviation: 'Gemiddelde afstand tot de mediaan, in stadia',
      times: 'Antwoorden {stage}',
    },
  },
};
