import type { Shape } from '../shape';

export const en = {
  heading: 'What if these answers were different?',
  text: 'Choose a cell in the table and give it another answer, or try one of the suggestions. Everything on this page follows. Nothing of it is saved or shared.',
  barNone: 'What if: nothing has been changed yet.',
  bar: {
    one: 'What if: {n} answer changed. {stage}',
    other: 'What if: {n} answers changed. {stage}',
  },
  barStage: 'Stage {now}; the real result has stage {was}.',
  barSame: 'Stage {now}, as in the real result.',
  barNow: 'No overall stage; the real result has stage {was}.',
  barWas: 'Stage {now}; the real result has no overall stage.',
  barNeither: 'No overall stage, as in the real result.',
  back: 'Back to the real result',
  changed: 'Changed',
  change: '{question}: {from}, tried as {to}',
  undo: 'Undo',
  waysHeading: 'The shortest way up',
  waysWhole: {
    one: 'One answer would bring the whole to stage {to}:',
    other: 'These {n} answers would bring the whole to stage {to}:',
  },
  waysMore: {
    one: 'One other set of the same size would do the same.',
    other: '{n} other sets of the same size would do the same.',
  },
  waysLevel: {
    one: 'One answer would bring {level} to stage {to}:',
    other: 'These {n} answers would bring {level} to stage {to}:',
  },
  waysNone: 'The whole is at stage 5: there is no stage above it.',
  waysNoWhole:
    'There is no overall stage yet, so there is nothing to bring up. First find out what is not known: choose such a cell and try what it might be.',
  step: '{question}: {from} to {to}',
  or: 'or',
  tryThese: 'Try this',
  tried: 'This is what you are trying',
  levels: 'Level by level',
  honest:
    'An answer is a description of behaviour. It changes when the behaviour does, not when the figure is filled in.',
  suppose: 'What if the answer were',
  real: '(the real answer)',
  stage: '{n} {stage}',
};

export type WhatIfWords = Shape<typeof en>;

export const nl: WhatIfWords = {
  heading: 'Wat als deze antwoorden anders waren?',
  text: 'Kies een vakje in de tabel en geef het een ander antwoord, of probeer een van de voorstellen. Alles op deze pagina verandert mee. Er wordt niets van bewaard of gedeeld.',
  barNone: 'Wat als: er is nog niets veranderd.',
  bar: {
    one: 'Wat als: {n} antwoord veranderd. {stage}',
    other: 'Wat als: {n} antwoorden veranderd. {stage}',
  },
  barStage: 'Stadium {now}; het echte resultaat heeft stadium {was}.',
  barSame: 'Stadium {now}, net als het echte resultaat.',
  barNow: 'Geen stadium voor het geheel; het echte resultaat heeft stadium {was}.',
  barWas: 'Stadium {now}; het echte resultaat heeft geen stadium voor het geheel.',
  barNeither: 'Geen stadium voor het geheel, net als het echte resultaat.',
  back: 'Terug naar het echte resultaat',
  changed: 'Veranderd',
  change: '{question}: {from}, geprobeerd als {to}',
  undo: 'Ongedaan maken',
  waysHeading: 'De kortste weg omhoog',
  waysWhole: {
    one: 'Eén antwoord zou het geheel naar stadium {to} brengen:',
    other: 'Deze {n} antwoorden zouden het geheel naar stadium {to} brengen:',
  },
  waysMore: {
    one: 'Met één andere reeks van evenveel antwoorden lukt het ook.',
    other: 'Met {n} andere reeksen van evenveel antwoorden lukt het ook.',
  },
  waysLevel: {
    one: 'Eén antwoord zou {level} naar stadium {to} brengen:',
    other: 'Deze {n} antwoorden zouden {level} naar stadium {to} brengen:',
  },
  waysNone: 'Het geheel staat in stadium 5: daarboven is er geen.',
  waysNoWhole:
    'Er is nog geen stadium voor het geheel, dus er valt niets omhoog te brengen. Zoek eerst uit wat niet bekend is: kies zo’n vakje en probeer wat het zou kunnen zijn.',
  step: '{question}: {from} naar {to}',
  or: 'of',
  tryThese: 'Probeer dit',
  tried: 'Dit probeer je nu',
  levels: 'Per niveau',
  honest:
    'Een antwoord beschrijft gedrag. Het verandert als het gedrag verandert, niet als je een ander cijfer invult.',
  suppose: 'Wat als het antwoord dit was',
  real: '(het echte antwoord)',
  stage: '{n} {stage}',
};
