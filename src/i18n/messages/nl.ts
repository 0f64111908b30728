import type { Messages } from './en';

/** De woorden van de site in het Nederlands. */
export const nl = {
  site: {
    name: 'Rode Draad',
    otherName: 'Red Thread',
    skip: 'Naar de inhoud',
    main: 'Hoofdmenu',
    assess: 'Zelfscan',
    colours: 'Kleuren',
    light: 'Licht',
    dark: 'Donker',
    system: 'Als dit apparaat',
    language: 'Taal',
    english: 'English',
    dutch: 'Nederlands',
    promise:
      'Gratis, zonder account, cookies of tracking. Je antwoorden blijven in je browser tot je zelf een link deelt. Gemaakt om te printen, te projecteren en mee te lesgeven.',
    onThisSite: 'Op deze site',
    sheet: 'De vragenlijst printen',
    openResult: 'Een resultaat openen',
    publishedBy: 'Uitgegeven door {publisher}.',
    noPublisher: 'Wie dit exemplaar online heeft gezet, noemt geen naam.',
    report: 'Een fout melden',
  },
  home: {
    title: 'Kijk of jullie klantbeleving één geheel is',
    description:
      'Twintig vragen laten zien of aansturing, merk, operatie en klantcontact hetzelfde verhaal vertellen. Gratis en privé: er verlaat niets je browser.',
    gloss: 'rode draad, de',
    glossText: 'De lijn die overal doorheen loopt en alles bij elkaar houdt.',
    headline: 'Eén draad loopt door de hele organisatie.',
    lede: 'Klantbeleving is wat het management besluit, het merk belooft, de operatie waarmaakt en de klant ervan merkt. Twintig vragen laten zien of die vier op elkaar passen.',
    start: 'Begin de zelfscan',
    facts: ['20 vragen', 'Geen account', 'Er verlaat niets je browser'],
    strata: {
      management: 'besluit wat de beleving waard is.',
      brand: 'vertelt mensen wat ze mogen verwachten.',
      operations: 'maakt het waar op een natte dinsdag.',
      customer: 'leeft met het resultaat.',
    },
    strataHeading: 'De vier niveaus',
    factorsHeading: 'Vijf succesfactoren',
    factorsNote: 'Op elk niveau komt elke factor aan bod. Vier keer vijf is twintig vragen.',
    stagesHeading: 'Vijf stadia',
    stagesNote: 'Hoger is niet vanzelf beter. Hoe ver ver genoeg is, kies je zelf.',
    sample: 'Bekijk een voorbeeldresultaat',
    fictional: 'verzonnen',
  },
  assessment: {
    title: 'Zelfscan',
    description:
      'Twintig vragen over wat er nu in jullie organisatie gebeurt. Eén voor één, allemaal op één pagina of op papier; stop en ga verder wanneer je wilt.',
    lede: 'Twintig vragen over wat er nu gebeurt, op vier niveaus. Stop wanneer je wilt; je kunt later verdergaan.',
    labelLabel: 'Waar gaat deze scan over?',
    optional: 'Niet verplicht',
    labelHint:
      'De hele organisatie, of een deel ervan. Deze naam blijft op dit apparaat, tenzij je hem deelt.',
    labelTooLong:
      'Een naam heeft hoogstens 60 tekens; deze heeft er {n}. Hij blijft hier zoals hij is, maar in een link gaan alleen de eerste 60 mee.',
    chairLabel: 'Vanuit welke stoel antwoord je?',
    chairHint: 'Dat helpt als je met collega’s vergelijkt. De stoel gaat mee in de resultaatcode.',
    chairs: {
      'not-said': 'Zeg ik liever niet',
      management: 'Directie of management',
      brand: 'Merk, marketing of communicatie',
      operations: 'Operatie, processen of IT',
      'customer-facing': 'In contact met klanten',
      outside: 'Van buiten: adviseur, student, anders',
    },
    keepHeading: 'Wat er met je antwoorden gebeurt',
    keepText:
      'Ze blijven in deze browser, op dit apparaat; er wordt niets verstuurd, en een resultaat deel je alleen door zelf de link te delen.',
    decline: 'Bewaar mijn antwoorden niet op dit apparaat',
    declineHint:
      'Ze staan dan in het adres van de pagina terwijl je antwoordt. Sluit je het tabblad zonder dat adres te bewaren, dan zijn ze weg.',
    begin: 'Eerste vraag',
    continueAt: 'Verder met vraag {n}',
    resumeText: 'Je was bij vraag {n}, {level}: {factor}.',
    resumeOf: 'Je was bij vraag {n} van ‘{label}’, {level}: {factor}.',
    startNew: 'Een nieuwe scan beginnen',
    allOnOnePage: 'Alle twintig op één pagina',
    sheetLink: 'Een leeg formulier om te printen',
    rulesHeading: 'Zo antwoord je',
    withoutScript:
      'Deze pagina werkt zonder JavaScript: lees de vragen, print ze en bereken onderaan zelf de uitkomst. Met JavaScript beantwoord je ze één voor één en krijg je een grafiek en een link.',
    questionsHeading: 'De vragen',
    progress: 'Voortgang',
    questionOf: 'Vraag {n} van 20',
    railStates: {
      open: 'open',
      answered: 'beantwoord',
      unknown: 'weet ik niet',
      'not-applicable': 'niet van toepassing',
    },
    answeredOf: '{n} van 20 beantwoord',
    allQuestions: 'Alle vragen',
    oneByOne: 'Eén voor één',
    finishNow: 'Afronden',
    startPage: 'Over deze scan',
    hint: 'Kies de laatste beschrijving die op een gewone dag klopt, niet op de beste.',
    why: 'Waarom deze vraag?',
    unknown: 'Weet ik niet',
    unknownHint: 'Een eerlijk antwoord. Het resultaat laat zien hoeveel het openlaat.',
    notApplicable: 'Geldt niet voor ons',
    notApplicableHint: 'Deze vraag telt dan niet mee.',
    reason: 'Waarom geldt dit niet voor jullie?',
    reasonHint: 'Eén regel is genoeg. Die blijft op dit apparaat.',
    clear: 'Wis dit antwoord',
    note: 'Wat kun je laten zien?',
    noteHint: 'Bijvoorbeeld: {evidence} Wat je hier schrijft, blijft op dit apparaat.',
    back: 'Terug',
    next: 'Volgende vraag',
    toFinish: 'Naar het einde',
    keys: 'Toetsen',
    keysArrows: 'antwoord erboven, eronder',
    keysNumbersText: 'eerste tot en met vijfde antwoord',
    keysZeroText: 'weet ik niet',
    keysNote:
      'Alleen zolang je in de antwoorden staat. In een tekstveld zijn het gewoon letters en cijfers.',
    aside: 'Uitleg',
    atLevel: 'Op het niveau {level}',
    words: 'Woorden in deze vraag',
    saved: 'Bewaard op dit apparaat',
    inAddress: 'Staat in het adres',
    finishHeading: 'Voordat je het resultaat ziet',
    allAnswered: 'Alle twintig vragen hebben een antwoord.',
    stillOpen: {
      one: 'Er staat nog één vraag open.',
      other: 'Er staan nog {n} vragen open.',
    },
    openMeans:
      'Een open vraag telt straks als ‘weet ik niet’. Dat is een eerlijk antwoord en nooit een lage score; de uitkomst wordt er wel minder zeker van, en het resultaat laat zien waar.',
    showAnyway: {
      one: 'Tel die als ‘weet ik niet’ en toon het resultaat',
      other: 'Tel deze {n} als ‘weet ik niet’ en toon het resultaat',
    },
    show: 'Toon het resultaat',
    toFirstOpen: 'Naar de eerste open vraag',
    toQuestions: 'Terug naar de vragen',
    finishNotKept:
      'Hiervan blijft niets op dit apparaat. De link van het resultaat is straks het enige exemplaar: bewaar hem.',
    earlierHeading: 'Toen en nu',
    earlierText:
      'Je hebt dit eerder gemeten. Je vorige antwoorden waren uit beeld terwijl je antwoordde; hier staan ze, waar ze verschillen.',
    earlierNone: 'Elk antwoord is hetzelfde als de vorige keer.',
    earlierQuestion: 'Vraag',
    earlierThen: 'Toen',
    earlierNow: 'Nu',
    noticeBlocked:
      'Deze browser bewaart niets: je antwoorden reizen mee in het adres van deze pagina.',
    noticeBlockedMore:
      'De site mag hier niets opslaan. Maak een bladwijzer van het adres of kopieer het om later verder te gaan. Notities en redenen blijven tot je deze pagina verlaat; een reservekopie neemt ze mee.',
    noticeFull:
      'De opslag van deze browser is vol: je antwoorden reizen mee in het adres van deze pagina.',
    noticeFullMore:
      'Nieuwe antwoorden komen niet meer op dit apparaat. Maak een bladwijzer van het adres of kopieer het om later verder te gaan. Notities en redenen blijven tot je dit tabblad sluit. Maak ruimte: ga naar ‘Over deze scan’, maak een reservekopie en verwijder een oudere scan.',
    noticeDeclined:
      'Er blijft niets op dit apparaat: je antwoorden reizen mee in het adres van deze pagina.',
    noticeDeclinedMore:
      'Dat heb je gekozen bij ‘Over deze scan’. Maak een bladwijzer van het adres of kopieer het om later verder te gaan. Notities en redenen blijven tot je dit tabblad sluit.',
    noticeDamaged:
      'Het adres van deze pagina bevat een formulier dat onderweg beschadigd is. Open de link opnieuw zoals hij verstuurd is, of begin hier opnieuw; wat op dit apparaat staat, is onaangeroerd.',
    noticeNewer:
      'Het adres van deze pagina bevat een formulier van een nieuwere versie van deze site. Laad de pagina opnieuw om die versie te krijgen; wat op dit apparaat staat, is onaangeroerd.',
    noticeOtherTab:
      'Deze scan is in een ander tabblad gewijzigd; je ziet hier de nieuwste antwoorden.',
  },
  shelf: {
    heading: 'Op dit apparaat',
    text: 'Alleen deze browser kan dit zien. Wis je de browsergegevens, dan is het weg: maak een reservekopie van wat je wilt houden.',
    none: 'Hier is nog niets bewaard.',
    nameless: 'Zonder naam',
    changed: 'laatst gewijzigd {date}',
    answered: '{n} van 20 beantwoord',
    continue: 'Verder',
    result: 'Resultaat',
    rename: 'Naam wijzigen',
    newName: 'Nieuwe naam voor {name}',
    saveName: 'Naam bewaren',
    cancel: 'Annuleren',
    copy: 'Opnieuw meten',
    copyHint:
      '‘Opnieuw meten’ begint een nieuwe scan met dezelfde naam en stoel. Je vorige antwoorden blijven uit beeld tot het einde.',
    remove: 'Verwijderen',
    removeAll: 'Alles verwijderen',
    removed: '‘{name}’ is verwijderd.',
    removedAll: {
      one: 'Er is één scan verwijderd.',
      other: 'Er zijn {n} scans verwijderd.',
    },
    setAside: '‘{name}’ stond alleen in dit tabblad en is opzijgezet.',
    noRoom:
      'Daar is in deze browser geen ruimte voor. Maak ruimte door iets te verwijderen en probeer het opnieuw.',
    undo: 'Ongedaan maken',
    undone: 'Alles staat er weer.',
    backup: 'Reservekopie van alles',
    restore: 'Reservekopie terugzetten',
    restored: {
      one: 'Er is één scan teruggezet.',
      other: 'Er zijn {n} scans teruggezet.',
    },
    restoredNothing: 'Alles uit deze reservekopie staat hier al.',
    restoreKept: {
      one: 'Eén ervan staat hier ook met andere antwoorden; beide zijn bewaard.',
      other: '{n} ervan staan hier ook met andere antwoorden; alles is bewaard.',
    },
    restoreUnreadable: {
      one: 'Eén onderdeel van het bestand kan deze versie van de site niet lezen; het is bewaard zoals het is.',
      other:
        '{n} onderdelen van het bestand kan deze versie van de site niet lezen; ze zijn bewaard zoals ze zijn.',
    },
    restoreNotABackup:
      'Dit bestand is geen reservekopie van deze site. Kies het .json-bestand dat ‘Reservekopie van alles’ heeft gemaakt.',
    restoreNewer:
      'Deze reservekopie komt van een nieuwere versie van deze site. Laad de pagina opnieuw om die versie te krijgen en probeer het dan nog eens.',
    restoreFailed:
      'In deze browser is geen ruimte voor alles uit de reservekopie. Wat paste, staat hier; het bestand zelf is niet veranderd.',
    unreadable: {
      one: 'Eén bewaard onderdeel kan deze versie van de site niet lezen. Het blijft bewaard zoals het is; sla het op als bestand of verwijder het.',
      other:
        '{n} bewaarde onderdelen kan deze versie van de site niet lezen. Ze blijven bewaard zoals ze zijn; sla ze op als bestand of verwijder ze.',
    },
    saveUnreadable: 'Opslaan als bestand',
    removeUnreadable: 'Verwijder wat niet te lezen is',
  },
  results: {
    title: 'Resultaat',
    description: 'Eén resultaat van de zelfscan, gelezen uit de link die deze pagina opende.',
    emptyHeading: 'Een resultaat openen',
    emptyText:
      'Een resultaat zit in zijn link, achter het #. Plak hier een link, een code of een hele mail; alles wordt in je browser gelezen.',
    withoutScript:
      'Om een resultaat uit een link te lezen is JavaScript nodig; de link wordt in je browser gelezen en nergens heen gestuurd. Zonder JavaScript kun je een geprint formulier zelf narekenen.',
    field: 'Link of code',
    open: 'Openen',
    reasons: {
      'not-a-code':
        'In deze tekst staat geen resultaatcode. Een code begint met cx1 en heeft 27 tekens. Kopieer de hele link en probeer het opnieuw.',
      damaged:
        'Deze code is onderweg beschadigd: er ontbreekt een teken of er is er een verkeerd. Kopieer de link opnieuw van waar hij vandaan komt, of vergelijk de code met het origineel in groepjes van vier.',
      newer:
        'Deze code komt van een nieuwere versie van deze site. Laad de pagina opnieuw om die versie te krijgen en open de link dan nog eens.',
    },
    several: 'Er zijn {n} codes gevonden. Kies welke je wilt openen.',
    whose: 'Vanuit de stoel: {chair}.',
    dated: 'Beantwoord op {date}.',
    of: 'Resultaat van {label}.',
    count: '{n} van 20 antwoorden tellen.',
    stageOf: 'stadium, van 5',
    headline: '{stage}. {pattern}.',
    noHeadline: 'Nog geen stadium voor het geheel',
    noStage: '?',
    stageIs: 'Stadium {n}',
    atLeast: 'Stadium {stage}, minstens {floor}',
    score: 'Score',
    scoreText: 'Gemiddelde van de niveauscores. Goed om te weten, maar niet jullie stadium.',
    fit: 'Samenhang',
    fitStages: { one: '{n} stadium', other: '{n} stadia' },
    fitText: 'Hoogste min laagste niveau. Bij een rechte draad is dat 0.',
    ground: 'Waarom dit stadium',
    groundTitle: 'Het laagste niveau telt',
    groundText:
      'Alles in de beleving moet op elkaar passen, dus de keten is zo ver als het laagste niveau. Een niveau staat in een stadium als hoogstens één antwoord eronder ligt, en geen enkel meer dan één stadium eronder.',
    floorText: {
      one: 'Eén antwoord is onbekend; dat kan het geheel op stadium {floor} brengen.',
      other: '{n} antwoorden zijn onbekend; die kunnen het geheel op stadium {floor} brengen.',
    },
    floorSame: {
      one: 'Het ene onbekende antwoord kan het geheel niet onder dit stadium brengen.',
      other: 'De {n} onbekende antwoorden kunnen het geheel niet onder dit stadium brengen.',
    },
    overThree:
      'Gelezen over drie niveaus: {level} blijft buiten beschouwing, omdat er te weinig van geldt.',
    overTwo:
      'Gelezen over twee niveaus: {level} blijven buiten beschouwing, omdat er te weinig van geldt.',
    whyUnknown:
      'Er is geen stadium voor het geheel, omdat er te weinig bekend is van {levels}. Zoek daar drie antwoorden en het is wel te lezen.',
    whyFew:
      'Er is geen stadium voor het geheel, omdat er minder dan twee niveaus gelden. Een keten heeft er minstens twee nodig.',
    firstQuestion: 'De eerste vraag om te stellen',
    levelsHeading: 'De vier niveaus',
    levelCount: '{known} van {applicable} tellen',
    levelScore: 'score {score}',
    levelUnknown: { one: '{n} onbekend', other: '{n} onbekend' },
    levelNotApplicable: { one: '{n} geldt niet', other: '{n} gelden niet' },
    leftOut: 'Blijft buiten beschouwing: er geldt te weinig',
    tooLittleKnown: 'Geen stadium: er is te weinig bekend',
    strongest: 'Het verst: {levels}.',
    weakest: 'Het minst ver: {levels}.',
    factorsHeading: 'Vijf factoren',
    factorsNote:
      'Elk cijfer is het gemiddelde van een factor over de niveaus, uit minstens drie bekende antwoorden.',
    radar:
      'De gemiddelden van de vijf factoren, op een schaal van 1 tot 5. Dezelfde cijfers staan in de tabel.',
    factorsText: 'Tussen {low} en {high}.',
    factorGap:
      'Een vraagteken betekent dat er van die factor minder dan drie antwoorden bekend zijn.',
    gridHeading: 'Alle twintig antwoorden',
    gridNote:
      'Hoe voller de inkt, hoe meer doorleefd. ? is een antwoord dat je niet wist, – een dat niet van toepassing is.',
    gridCaption: 'Elk antwoord als stadium van 1 tot 5, per niveau en succesfactor',
    level: 'Niveau',
    stage: 'Stadium',
    mean: 'Gemiddeld',
    unknown: 'weet ik niet',
    notApplicable: 'niet van toepassing',
    shareHeading: 'Bewaren en delen',
    shareText:
      'Deze code is je resultaat. De twintig antwoorden staan erin, met de stoel en de dag; er is geen kopie op een server en niemand kan hem opzoeken. Wie de link heeft, kan de antwoorden lezen.',
    codeNote: '27 tekens, in groepjes zodat je ze kunt voorlezen.',
    linkLabel: 'Link naar dit resultaat',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyFailed:
      'De browser staat kopiëren hier niet toe. De link is geselecteerd: kopieer hem zelf.',
    another: 'Een ander resultaat openen',
    answerYourself: 'Beantwoord de vragen zelf',
  },
  sheet: {
    title: 'De vragenlijst op papier',
    description: 'Twintig vragen om te printen, met een pen te beantwoorden en zelf na te rekenen.',
    lede: 'Print deze pagina op A4. Kruis per vraag één vakje aan; op de laatste pagina worden je letters stadia.',
    print: 'Printen',
    for: 'Waar deze scan over gaat',
    chair: 'Mijn stoel',
    date: 'Datum',
    tick: 'Kruis er één aan',
    letters: ['a', 'b', 'c', 'd', 'e'],
    unknown: 'Weet ik niet. Wie wel?',
    notApplicable: 'Geldt niet voor ons. Waarom?',
    show: 'Wat kun je laten zien?',
    scoringHeading: 'Zelf de uitkomst bepalen',
    tally: 'Tabel voor je cijfers',
    keyText:
      'De letters zijn stadia: a is 1, b is 2, c is 3, d is 4 en e is 5. Zet van elk antwoord het cijfer in de tabel; ? voor ‘weet ik niet’, – voor ‘geldt niet voor ons’.',
    levelRule:
      'Stadium van een niveau: het hoogste stadium waarbij hoogstens één cijfer in de rij lager is, en geen enkel meer dan één lager. Laat ? en – weg. Staan er minder dan drie cijfers, dan heeft de rij geen stadium; gelden er minder dan drie vragen, laat het niveau dan buiten beschouwing.',
    overallRule:
      'Stadium van het geheel: het laagste stadium van de vier niveaus. De keten is zo ver als het laagste niveau. Heeft een niveau dat wel geldt geen stadium, dan is er ook geen voor het geheel. Samenhang: hoogste min laagste; 0 is een rechte draad.',
    floorRule:
      'Hoe zeker is dat? Tel elk ? als 1 en pas de regel nog eens toe, op alles wat geldt: dat is het stadium waarin je minstens staat.',
    example:
      'Voorbeeld: 3, 4, 3, ?, 3. Drie cijfers zijn 3 en één is 4, dus de rij staat in stadium 3. Met ? als 1 ligt één cijfer twee onder 3, dus het is minstens stadium 2.',
    level: 'Niveau',
    stage: 'Stadium',
    atLeast: 'Minstens',
    overall: 'Geheel: het laagste',
    fit: 'Samenhang: hoogste min laagste',
    stagesHeading: 'De vijf stadia',
    toResult: 'Vul je antwoorden hier in voor een grafiek en een link',
  },
  notFound: {
    title: 'Pagina niet gevonden',
    text: 'Op dit adres staat geen pagina. De link kan oud zijn, of er kan een teken ontbreken.',
    home: 'Naar de homepage',
    assessment: 'Naar de zelfscan',
    result:
      'Zocht je een resultaat? De code staat nog in je link: plak de link op de resultatenpagina.',
    results: 'Een resultaat openen',
  },
} satisfies Messages;
