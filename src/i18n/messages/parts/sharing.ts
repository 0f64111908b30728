import type { Shape } from '../shape';

export const en = {
  heading: 'Share this result',
  close: 'Close',
  travels: 'What travels along',
  answers: 'The twenty answers (always)',
  ambition: 'The ambition',
  origin: 'The chair and the day of the answers',
  name: 'A name',
  nameLabel: 'Name',
  notes: 'Notes, reasons, plan and results line',
  notesHint: 'They do not fit in a link: they go in a file.',
  passphrase: 'Only for whoever knows a passphrase',
  passphraseHint:
    'The link is then encrypted in your browser. Tell the passphrase in another way than the link, by telephone for instance. Nobody can open the link without it, you included: there is no way to get it back.',
  passphraseInsecure:
    'A passphrase is possible only where the site is opened over https: here the browser offers no encryption.',
  passphraseLabel: 'Passphrase',
  passphraseShort:
    'Short passphrases can be guessed by trying. Four or more words that do not belong together are safer.',
  passphraseShow: 'Show what I type',
  make: 'Make the confidential link',
  making: 'One moment: the passphrase is being turned into a key.',
  seenHeading: 'What the receiver sees',
  seenBlank: 'Without the passphrase: nothing but a field to type it in. With it:',
  seenAnswers: 'the twenty answers and everything read from them',
  seenName: 'the name “{label}”',
  seenNoName: 'no name',
  seenChair: 'the chair: {chair}',
  seenDay: 'the day: {date}',
  seenAmbition: 'the ambition',
  seenNoAmbition: 'no ambition, so no distance to one',
  seenNotes: { one: '{n} note or reason', other: '{n} notes and reasons' },
  seenPlan: { one: 'a plan of {n} move', other: 'a plan of {n} moves' },
  seenOutcome: 'the results line',
  seenNever: 'Notes, reasons, plan and results line stay on this device.',
  linkHeading: 'The link',
  linkLabel: 'Link to share',
  copy: 'Copy this link',
  copyCode: 'Copy the code',
  codeCopied: 'The code has been copied.',
  system: 'Share …',
  mail: 'Email the link',
  mailSubject: 'Red Thread: a result about our customer experience',
  mailBody:
    'This link opens a result of the Red Thread self-assessment. The answers are in the link itself and are read in your browser; they are not sent to a server.\n\n{link}\n\nYou can answer the twenty questions too, and see both side by side.',
  mailConfidential:
    'This link opens a result of the Red Thread self-assessment, for whoever knows the passphrase. I will tell you the passphrase in another way.\n\n{link}',
  fileHeading: 'The file',
  fileText:
    'Choose “HTML” for somebody who wants to read it: it opens in any browser, without a network. Choose “JSON” for another program. Both can be opened on this site again.',
  toFile: 'Choose a file',
  lockedHeading: 'This result is confidential',
  lockedText:
    'Who sent the link chose a passphrase. Type it to see the result; it is opened in your browser and sent nowhere.',
  lockedInsecure:
    'This result can be opened only over https: here the browser offers no decryption. Open the same link with https:// at the start.',
  lockedOpen: 'Open the result',
  lockedWrong:
    'That is not the passphrase of this link. Check capitals and spaces and try again; or the link was damaged on its way: then copy it again from where it came.',
  lockedDamaged:
    'This confidential link was damaged on the way: a part is missing or wrong. Copy the whole link again from where it came.',
  lockedNewer:
    'This confidential link was made by a newer version of this site. Reload the page to get that version, then open the link again.',
  lockedEmpty: 'Type the passphrase first.',
};

export type SharingWords = Shape<typeof en>;

export const nl: SharingWords = {
  heading: 'Dit resultaat delen',
  close: 'Sluiten',
  travels: 'Wat er meegaat',
  answers: 'De twintig antwoorden (altijd)',
  ambition: 'De ambitie',
  origin: 'De stoel en de dag van de antwoorden',
  name: 'Een naam',
  nameLabel: 'Naam',
  notes: 'Notities, redenen, plan en resultaatregel',
  notesHint: 'Die passen niet in een link: ze gaan mee in een bestand.',
  passphrase: 'Alleen voor wie een wachtwoordzin kent',
  passphraseHint:
    'De link wordt dan in je browser versleuteld. Geef de wachtwoordzin op een andere manier door dan de link, bijvoorbeeld per telefoon. Zonder die zin kan niemand de link openen, jij ook niet: terughalen kan niet.',
  passphraseInsecure:
    'Een wachtwoordzin kan alleen waar de site via https is geopend: hier biedt de browser geen versleuteling.',
  passphraseLabel: 'Wachtwoordzin',
  passphraseShort:
    'Een korte wachtwoordzin is door proberen te raden. Vier of meer woorden die niet bij elkaar horen zijn veiliger.',
  passphraseShow: 'Laat zien wat ik typ',
  make: 'Maak de vertrouwelijke link',
  making: 'Een ogenblik: van de wachtwoordzin wordt een sleutel gemaakt.',
  seenHeading: 'Wat de ontvanger ziet',
  seenBlank: 'Zonder de wachtwoordzin: alleen een veld om die in te typen. Met die zin:',
  seenAnswers: 'de twintig antwoorden en alles wat daaruit is gelezen',
  seenName: 'de naam ‘{label}’',
  seenNoName: 'geen naam',
  seenChair: 'de stoel: {chair}',
  seenDay: 'de dag: {date}',
  seenAmbition: 'de ambitie',
  seenNoAmbition: 'geen ambitie, dus geen afstand daartoe',
  seenNotes: { one: '{n} notitie of reden', other: '{n} notities en redenen' },
  seenPlan: { one: 'een plan van {n} zet', other: 'een plan van {n} zetten' },
  seenOutcome: 'de resultaatregel',
  seenNever: 'Notities, redenen, plan en resultaatregel blijven op dit apparaat.',
  linkHeading: 'De link',
  linkLabel: 'Link om te delen',
  copy: 'Kopieer deze link',
  copyCode: 'Kopieer de code',
  codeCopied: 'De code is gekopieerd.',
  system: 'Delen …',
  mail: 'Mail de link',
  mailSubject: 'Rode Draad: een resultaat over onze klantbeleving',
  mailBody:
    'Deze link opent een resultaat van de zelfscan Rode Draad. De antwoorden staan in de link zelf en worden in je browser gelezen; ze gaan niet naar een server.\n\n{link}\n\nJe kunt de twintig vragen ook zelf beantwoorden en beide naast elkaar zien.',
  mailConfidential:
    'Deze link opent een resultaat van de zelfscan Rode Draad, voor wie de wachtwoordzin kent. Die geef ik je op een andere manier door.\n\n{link}',
  fileHeading: 'Het bestand',
  fileText:
    'Kies ‘HTML’ voor wie het wil lezen: het opent in elke browser, ook zonder netwerk. Kies ‘JSON’ voor een ander programma. Beide kun je op deze site weer openen.',
  toFile: 'Kies een bestand',
  lockedHeading: 'Dit resultaat is vertrouwelijk',
  lockedText:
    'Wie de link stuurde, koos een wachtwoordzin. Typ die om het resultaat te zien; het wordt in je browser geopend en gaat nergens heen.',
  lockedInsecure:
    'Dit resultaat is alleen via https te openen: hier biedt de browser geen ontsleuteling. Open dezelfde link met https:// ervoor.',
  lockedOpen: 'Open het resultaat',
  lockedWrong:
    'Dat is niet de wachtwoordzin van deze link. Let op hoofdletters en spaties en probeer het opnieuw; of de link is onderweg beschadigd: kopieer hem dan opnieuw van waar hij vandaan kwam.',
  lockedDamaged:
    'Deze vertrouwelijke link is onderweg beschadigd: er ontbreekt iets of er klopt iets niet. Kopieer de hele link opnieuw van waar hij vandaan kwam.',
  lockedNewer:
    'Deze vertrouwelijke link is gemaakt door een nieuwere versie van deze site. Laad de pagina opnieuw om die versie te krijgen en open de link dan weer.',
  lockedEmpty: 'Typ eerst de wachtwoordzin.',
};
