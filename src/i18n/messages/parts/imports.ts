import type { Shape } from '../shape';

export const en = {
  emptyText:
    'A result lives in its link, behind the #. Paste a link, a code or a whole email here, or type a code by hand; everything is read in your browser.',
  field: 'Link or code',
  several: '{n} codes were found. Choose one to open.',
  severalTogether: 'Put them together as a team',
  files: 'Files',
  filesHint:
    'JSON, CSV or HTML files that this site made, one or several. You can also drop them on this page, or paste what is in them above.',
  heading: 'What is in it',
  found: {
    one: 'One result was found.',
    other: '{n} results were found.',
  },
  none: 'Nothing to open was found.',
  answered: '{n} of 20 answered',
  dated: 'answered on {date}',
  chair: 'chair: {chair}',
  notes: { one: '{n} note or reason', other: '{n} notes and reasons' },
  moves: { one: 'a plan of {n} move', other: 'a plan of {n} moves' },
  codeOnly: 'from a link or a code, without notes',
  look: 'Only look',
  keep: 'Keep on this device',
  keepAll: 'Keep all on this device',
  keepHint:
    'Keep what is yours: it then counts as your own measurement. A colleague’s is better only looked at, or laid beside yours.',
  kept: 'Kept on this device.',
  here: 'This is on this device already.',
  noRoom:
    'There is no room in this browser to keep everything. Make room on the assessment page, then try again; the file itself is unchanged.',
  noStorage:
    'This browser keeps nothing. You can look at the result; the file remains the only copy.',
  open: 'Open the result',
  failed: 'This could not be read:',
  pasted: 'The pasted text',
  reasons: {
    nothing:
      'There is no result in it. Choose a JSON, CSV or HTML file that this site made, or paste a link or a code.',
    damaged:
      'It is a result file, but something in it is missing or wrong. Fetch the file again from where it came.',
    newer:
      'It was made by a newer version of this site. Reload the page to get that version, then try again.',
    'too-large': 'It is larger than 20 MB, so it cannot be a file of this site.',
  },
  unreadable: {
    one: 'One item in it cannot be read by this version of the site.',
    other: '{n} items in it cannot be read by this version of the site.',
  },
};

export type ImportsWords = Shape<typeof en>;

export const nl: ImportsWords = {
  emptyText:
    'Een resultaat zit in zijn link, achter het #. Plak hier een link, een code of een hele mail, of typ een code over; alles wordt in je browser gelezen.',
  field: 'Link of code',
  several: 'Er zijn {n} codes gevonden. Kies welke je wilt openen.',
  severalTogether: 'Leg ze bij elkaar als team',
  files: 'Bestanden',
  filesHint:
    'JSON-, CSV- of HTML-bestanden die deze site heeft gemaakt, één of meer. Je kunt ze ook op deze pagina laten vallen, of hierboven plakken wat erin staat.',
  heading: 'Wat erin zit',
  found: {
    one: 'Er is één resultaat gevonden.',
    other: 'Er zijn {n} resultaten gevonden.',
  },
  none: 'Er is niets gevonden om te openen.',
  answered: '{n} van de 20 beantwoord',
  dated: 'ingevuld op {date}',
  chair: 'stoel: {chair}',
  notes: { one: '{n} notitie of reden', other: '{n} notities en redenen' },
  moves: { one: 'een plan van {n} zet', other: 'een plan van {n} zetten' },
  codeOnly: 'uit een link of code, zonder notities',
  look: 'Alleen bekijken',
  keep: 'Bewaar op dit apparaat',
  keepAll: 'Bewaar alles op dit apparaat',
  keepHint:
    'Bewaar wat van jou is: het telt dan als je eigen meting. Dat van een collega kun je beter alleen bekijken of naast het jouwe leggen.',
  kept: 'Bewaard op dit apparaat.',
  here: 'Dit staat al op dit apparaat.',
  noRoom:
    'Er is in deze browser geen ruimte om alles te bewaren. Maak ruimte op de pagina van de zelfscan en probeer het opnieuw; het bestand zelf is niet veranderd.',
  noStorage:
    'Deze browser bewaart niets. Je kunt het resultaat bekijken; het bestand blijft het enige exemplaar.',
  open: 'Open het resultaat',
  failed: 'Dit was niet te lezen:',
  pasted: 'De geplakte tekst',
  reasons: {
    nothing:
      'Er zit geen resultaat in. Kies een JSON-, CSV- of HTML-bestand dat deze site heeft gemaakt, of plak een link of code.',
    damaged:
      'Het is een resultaatbestand, maar er ontbreekt iets of er klopt iets niet. Haal het bestand opnieuw van waar het vandaan kwam.',
    newer:
      'Het is gemaakt door een nieuwere versie van deze site. Laad de pagina opnieuw om die versie te krijgen en probeer het dan nog eens.',
    'too-large': 'Het is groter dan 20 MB en kan dus geen bestand van deze site zijn.',
  },
  unreadable: {
    one: 'Eén onderdeel ervan kan deze versie van de site niet lezen.',
    other: '{n} onderdelen ervan kan deze versie van de site niet lezen.',
  },
};
