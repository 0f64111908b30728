import type { Shape } from './shape';

export const en = {
  title: 'Readiness check',
  description:
    'Are you ready to work on customer experience? Twelve statements of fact, two minutes: what is in place, what is missing and what to arrange first.',
  heading: 'Ready to begin?',
  lede: 'Two minutes, twelve statements about things that somebody could see. You get no score. You read per theme what is in place, and at most three things to arrange first.',
  origin:
    'wrote an article of opinion that asks whether you are ready, and names what an organisation must have in house: a vision, commitment, knowledge, skills, software and data, for prospects as well as customers and in all channels. He advises companies on the subject.',
  themesFrom: 'The six themes follow an article of opinion',
  ours: 'The twelve statements, the order of the themes and the rule for what comes first are ours. No study has tested them.',
  toAssessment: 'Start the self-assessment',
  withoutScript:
    'Without JavaScript this is a form to read and to print. What two answers mean, and what to arrange first, you read by hand with the key.',
  statementsHeading: 'Twelve statements',
  statementsNote:
    'Answer what is true today, for the whole organisation or the part you have agreed on. Where it says customers, read citizens, patients or students if that is whom you are there for.',
  sayings: { yes: 'Yes', partly: 'Partly', no: 'No', unknown: 'Don’t know' },
  outcomeHeading: 'Theme by theme',
  outcomes: {
    'in-place': 'In place',
    partly: 'Partly there',
    missing: 'Missing',
    'to-find-out': 'To find out',
    open: 'Open',
  },
  toFindOut: 'Nothing is known to be missing, but somebody still has to look it up.',
  openText: 'Both statements have to be answered first.',
  standing: {
    nothing: 'Nothing has been answered yet.',
    begun: '{n} of {total} answered, {open} still open.',
    complete: 'All {total} have been answered.',
    ready:
      'All {total} have been answered with yes. You are ready to begin. That does not say how good you are at it: the self-assessment asks that.',
  },
  firstHeading: 'What to arrange first',
  firstNote:
    'At most three, each with one thing to do this month. Missing comes before partly there, and that before to find out.',
  firstNone: {
    nothing: 'It stands here as soon as both statements of a theme have an answer.',
    begun:
      'Nothing so far: what has both its answers is in place. Answer the statements that are still open.',
    ready: 'Nothing has to come first. Choose one path of your customers, and begin small.',
  },
  toStarting: 'How to begin',
  statementOf: 'statement {n}',
  ask: 'Ask {knows}.',
  askOtherwise: 'Don’t know?',
  who: 'Who starts',
  read: 'Read on',
  measures: 'In the self-assessment',
  keyHeading: 'How it is read',
  key: {
    'in-place': 'Yes twice.',
    partly: 'Everything that is not named here.',
    missing: 'No twice, or no and don’t know.',
    'to-find-out': 'Don’t know twice, or yes and don’t know.',
    open: 'One of the two has no answer yet.',
  },
  rule: 'First comes what is missing, then what is partly there, then what somebody has to find out. Where several themes stand alike, they come in the order of the form, in which one carries the next: whoever knows what customers should notice can ask for hours, hours bring knowledge, knowledge asks for data, and data say what the software has to do. With all of that you can look further, to prospects and to every channel. In a theme you begin with the answer no, then with partly, then with don’t know.',
  noScore:
    'There is no total and no percentage. Twelve times yes says that you are ready to begin, and not that you are good at it.',
  announced: '{theme}: {outcome}. {standing}',
  announcedFirst: 'To arrange first: {themes}.',
  assessHeading: 'You need not be ready to assess',
  assessText:
    'The self-assessment asks twenty questions about how you work now, and takes about ten minutes. It helps most where much is still missing, because it shows where to begin.',
  codeHeading: 'A short code',
  codeText:
    'This code is your answers. Whoever has it can open them here; nothing is sent anywhere.',
  openCode: 'Open a code',
  openCodeHint: 'A code of this check begins with cxr1. You can also paste the whole link.',
  openCodeDo: 'Open',
  codeProblems: {
    'not-a-code':
      'This is not a code of this check. It begins with cxr1 and has 17 characters; look for it in the link or on the print.',
    damaged:
      'This code is damaged: a character is missing or was changed. Compare it with the original, or ask for it again.',
    newer: 'This code was made with a newer version of this site. Reload the page and try again.',
    result: 'This is the code of a result of the self-assessment, and not of this check.',
  },
  toResult: 'Open it on the results page',
  columns: {
    theme: 'Theme',
    id: 'Statement id',
    statement: 'Statement',
    answer: 'Answer',
    outcome: 'Theme as a whole',
  },
  rows: {
    answer: 'Row {row}: “{found}” is not an answer. Write {answers}, or leave the cell empty.',
    statement: 'Row {row}: “{found}” is not the id of a statement of this check.',
    twice: 'Row {row}: {found} stands in the table twice. The first answer counts.',
  },
  nothingChanged: 'No answer in it could be read, so nothing has changed here.',
};

export type ReadinessMessages = Shape<typeof en>;

export const nl: ReadinessMessages = {
  title: 'Klaar voor de start?',
  description:
    'Zijn jullie klaar om aan klantbeleving te werken? Twaalf feiten, twee minuten: wat er is, wat ontbreekt en wat je het eerst regelt.',
  heading: 'Klaar voor de start?',
  lede: 'Twee minuten, twaalf uitspraken over dingen die iemand zou kunnen zien. Een score krijg je niet. Je leest per thema wat er is, en hooguit drie dingen om het eerst te regelen.',
  origin:
    'schreef een opiniestuk dat vraagt of je er klaar voor bent, en noemt wat een organisatie in huis moet hebben: visie, inzet, kennis, kunde, software en data, voor prospects net zo goed als voor klanten en in alle kanalen. Hij adviseert bedrijven over dit onderwerp.',
  themesFrom: 'De zes thema’s volgen een opiniestuk',
  ours: 'De twaalf uitspraken, de volgorde van de thema’s en de regel voor wat het eerst komt, zijn van ons. Ze zijn niet in onderzoek getoetst.',
  toAssessment: 'Begin de zelfscan',
  withoutScript:
    'Zonder JavaScript is dit een formulier om te lezen en te printen. Wat twee antwoorden betekenen en wat je het eerst regelt, lees je zelf af met de sleutel.',
  statementsHeading: 'Twaalf uitspraken',
  statementsNote:
    'Antwoord wat vandaag klopt, voor de hele organisatie of voor het deel dat jullie hebben afgesproken. Staat er klanten, lees dan inwoners, patiënten of studenten als je er voor hen bent.',
  sayings: { yes: 'Ja', partly: 'Deels', no: 'Nee', unknown: 'Weet ik niet' },
  outcomeHeading: 'Per thema',
  outcomes: {
    'in-place': 'Het is er',
    partly: 'Het is er deels',
    missing: 'Het ontbreekt',
    'to-find-out': 'Uit te zoeken',
    open: 'Open',
  },
  toFindOut: 'Voor zover bekend ontbreekt er niets, maar iemand moet het nog nagaan.',
  openText: 'Eerst moeten beide uitspraken beantwoord zijn.',
  standing: {
    nothing: 'Er is nog niets beantwoord.',
    begun: '{n} van de {total} beantwoord, {open} nog open.',
    complete: 'Alle {total} zijn beantwoord.',
    ready:
      'Alle {total} zijn met ja beantwoord. Jullie zijn klaar om te beginnen. Hoe goed jullie erin zijn, zegt dat niet: dat vraagt de zelfscan.',
  },
  firstHeading: 'Wat je het eerst regelt',
  firstNote:
    'Hooguit drie, elk met één ding om deze maand te doen. Wat ontbreekt gaat voor wat er deels is, en dat gaat voor wat je moet uitzoeken.',
  firstNone: {
    nothing: 'Het staat hier zodra beide uitspraken van een thema beantwoord zijn.',
    begun:
      'Tot nu toe niets: wat twee antwoorden heeft, is er. Beantwoord de uitspraken die nog open zijn.',
    ready: 'Er hoeft niets voor te gaan. Kies één pad van je klanten en begin klein.',
  },
  toStarting: 'Hoe je begint',
  statementOf: 'uitspraak {n}',
  ask: 'Vraag het aan {knows}.',
  askOtherwise: 'Weet je het niet?',
  who: 'Wie begint',
  read: 'Lees verder',
  measures: 'In de zelfscan',
  keyHeading: 'Zo lees je het af',
  key: {
    'in-place': 'Twee keer ja.',
    partly: 'Alles wat hier niet genoemd is.',
    missing: 'Twee keer nee, of nee en weet ik niet.',
    'to-find-out': 'Twee keer weet ik niet, of ja en weet ik niet.',
    open: 'Een van de twee heeft nog geen antwoord.',
  },
  rule: 'Eerst komt wat ontbreekt, dan wat er deels is, dan wat iemand moet uitzoeken. Staan thema’s er hetzelfde voor, dan komen ze in de volgorde van het formulier, waarin het ene het volgende draagt: wie weet wat klanten moeten merken, kan om uren vragen, uren geven kennis, kennis vraagt om data, en data zeggen wat de software moet doen. Met dat alles kun je verder kijken, naar prospects en naar elk kanaal. Binnen een thema begin je bij het antwoord nee, dan bij deels, dan bij weet ik niet.',
  noScore:
    'Een totaal of een percentage is er niet. Twaalf keer ja zegt dat je klaar bent om te beginnen, en niet dat je er goed in bent.',
  announced: '{theme}: {outcome}. {standing}',
  announcedFirst: 'Het eerst te regelen: {themes}.',
  assessHeading: 'Je hoeft niet klaar te zijn voor de zelfscan',
  assessText:
    'De zelfscan stelt twintig vragen over hoe jullie nu werken en kost ongeveer tien minuten. Je hebt er het meest aan waar nog veel ontbreekt, want je ziet waar je kunt beginnen.',
  codeHeading: 'Een korte code',
  codeText:
    'Deze code is wat je antwoordde. Wie hem heeft, kan je antwoorden hier openen; er wordt niets verstuurd.',
  openCode: 'Een code openen',
  openCodeHint: 'Een code van deze check begint met cxr1. De hele link plakken kan ook.',
  openCodeDo: 'Openen',
  codeProblems: {
    'not-a-code':
      'Dit is geen code van deze check. Die begint met cxr1 en heeft 17 tekens; je vindt hem in de link of op de print.',
    damaged:
      'Deze code is beschadigd: er ontbreekt een teken of er is er een veranderd. Vergelijk hem met het origineel, of vraag hem opnieuw.',
    newer:
      'Deze code is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens.',
    result: 'Dit is de code van een resultaat van de zelfscan, en niet van deze check.',
  },
  toResult: 'Open hem op de resultatenpagina',
  columns: {
    theme: 'Thema',
    id: 'Uitspraak-id',
    statement: 'Uitspraak',
    answer: 'Antwoord',
    outcome: 'Het thema als geheel',
  },
  rows: {
    answer: 'Rij {row}: ‘{found}’ is geen antwoord. Schrijf {answers}, of laat de cel leeg.',
    statement: 'Rij {row}: ‘{found}’ is niet de id van een uitspraak van deze check.',
    twice: 'Rij {row}: {found} staat twee keer in de tabel. Het eerste antwoord telt.',
  },
  nothingChanged: 'Er was geen antwoord in te lezen, dus er is hier niets veranderd.',
};
