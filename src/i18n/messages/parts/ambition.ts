import type { Shape } from '../shape';

export const en = {
  text: 'How far is far enough? Choose per level. A low stage can be a sound choice: a higher one costs money and attention that your strategy may need elsewhere. The rings, the gap and the next moves follow.',
  proposalHeading: 'A place to start',
  proposal:
    'No ambition is set. A modest one would be: {stages}. That brings the lowest levels one stage up and leaves the others where they stand. This is your choice; nothing is set until you set it.',
  takeProposal: 'Set this ambition',
  presetsHeading: 'Four known situations',
  presetsText:
    'Where your organisation resembles one of these, take its stages over and change them as you see fit. They are ours, no benchmark: this is your choice.',
  stageOfLevel: '{level} {stage}',
  takePreset: 'Set this one',
  isSet: 'This is what is set now',
  ownHeading: 'Per level',
  notSet: 'Not set',
  stage: '{n} {stage}',
  now: 'now {n}',
  nowNone: 'no stage yet',
  clear: 'Set no ambition',
  undo: 'Put the former ambition back',
  done: 'The ambition has been set: {stages}.',
  cleared: 'No ambition is set.',
  kept: 'Your choice is kept with your answers on this device, and travels in the code.',
  copy: 'This result comes from a link. What you choose here is kept in the address of this page; whoever sent the link keeps their own choice.',
};

export type AmbitionWords = Shape<typeof en>;

export const nl: AmbitionWords = {
  text: 'Hoe ver is ver genoeg? Kies per niveau. Een laag stadium kan een goede keuze zijn: een hoger stadium kost geld en aandacht die je strategie misschien elders nodig heeft. De ringen, de afstand en de volgende zetten veranderen mee.',
  proposalHeading: 'Een beginpunt',
  proposal:
    'Er is nog geen ambitie ingesteld. Een bescheiden ambitie zou zijn: {stages}. Daarmee gaan de laagste niveaus één stadium omhoog en blijven de andere waar ze zijn. Dit is jouw keuze; er wordt niets ingesteld tot jij dat doet.',
  takeProposal: 'Deze ambitie instellen',
  presetsHeading: 'Vier bekende situaties',
  presetsText:
    'Lijkt je organisatie op een van deze vier, neem dan de stadia over en verander ze zoals je wilt. Ze zijn van ons en geen maatstaf: dit is jouw keuze.',
  stageOfLevel: '{level} {stage}',
  takePreset: 'Deze instellen',
  isSet: 'Dit is nu ingesteld',
  ownHeading: 'Per niveau',
  notSet: 'Niet ingesteld',
  stage: '{n} {stage}',
  now: 'nu {n}',
  nowNone: 'nog geen stadium',
  clear: 'Geen ambitie instellen',
  undo: 'Vorige ambitie terugzetten',
  done: 'De ambitie is ingesteld: {stages}.',
  cleared: 'Er is geen ambitie ingesteld.',
  kept: 'Je keuze wordt bij je antwoorden op dit apparaat bewaard en reist mee in de code.',
  copy: 'Dit resultaat komt uit een link. Wat je hier kiest, staat in het adres van deze pagina; wie de link stuurde, houdt de eigen keuze.',
};
