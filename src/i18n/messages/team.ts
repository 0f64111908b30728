import type { Shape } from './shape';

export const en = {
  title: 'Results of a team',
  description:
    'Put the results of colleagues together: where do management and the people who meet customers see different organisations?',
  heading: 'Many results, one picture',
  lede: 'Everybody answers alone. Here the answers come together: where do management and the people who meet customers see different organisations, and which three questions should you talk about first?',
  withoutScript:
    'Putting results together needs JavaScript: the codes are read in your browser and sent nowhere. Without it you can fill in the questionnaire on paper and compare the tables on the last page.',
  noticeHeading: 'Before you put anything in',
  notice:
    'Whoever puts results together sees every answer of every person. Tell your colleagues before they send you their link.',
  noticeFew:
    'In a group of fewer than five, people can be recognised by their answers, also without their names.',
  noticePrivate: 'The codes are read in this browser. Nothing is sent.',
  beginHeading: 'Put results together',
  field: 'Links or codes',
  fieldNote:
    'Paste what you have: links, codes, a whole mail thread, a column from a spreadsheet. Every code in it is found.',
  files: 'Or files',
  filesHint:
    'JSON, CSV or HTML files that this site made, one or several. You can also drop them on this page.',
  name: 'Name of the team',
  nameHint: 'The department and the year, for instance. It does not travel in links.',
  optional: '(optional)',
  keep: 'Keep this team on this device',
  keepHint:
    'Then you find it here again. If you do not keep it, it is in the address of the page and nowhere else.',
  start: 'Put them together',
  add: 'Add to the team',
  reading: 'Reading what you gave: {n} results so far.',
  readingProgress: 'How much has been read',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was added, and what you pasted is still in the field.',
  nothing:
    'There is no result code in it. A code begins with cx1 and has 27 characters. Ask for the whole link, paste it and try again.',
  tooLarge: 'This is too large to be one of the files of this site.',
  added: { one: '{n} person has come in.', other: '{n} people have come in.' },
  addedNone: 'Nobody new has come in: everybody was in the team already.',
  failed: {
    one: 'One thing could not be read. Everything else is in.',
    other: '{n} things could not be read. Everything else is in.',
  },
  failedOnly: { one: 'One thing could not be read.', other: '{n} things could not be read.' },
  failedMore: { one: 'And {n} more.', other: 'And {n} more.' },
  failedRow: 'row {n}',
  failedPerson: 'person {n}',
  unfinished: 'These answers are not finished yet: ask for them when they are.',
  askHeading: 'How to ask your colleagues',
  askSteps: [
    'Send everybody the link to the questions, and ask them to answer alone, before anybody talks about it.',
    'Ask them to choose their chair at the beginning. Without chairs there are no two views to compare.',
    'Have them send you the link to their result. Look at the picture when you have them all, and then with everybody.',
  ],
  askWhy:
    'First judge alone, then talk: a group that starts by talking soon follows whoever speaks first.',
  askMail: 'Write the invitation in your mail program',
  mailSubject: 'How far are we with customer experience?',
  mailBody:
    'Hello,\n\nWould you answer twenty questions about how our organisation deals with customers? It takes about ten minutes. Please do it alone, choose your chair at the beginning, and answer what is true on an ordinary day.\n\n{link}\n\nAt the end, send me the link to your result. I will put the results together and see every answer; we will look at the picture together.',
  shelfHeading: 'Teams on this device',
  shelfText: 'Only this browser can see these. Clearing its data deletes them.',
  shelfChanged: 'last changed {date}',
  nameless: 'Team without a name',
  open: 'Open',
  remove: 'Delete',
  removeAll: 'Delete all teams',
  removedAll: 'All teams have been deleted.',
  removed: '“{name}” has been deleted.',
  undo: 'Undo',
  noRoom:
    'There is no room in this browser for that. Make room by deleting something, then try again.',
  unreadable: 'This version of the site cannot read this team. Nothing has been changed in it.',
  saveText: 'Save it as a file',
  allTeams: 'All teams in one grid',
  toTeams: 'Other teams',
  gone: 'This team is not on this device. It may have been deleted, or it is in another browser.',
  goneWhat: 'Put the results together again, or open the file or link of the team.',
  readingTeam: 'Reading the results: {n} of {total}.',
  people: { one: '{n} person', other: '{n} people' },
  /** Where people answer from, as the head of a row or a column. */
  chairNames: {
    'not-said': 'Chair not given',
    management: 'Management',
    brand: 'Brand',
    operations: 'Operations',
    'customer-facing': 'Customer contact',
    outside: 'From outside',
  },
  /** The same after a number of people: “3 in management”. */
  chairPeople: {
    'not-said': 'without a chair given',
    management: 'in management',
    brand: 'in brand or marketing',
    operations: 'in operations',
    'customer-facing': 'in contact with customers',
    outside: 'from outside',
  },
  seated: '{n} {chair}',
};

export type TeamMessages = Shape<typeof en>;

export const nl: TeamMessages = {
  title: 'Resultaten van een team',
  description:
    'Leg de resultaten van collega’s bij elkaar: waar zien directie en mensen met klantcontact een andere organisatie?',
  heading: 'Veel resultaten, één beeld',
  lede: 'Iedereen antwoordt alleen. Hier komen de antwoorden samen: waar zien directie en mensen met klantcontact een andere organisatie, en over welke drie vragen praat je het eerst?',
  withoutScript:
    'Resultaten bij elkaar leggen kan alleen met JavaScript: de codes worden in je browser gelezen en nergens heen gestuurd. Zonder JavaScript kun je de vragenlijst op papier invullen en de tabellen van de laatste pagina naast elkaar leggen.',
  noticeHeading: 'Voordat je begint',
  notice:
    'Wie resultaten bij elkaar legt, ziet elk antwoord van iedereen. Zeg dat tegen je collega’s voordat ze je hun link sturen.',
  noticeFew:
    'In een groep van minder dan vijf zijn mensen aan hun antwoorden te herkennen, ook zonder naam.',
  noticePrivate: 'De codes worden in deze browser gelezen. Er wordt niets verstuurd.',
  beginHeading: 'Leg resultaten bij elkaar',
  field: 'Links of codes',
  fieldNote:
    'Plak wat je hebt: links, codes, een hele mailwisseling, een kolom uit een spreadsheet. Elke code die erin staat wordt gevonden.',
  files: 'Of bestanden',
  filesHint:
    'JSON-, CSV- of HTML-bestanden die deze site heeft gemaakt, één of meer. Je kunt ze ook op deze pagina laten vallen.',
  name: 'Naam van het team',
  nameHint: 'Bijvoorbeeld de afdeling en het jaar. De naam gaat niet mee in links.',
  optional: '(hoeft niet)',
  keep: 'Bewaar dit team op dit apparaat',
  keepHint:
    'Dan vind je het hier terug. Bewaar je het niet, dan staat het alleen in het adres van de pagina.',
  start: 'Leg ze bij elkaar',
  add: 'Voeg toe aan het team',
  reading: 'Bezig met lezen: tot nu toe {n} resultaten.',
  readingProgress: 'Hoeveel er is gelezen',
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is niets toegevoegd, en wat je plakte staat nog in het veld.',
  nothing:
    'Er staat geen resultaatcode in. Een code begint met cx1 en heeft 27 tekens. Vraag om de hele link, plak die en probeer het opnieuw.',
  tooLarge: 'Dit is te groot om een bestand van deze site te zijn.',
  added: { one: 'Er is {n} persoon bij gekomen.', other: 'Er zijn {n} mensen bij gekomen.' },
  addedNone: 'Er is niemand bij gekomen: iedereen zat al in het team.',
  failed: {
    one: 'Eén ding was niet te lezen. Al het andere is erbij.',
    other: '{n} dingen waren niet te lezen. Al het andere is erbij.',
  },
  failedOnly: {
    one: 'Eén ding was niet te lezen.',
    other: '{n} dingen waren niet te lezen.',
  },
  failedMore: { one: 'En nog {n}.', other: 'En nog {n}.' },
  failedRow: 'rij {n}',
  failedPerson: 'persoon {n}',
  unfinished: 'Deze antwoorden zijn nog niet af: vraag erom als ze af zijn.',
  askHeading: 'Zo vraag je het je collega’s',
  askSteps: [
    'Stuur iedereen de link naar de vragen, en vraag om alleen te antwoorden, voordat iemand erover praat.',
    'Vraag om aan het begin een stoel te kiezen. Zonder stoelen zijn er geen twee beelden om te vergelijken.',
    'Laat iedereen je de link naar het resultaat sturen. Bekijk het beeld als je ze allemaal hebt, en dan samen.',
  ],
  askWhy:
    'Eerst alleen oordelen, dan praten: een groep die begint met praten, volgt al snel wie het eerst iets zegt.',
  askMail: 'Schrijf de uitnodiging in je mailprogramma',
  mailSubject: 'Hoe ver zijn wij met klantbeleving?',
  mailBody:
    'Hallo,\n\nWil je twintig vragen beantwoorden over hoe onze organisatie met klanten omgaat? Het kost ongeveer tien minuten. Doe het alleen, kies aan het begin je stoel, en antwoord wat op een gewone dag klopt.\n\n{link}\n\nStuur me aan het eind de link naar je resultaat. Ik leg de resultaten bij elkaar en zie dan elk antwoord; het beeld bekijken we samen.',
  shelfHeading: 'Teams op dit apparaat',
  shelfText: 'Alleen deze browser kan ze zien. Wis je de gegevens ervan, dan zijn ze weg.',
  shelfChanged: 'laatst gewijzigd op {date}',
  nameless: 'Team zonder naam',
  open: 'Openen',
  remove: 'Verwijderen',
  removeAll: 'Alle teams verwijderen',
  removedAll: 'Alle teams zijn verwijderd.',
  removed: '‘{name}’ is verwijderd.',
  undo: 'Ongedaan maken',
  noRoom:
    'Daar is geen ruimte voor in deze browser. Maak ruimte door iets te verwijderen en probeer het opnieuw.',
  unreadable: 'Deze versie van de site kan dit team niet lezen. Er is niets aan veranderd.',
  saveText: 'Opslaan als bestand',
  allTeams: 'Alle teams in één tabel',
  toTeams: 'Andere teams',
  gone: 'Dit team staat niet op dit apparaat. Misschien is het verwijderd, of staat het in een andere browser.',
  goneWhat: 'Leg de resultaten opnieuw bij elkaar, of open het bestand of de link van het team.',
  readingTeam: 'Resultaten lezen: {n} van {total}.',
  people: { one: '{n} persoon', other: '{n} mensen' },
  chairNames: {
    'not-said': 'Stoel onbekend',
    management: 'Management',
    brand: 'Merk',
    operations: 'Operatie',
    'customer-facing': 'Klantcontact',
    outside: 'Van buiten',
  },
  chairPeople: {
    'not-said': 'zonder stoel',
    management: 'in directie of management',
    brand: 'bij merk of marketing',
    operations: 'in de operatie',
    'customer-facing': 'met klantcontact',
    outside: 'van buiten',
  },
  seated: '{n} {chair}',
};
