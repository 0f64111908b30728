import type { Shape } from './shape';

export const en = {
  index: {
    title: 'Tools',
    description:
      'Three tools of the field, free and private: the CX impact matrix, a readiness check and a value case with your own numbers.',
    heading: 'Tools',
    lede: 'Three things from the literature, to do yourself: where to begin, whether you are ready, and what it could be worth here.',
    order:
      'Each works by itself, without the others. If you do not know where to begin, this order makes sense: first whether you can start, then with what, then what it may cost.',
    who: 'For whom',
    get: 'What you get',
    readiness: {
      text: 'Twelve statements of fact on vision, commitment, knowledge and skills, software, data, and prospects and channels. You say whether they are true.',
      who: 'Whoever wants to begin with customer experience, or is asked to.',
      time: 'Two minutes.',
      get: 'In words, for each theme, what is in place and what to arrange first. No score.',
    },
    matrix: {
      text: 'All touchpoints in one picture: how satisfied customers are, how much it counts for your goals, and how many contacts there are.',
      who: 'Whoever has to choose which touchpoints get time and money, with an analyst or a colleague in contact beside them.',
      time: 'Ten minutes with an example. An hour if you have your figures at hand.',
      get: 'Four quadrants, each with a strategy, and a list of what comes first with the reason.',
    },
    value: {
      text: 'What improving could be worth here, with your own numbers from low to high and every formula open.',
      who: 'Whoever has to explain a plan to somebody who pays for it, preferably with the controller.',
      time: 'Half an hour, most of it spent finding numbers.',
      get: 'A range, which number matters most, and how little has to change to cover the costs. The answer can be no.',
    },
    keptHeading: 'What you fill in',
    kept: 'It stays in your browser. You can undo every step, print each tool on one page, and save it as a file or a table. As long as it fits, a link carries everything, and whoever has that link can read it.',
    privacy: 'What is stored where',
    beyondHeading: 'Beyond these three',
    beyond:
      'These tools look at one question each. How far your organisation is as a whole, from the board to the front desk, is what the self-assessment is about.',
    assessment: 'To the self-assessment',
    blank: {
      caption:
        'To print and fill in with a pen. Then draw two lines on a sheet of paper: satisfaction to the right, impact upwards.',
      columns: ['Touchpoint', 'Satisfaction', 'Impact', 'Contacts', 'Source of the figures'],
    },
  },
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
  steps: 'Your steps',
  kept: 'Kept in this browser. Nothing is sent.',
  noRoom:
    'There is no room left in this browser, so your last changes are not kept here. Save a file, or make room by deleting something on the privacy page.',
  noStorage:
    'This browser keeps nothing for this site. Your work is in the address of this page: bookmark it, or save a file.',
  copyHeading: 'This came with a link',
  copyText:
    'You are looking at what somebody sent you. You can change it; it stays in the address of this page and is not kept.',
  copyKeep: 'Keep it in this browser',
  copyReplaces:
    'What you made here yourself makes room for it. You can bring that back with one click.',
  copyOwn: 'Go to my own',
  opening: 'One moment, the link is being read.',
  damaged:
    'This link is damaged: part of it is missing or was changed on its way. Ask for it again, or for the file.',
  newer:
    'This link was made with a newer version of this site. Reload the page; if that does not help, ask for a file.',
  bringBack: 'Bring back what stood here before',
  broughtBack: 'What stood here before is back.',
  forget: 'Delete what was kept',
  forgotten: 'What stood here before has been deleted.',
  aside:
    'Something is kept here that this version of the site cannot read. It has been set aside unchanged.',
  asideSave: 'Save it as a file',
  asideRemove: 'Delete it',
  linkHeading: 'A link that carries it',
  linkText:
    'Everything is in the link itself. Whoever has it can read it; nothing is sent anywhere.',
  linkLabel: 'Link',
  copy: 'Copy',
  length: '{n} characters of at most {most}.',
  tooLong:
    'As a link this would be {n} characters long. Many mail programs cut links above {most}, so send the file instead.',
  filesHeading: 'Files',
  json: 'Save as JSON',
  jsonText: 'Everything, to open here again.',
  csv: 'Save as CSV',
  csvText: 'A table for your spreadsheet.',
  made: '{file} has been made.',
  failed: 'The file could not be made. Check your connection and try again.',
  schema: 'How the JSON is written (schema)',
  open: 'Open a file',
  openHint: 'JSON or CSV, as this page saves it. You can also drop it on this page.',
  opened: '{file} has been opened. What stood here before can be brought back.',
  notOpened: 'Not everything in {file} could be read.',
  foreign: '{file} is not a file of this tool. Choose a file that this page saved as JSON or CSV.',
  damagedFile: '{file} is damaged and cannot be read. Nothing has changed here.',
  newerFile:
    '{file} was made with a newer version of this site. Reload the page and try again. Nothing has changed here.',
  tooLarge: '{file} is too large to be a file of this tool. Nothing has changed here.',
  print: 'Print',
  startAgain: 'Start again, empty',
  startedAgain: 'This is empty again. What stood here before can be brought back.',
  printedFrom: 'Printed from {site}',
  notANumber: '“{text}” is not a number. Write digits, such as {example}.',
  outside: 'Between {from} and {to} makes sense here.',
  atLeast: 'At least {from} makes sense here.',
  handOn: 'Hand it on, keep it, print it',
};

export type ToolsMessages = Shape<typeof en>;

export const nl: ToolsMessages = {
  index: {
    title: 'Tools',
    description:
      'Drie tools uit het vak, gratis en privé: de CX impact matrix, een korte check of je er klaar voor bent, en een som met je eigen cijfers.',
    heading: 'Tools',
    lede: 'Drie dingen uit de literatuur, om zelf te doen: waar je begint, of je er klaar voor bent, en wat het hier waard kan zijn.',
    order:
      'Elk werkt op zichzelf, zonder de andere. Weet je niet waar je moet beginnen, dan is dit een logische volgorde: eerst of je kunt starten, dan waarmee, dan wat het mag kosten.',
    who: 'Voor wie',
    get: 'Wat je krijgt',
    readiness: {
      text: 'Twaalf uitspraken over visie, inzet, kennis en kunde, data, software, en prospects en kanalen. Je zegt of ze kloppen.',
      who: 'Voor wie met klantbeleving wil beginnen, of dat gevraagd krijgt.',
      time: 'Twee minuten.',
      get: 'Per thema in woorden wat er al is en wat je het eerst regelt. Geen score.',
    },
    matrix: {
      text: 'Alle contactmomenten in één beeld: hoe tevreden klanten zijn, hoeveel elk moment telt voor jullie doelen en hoe vaak het voorkomt.',
      who: 'Voor wie moet kiezen welke contactmomenten tijd en geld krijgen, samen met een analist of een collega uit het klantcontact.',
      time: 'Tien minuten met een voorbeeld. Een uur als je de cijfers bij de hand hebt.',
      get: 'Vier kwadranten, elk met een strategie, en een lijst van wat voorgaat, met de reden erbij.',
    },
    value: {
      text: 'Wat verbeteren hier waard kan zijn, met je eigen getallen van laag tot hoog en elke formule open.',
      who: 'Voor wie een plan moet uitleggen aan degene die het betaalt, liefst samen met de controller.',
      time: 'Een half uur, waarvan het meeste opgaat aan getallen zoeken.',
      get: 'Een bereik, welk getal het meest uitmaakt, en hoe weinig er hoeft te veranderen om de kosten te dekken. Het antwoord kan nee zijn.',
    },
    keptHeading: 'Wat je invult',
    kept: 'Het blijft in je browser. Elke stap kun je ongedaan maken, elke tool print je op één pagina, en je bewaart hem als bestand of als tabel. Zolang het past, staat alles in een link, en wie die link heeft kan het lezen.',
    privacy: 'Wat er waar bewaard wordt',
    beyondHeading: 'Verder dan deze drie',
    beyond:
      'Deze tools gaan elk over één vraag. Hoe ver jullie organisatie als geheel is, van de directie tot de balie, daar gaat de zelfscan over.',
    assessment: 'Naar de zelfscan',
    blank: {
      caption:
        'Om te printen en met de pen in te vullen. Trek daarna twee lijnen op een vel papier: tevredenheid naar rechts, effect omhoog.',
      columns: [
        'Contactmoment',
        'Tevredenheid',
        'Effect',
        'Contacten',
        'Waar de cijfers vandaan komen',
      ],
    },
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  undone: 'Ongedaan gemaakt.',
  redone: 'Opnieuw gedaan.',
  steps: 'Je stappen',
  kept: 'Bewaard in deze browser. Er wordt niets verstuurd.',
  noRoom:
    'In deze browser is geen ruimte meer, dus je laatste wijzigingen zijn hier niet bewaard. Bewaar een bestand, of maak ruimte door op de privacypagina iets te verwijderen.',
  noStorage:
    'Deze browser bewaart niets voor deze site. Je werk staat in het adres van deze pagina: maak er een bladwijzer van, of bewaar een bestand.',
  copyHeading: 'Dit kwam met een link',
  copyText:
    'Je ziet wat iemand je heeft gestuurd. Je kunt het veranderen; het staat in het adres van deze pagina en wordt niet bewaard.',
  copyKeep: 'Bewaar het in deze browser',
  copyReplaces:
    'Wat je hier zelf maakte, maakt er plaats voor. Met één klik haal je dat weer terug.',
  copyOwn: 'Naar mijn eigen versie',
  opening: 'Een ogenblik, de link wordt gelezen.',
  damaged:
    'Deze link is beschadigd: er ontbreekt een stuk, of er is onderweg iets veranderd. Vraag hem opnieuw, of vraag om het bestand.',
  newer:
    'Deze link is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw; helpt dat niet, vraag dan om een bestand.',
  bringBack: 'Terughalen wat hier stond',
  broughtBack: 'Wat hier eerder stond, is terug.',
  forget: 'Verwijder wat bewaard is',
  forgotten: 'Wat hier eerder stond, is verwijderd.',
  aside:
    'Hier wordt iets bewaard dat deze versie van de site niet kan lezen. Het is onveranderd apart gezet.',
  asideSave: 'Bewaar het als bestand',
  asideRemove: 'Verwijder het',
  linkHeading: 'Een link waar alles in staat',
  linkText: 'Alles staat in de link zelf. Wie hem heeft, kan het lezen; er wordt niets verstuurd.',
  linkLabel: 'Link',
  copy: 'Kopiëren',
  length: '{n} tekens van hooguit {most}.',
  tooLong:
    'Als link zou dit {n} tekens lang zijn. Veel mailprogramma’s breken links boven {most} af. Stuur daarom het bestand.',
  filesHeading: 'Bestanden',
  json: 'Bewaren als JSON',
  jsonText: 'Alles, om hier weer te openen.',
  csv: 'Bewaren als CSV',
  csvText: 'Een tabel voor je spreadsheet.',
  made: '{file} is gemaakt.',
  failed: 'Het bestand kon niet worden gemaakt. Controleer je verbinding en probeer het opnieuw.',
  schema: 'Hoe het JSON-bestand is opgebouwd (schema)',
  open: 'Bestand openen',
  openHint: 'JSON of CSV, zoals deze pagina het bewaart. Je kunt het ook op deze pagina slepen.',
  opened: '{file} is geopend. Wat hier eerder stond, kun je terughalen.',
  notOpened: 'Niet alles in {file} kon worden gelezen.',
  foreign:
    '{file} is geen bestand van deze tool. Kies een bestand dat deze pagina als JSON of CSV heeft bewaard.',
  damagedFile: '{file} is beschadigd en niet te lezen. Er is hier niets veranderd.',
  newerFile:
    '{file} is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens. Er is hier niets veranderd.',
  tooLarge: '{file} is te groot voor een bestand van deze tool. Er is hier niets veranderd.',
  print: 'Printen',
  startAgain: 'Leeg opnieuw beginnen',
  startedAgain: 'Het is weer leeg. Wat hier eerder stond, kun je terughalen.',
  printedFrom: 'Geprint van {site}',
  notANumber: '‘{text}’ is geen getal. Schrijf cijfers, zoals {example}.',
  outside: 'Logisch is een getal van {from} tot {to}.',
  atLeast: 'Logisch is een getal vanaf {from}.',
  handOn: 'Doorgeven, bewaren, printen',
};
