/** The words of the interface in English. The Dutch file must have the same keys. */
export const en = {
  site: {
    name: 'Red Thread',
    otherName: 'Rode Draad',
    skip: 'Skip to the content',
    main: 'Main',
    assess: 'Assess',
    colours: 'Colours',
    light: 'Light',
    dark: 'Dark',
    system: 'As this device',
    language: 'Language',
    english: 'English',
    dutch: 'Nederlands',
    promise:
      'Free, and without accounts, cookies or tracking. Your answers stay in your browser until you share a link yourself. Made to be printed, projected and taught with.',
    onThisSite: 'On this site',
    sheet: 'Print the questionnaire',
    openResult: 'Open a result',
    publishedBy: 'Published by {publisher}.',
    noPublisher: 'Whoever put this copy online has not given a name.',
    report: 'Report a mistake',
  },
  home: {
    title: 'See whether your customer experience hangs together',
    description:
      'Twenty questions show whether management, brand, operations and customer contact tell the same story. Free and private: nothing leaves your browser.',
    gloss: 'rode draad, de',
    glossText:
      'Dutch, “the red thread”: the line that runs through everything and holds it together.',
    headline: 'One thread runs through the whole company.',
    lede: 'Customer experience is what management decides, the brand promises, operations deliver and customers live with. Twenty questions show whether those four fit.',
    start: 'Start the self-assessment',
    facts: ['20 questions', 'No account', 'Nothing leaves your browser'],
    strata: {
      management: 'decides what the experience is worth.',
      brand: 'tells people what they may expect.',
      operations: 'makes it happen on a wet Tuesday.',
      customer: 'lives with the result.',
    },
    strataHeading: 'The four levels',
    factorsHeading: 'Five success factors',
    factorsNote:
      'Each factor is asked about on each level. Four times five makes twenty questions.',
    stagesHeading: 'Five stages',
    stagesNote: 'Higher is not better as such. How far is far enough is your choice.',
    sample: 'See a sample result',
    fictional: 'fictional',
  },
  assessment: {
    title: 'Self-assessment',
    description:
      'Twenty questions about what happens in your organisation now. One at a time, all on one page or on paper; stop and go on whenever you like.',
    lede: 'Twenty questions about what happens now, on four levels. Stop whenever you like; you can go on later.',
    labelLabel: 'What are you assessing?',
    optional: 'Optional',
    labelHint:
      'The whole organisation, or one part of it. This name stays on this device unless you share it.',
    labelTooLong:
      'A name has at most 60 characters; this one has {n}. It stays here as it is, but in a link only the first 60 travel.',
    chairLabel: 'From which chair do you answer?',
    chairHint: 'It helps when you compare with colleagues. It travels along in the result code.',
    chairs: {
      'not-said': 'Rather not say',
      management: 'Management or board',
      brand: 'Brand, marketing or communication',
      operations: 'Operations, processes or IT',
      'customer-facing': 'In contact with customers',
      outside: 'From outside: adviser, student, other',
    },
    keepHeading: 'What happens to your answers',
    keepText:
      'They stay in this browser, on this device; nothing is sent anywhere, and a result is shared only when you share its link.',
    decline: 'Do not keep my answers on this device',
    declineHint:
      'They are then in the address of the page while you answer. Close the tab without keeping that address and they are gone.',
    begin: 'First question',
    continueAt: 'Continue with question {n}',
    resumeText: 'You were at question {n}, {level}: {factor}.',
    resumeOf: 'You were at question {n} of “{label}”, {level}: {factor}.',
    startNew: 'Start a new assessment',
    allOnOnePage: 'All twenty on one page',
    sheetLink: 'A blank sheet to print',
    rulesHeading: 'How to answer',
    withoutScript:
      'This page works without JavaScript: read the questions, print them, and score by hand at the end. With JavaScript you answer one at a time and get a chart and a link.',
    questionsHeading: 'The questions',
    progress: 'Progress',
    questionOf: 'Question {n} of 20',
    railStates: {
      open: 'open',
      answered: 'answered',
      unknown: 'I don’t know',
      'not-applicable': 'does not apply',
    },
    answeredOf: '{n} of 20 answered',
    allQuestions: 'All questions',
    oneByOne: 'One at a time',
    finishNow: 'Finish',
    startPage: 'About this assessment',
    hint: 'Choose the last description that is true on an ordinary day, not on the best one.',
    why: 'Why this question?',
    unknown: 'I don’t know',
    unknownHint: 'A fair answer. The result shows how much it leaves open.',
    notApplicable: 'Does not apply to us',
    notApplicableHint: 'This question then leaves the count.',
    reason: 'Why does it not apply?',
    reasonHint: 'One line is enough. It stays on this device.',
    clear: 'Clear this answer',
    note: 'What can you show?',
    noteHint: 'For instance: {evidence} What you write here stays on this device.',
    back: 'Back',
    next: 'Next question',
    toFinish: 'To the end',
    keys: 'Keys',
    keysArrows: 'answer above, below',
    keysNumbersText: 'first to fifth answer',
    keysZeroText: 'I don’t know',
    keysNote:
      'Only while you are inside the answers. In a text field they are just letters and figures.',
    aside: 'Explanation',
    atLevel: 'At the level of {level}',
    words: 'Words in this question',
    saved: 'Saved on this device',
    inAddress: 'Carried in the address',
    finishHeading: 'Before you see the result',
    allAnswered: 'All twenty questions have an answer.',
    stillOpen: {
      one: 'One question is still open.',
      other: '{n} questions are still open.',
    },
    openMeans:
      'An open question will count as “I don’t know”. That is an honest answer, never a low score; it makes the outcome less certain, and the result shows where.',
    showAnyway: {
      one: 'Count it as “I don’t know” and show the result',
      other: 'Count these {n} as “I don’t know” and show the result',
    },
    show: 'Show the result',
    toFirstOpen: 'To the first open question',
    toQuestions: 'Back to the questions',
    finishNotKept:
      'Nothing of this is kept on this device. The link of the result will be the only copy: keep it.',
    earlierHeading: 'Then and now',
    earlierText:
      'You measured this before. Your earlier answers were out of sight while you answered; here they are, where they differ.',
    earlierNone: 'Every answer is the same as last time.',
    earlierQuestion: 'Question',
    earlierThen: 'Then',
    earlierNow: 'Now',
    noticeBlocked: 'This browser keeps nothing: your answers travel in the address of this page.',
    noticeBlockedMore:
      'It does not let the site store anything. Bookmark or copy the address to go on later. Notes and reasons last until you leave this page; a backup takes them along.',
    noticeFull:
      'The storage of this browser is full: your answers travel in the address of this page.',
    noticeFullMore:
      'New answers are not kept on this device. Bookmark or copy the address to go on later. Notes and reasons last until this tab closes. To make room, go to “About this assessment”, back up, and delete an older one.',
    noticeDeclined:
      'Nothing is kept on this device: your answers travel in the address of this page.',
    noticeDeclinedMore:
      'You chose so under “About this assessment”. Bookmark or copy the address to go on later. Notes and reasons last until this tab closes.',
    noticeDamaged:
      'The address of this page carries a form that was damaged on the way. Open the link again as it was sent, or begin anew here; what is kept on this device is untouched.',
    noticeNewer:
      'The address of this page carries a form of a newer version of this site. Reload the page to get that version; what is kept on this device is untouched.',
    noticeOtherTab: 'This assessment was changed in another tab; you see its latest answers here.',
  },
  shelf: {
    heading: 'On this device',
    text: 'Only this browser can see these. Clearing its data deletes them, so keep a backup of what matters.',
    none: 'Nothing is kept here yet.',
    nameless: 'Without a name',
    changed: 'last changed {date}',
    answered: '{n} of 20 answered',
    continue: 'Continue',
    result: 'Result',
    rename: 'Rename',
    newName: 'New name for {name}',
    saveName: 'Save the name',
    cancel: 'Cancel',
    copy: 'Measure again',
    copyHint:
      '“Measure again” starts a new assessment with the same name and chair. Your earlier answers stay out of sight until the end.',
    remove: 'Delete',
    removeAll: 'Delete all',
    removed: '“{name}” has been deleted.',
    removedAll: {
      one: 'One assessment has been deleted.',
      other: '{n} assessments have been deleted.',
    },
    setAside: '“{name}” was only in this tab and has been set aside.',
    noRoom:
      'There is no room in this browser for that. Make room by deleting something, then try again.',
    undo: 'Undo',
    undone: 'Everything is back.',
    backup: 'Back up everything',
    restore: 'Restore a backup',
    restored: {
      one: 'One assessment was restored.',
      other: '{n} assessments were restored.',
    },
    restoredNothing: 'Everything in this backup is already here.',
    restoreKept: {
      one: 'One of them also exists here with other answers; both are kept.',
      other: '{n} of them also exist here with other answers; both are kept.',
    },
    restoreUnreadable: {
      one: 'One item in the file cannot be read by this version of the site; it is kept as it is.',
      other:
        '{n} items in the file cannot be read by this version of the site; they are kept as they are.',
    },
    restoreNotABackup:
      'This file is not a backup of this site. Choose the .json file that “Back up everything” made.',
    restoreNewer:
      'This backup was made by a newer version of this site. Reload the page to get that version, then try again.',
    restoreFailed:
      'There is no room in this browser for everything in the backup. What fitted is here; the file itself is unchanged.',
    unreadable: {
      one: 'One saved item cannot be read by this version of the site. It is kept as it is; save it as a file, or delete it.',
      other:
        '{n} saved items cannot be read by this version of the site. They are kept as they are; save them as a file, or delete them.',
    },
    saveUnreadable: 'Save as a file',
    removeUnreadable: 'Delete what cannot be read',
  },
  results: {
    title: 'Result',
    description: 'One result of the self-assessment, read from the link that opened this page.',
    emptyHeading: 'Open a result',
    emptyText:
      'A result lives in its link, behind the #. Paste a link, a code or a whole mail here; everything is read in your browser.',
    withoutScript:
      'Reading a result from its link needs JavaScript; the link is read in your browser and sent nowhere. Without it you can score a printed sheet by hand.',
    field: 'Link or code',
    open: 'Open',
    reasons: {
      'not-a-code':
        'There is no result code in this text. A code begins with cx1 and has 27 characters. Copy the whole link and try again.',
      damaged:
        'This code was damaged on the way: a character is missing or wrong. Copy the link again from where it came, or compare the code with the original in groups of four.',
      newer:
        'This code was made by a newer version of this site. Reload the page to get that version, then open the link again.',
    },
    several: '{n} codes were found. Choose one to open.',
    whose: 'From the chair: {chair}.',
    dated: 'Answered on {date}.',
    of: 'Result of {label}.',
    count: '{n} of 20 answers count.',
    stageOf: 'stage, of 5',
    headline: '{stage}. {pattern}.',
    noHeadline: 'No overall stage yet',
    noStage: '?',
    stageIs: 'Stage {n}',
    atLeast: 'Stage {stage}, at least {floor}',
    score: 'Score',
    scoreText: 'Mean of the level scores. Good to know, but not your stage.',
    fit: 'Fit',
    fitStages: { one: '{n} stage', other: '{n} stages' },
    fitText: 'Highest minus lowest level. A straight thread is 0.',
    ground: 'Why this stage',
    groundTitle: 'The lowest level counts',
    groundText:
      'Everything in the experience must fit together, so the chain is as far as its lowest level. A level has a stage if at most one of its answers is below it, and none more than one stage below.',
    floorText: {
      one: 'One answer is unknown; it could bring the whole down to stage {floor}.',
      other: '{n} answers are unknown; they could bring the whole down to stage {floor}.',
    },
    floorSame: {
      one: 'The one unknown answer cannot bring the whole below this stage.',
      other: 'The {n} unknown answers cannot bring the whole below this stage.',
    },
    overThree: 'Read over three levels: {level} is left out, because too little of it applies.',
    overTwo: 'Read over two levels: {level} are left out, because too little of them applies.',
    whyUnknown:
      'There is no overall stage, because too little is known of {levels}. Find three answers there and it can be read.',
    whyFew:
      'There is no overall stage, because fewer than two levels apply. A chain needs at least two.',
    firstQuestion: 'The first question to ask',
    levelsHeading: 'The four levels',
    levelCount: '{known} of {applicable} count',
    levelScore: 'score {score}',
    levelUnknown: { one: '{n} unknown', other: '{n} unknown' },
    levelNotApplicable: { one: '{n} does not apply', other: '{n} do not apply' },
    leftOut: 'Left out: too little applies',
    tooLittleKnown: 'No stage: too little is known',
    strongest: 'Furthest: {levels}.',
    weakest: 'Least far: {levels}.',
    factorsHeading: 'Five factors',
    factorsNote:
      'Each figure is the mean of a factor over the levels, from at least three known answers.',
    radar:
      'The means of the five factors, on a scale of 1 to 5. The same figures stand in the table.',
    factorsText: 'Between {low} and {high}.',
    factorGap: 'A question mark means that fewer than three answers of that factor are known.',
    gridHeading: 'All twenty answers',
    gridNote:
      'The fuller the ink, the more lived. ? is an answer you did not know, – one that does not apply.',
    gridCaption: 'Every answer as a stage from 1 to 5, by level and success factor',
    level: 'Level',
    stage: 'Stage',
    mean: 'Mean',
    unknown: 'I don’t know',
    notApplicable: 'does not apply',
    shareHeading: 'Keep and share',
    shareText:
      'This code is your result. The twenty answers are written in it, with the chair and the day; there is no copy on a server and nobody can look it up. Whoever has the link can read the answers.',
    codeNote: '27 characters, in groups so that you can read them aloud.',
    linkLabel: 'Link to this result',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    copyFailed: 'The browser does not allow copying here. The link is selected: copy it yourself.',
    another: 'Open another result',
    answerYourself: 'Answer the questions yourself',
  },
  sheet: {
    title: 'The questionnaire on paper',
    description: 'Twenty questions to print, answer with a pen and score by hand.',
    lede: 'Print this page on A4. Tick one box for each question; the last page turns your letters into stages.',
    print: 'Print',
    for: 'What we assess',
    chair: 'My chair',
    date: 'Date',
    tick: 'Tick one',
    letters: ['a', 'b', 'c', 'd', 'e'],
    unknown: 'I don’t know. Who would?',
    notApplicable: 'Does not apply to us. Why?',
    show: 'What can you show?',
    scoringHeading: 'Score by hand',
    tally: 'Table for your figures',
    keyText:
      'The letters are stages: a is 1, b is 2, c is 3, d is 4 and e is 5. Write the figure of each answer in the table; ? for “I don’t know”, – for “does not apply”.',
    levelRule:
      'Stage of a level: the highest stage for which at most one figure in the row is lower, and none more than one lower. Leave ? and – out. With fewer than three figures the row has no stage; if fewer than three questions apply, leave the level out.',
    overallRule:
      'Stage overall: the lowest stage of the four levels. The chain is as far as its lowest level. If a level that applies has no stage, there is none overall. Fit: highest minus lowest; 0 is a straight thread.',
    floorRule:
      'How sure is that? Count every ? as 1 and apply the rule again, over all figures that apply: that is the stage at least.',
    example:
      'Example: 3, 4, 3, ?, 3. Three figures are 3 and one is 4, so the row stands at stage 3. With ? as 1, one figure is two below 3, so the stage is at least 2.',
    level: 'Level',
    stage: 'Stage',
    atLeast: 'At least',
    overall: 'Overall: the lowest',
    fit: 'Fit: highest minus lowest',
    stagesHeading: 'The five stages',
    toResult: 'Enter your answers here to get a chart and a link',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. The link may be old, or a character may be missing.',
    home: 'To the home page',
    assessment: 'To the self-assessment',
    result:
      'Looking for a result? Its code is still in your link: paste the link on the results page.',
    results: 'Open a result',
  },
};

type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends readonly string[]
      ? readonly string[]
      : Shape<Words[Key]>;
};

export type Messages = Shape<typeof en>;
