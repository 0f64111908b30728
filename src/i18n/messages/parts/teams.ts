import type { Shape } from '../shape';

export const en = {
  none: 'No team is kept on this device yet. Put results together and keep the team, then do the same for a second one.',
  reading: 'Reading the teams: {n} of {total}.',
  heading: 'Several teams',
  note: 'Each team by its own stages. Lower middle: put the stages of a column in a row from low to high and take the middle one, or the lower of the middle two. We never average stages.',
  single:
    'One team stands by itself. Keep a second team on this device and both will stand here in one grid.',
  tooFew: 'Tick at least two teams to lay them side by side.',
  shown: 'Teams in the grid',
  shownNote:
    'Two teams may be the same people in another year. Leave one of them out, so that nobody counts twice.',
  caption: 'The stage of every level, and overall, per team',
  team: 'Team',
  overall: 'Overall',
  n: 'n = {n}',
  few: 'fewer than five',
  fewNote: 'Where fewer than five people answered, people can be recognised in what is shown.',
  anonymous: 'anonymous',
  lowest: 'Lowest',
  lowerMiddle: 'Lower middle',
  ofTeams: { one: 'of {n} team', other: 'of {n} teams' },
  noTeams: 'no team has a stage here',
  lowestLevel: {
    one: '{levels} is the lowest level most often, alone or with another: {teams}.',
    other: '{levels} are the lowest level equally often, alone or with another: each {teams}.',
  },
  inTeams: { some: 'in {n} of the {of} teams', all: 'in all {of} teams' },
  noLowest: 'In no team is one level lower than another.',
  stages: { one: '{n} stage', other: '{n} stages' },
  apart: {
    two: 'The two teams lie {stages} apart over the levels together, the most on {levels} ({n}).',
    most: '“{one}” and “{other}” differ most: {stages} over the levels together, the most on {levels} ({n}).',
    among:
      'Among the teams that differ most are “{one}” and “{other}”: {stages} over the levels together, the most on {levels} ({n}).',
  },
  same: 'The teams do not differ: a level has the same stage in every team that has one there.',
};

export type TeamsWords = Shape<typeof en>;

export const nl: TeamsWords = {
  none: 'Er staat nog geen team op dit apparaat. Leg resultaten bij elkaar en bewaar het team, en doe dat ook voor een tweede.',
  reading: 'Teams lezen: {n} van {total}.',
  heading: 'Meerdere teams',
  note: 'Elk team met zijn eigen stadia. Het middelste: leg de stadia van een kolom op een rij van laag naar hoog. Liggen er twee in het midden, dan telt het laagste van die twee. Stadia middelen we niet.',
  single:
    'Eén team staat op zichzelf. Bewaar een tweede team op dit apparaat, dan staan ze hier samen in één tabel.',
  tooFew: 'Vink minstens twee teams aan om ze naast elkaar te leggen.',
  shown: 'Teams in de tabel',
  shownNote:
    'Twee teams kunnen dezelfde mensen zijn in een ander jaar. Laat er dan één weg, zodat niemand dubbel telt.',
  caption: 'Het stadium van elk niveau en van het geheel, per team',
  team: 'Team',
  overall: 'Geheel',
  n: 'n = {n}',
  few: 'minder dan vijf',
  fewNote: 'Waar minder dan vijf mensen antwoordden, zijn mensen te herkennen in wat er staat.',
  anonymous: 'anoniem',
  lowest: 'Laagste',
  lowerMiddle: 'Middelste',
  ofTeams: { one: 'van {n} team', other: 'van {n} teams' },
  noTeams: 'geen team heeft hier een stadium',
  lowestLevel: {
    one: '{levels} is het vaakst het laagste niveau, alleen of samen met een ander: {teams}.',
    other:
      '{levels} zijn even vaak het laagste niveau, alleen of samen met een ander: elk {teams}.',
  },
  inTeams: { some: 'in {n} van de {of} teams', all: 'in alle {of} teams' },
  noLowest: 'In geen enkel team ligt een niveau lager dan een ander.',
  stages: { one: '{n} stadium', other: '{n} stadia' },
  apart: {
    two: 'De twee teams liggen over de niveaus samen {stages} uit elkaar, het meest bij {levels} ({n}).',
    most: '‘{one}’ en ‘{other}’ verschillen het meest: {stages} over de niveaus samen, het meest bij {levels} ({n}).',
    among:
      '‘{one}’ en ‘{other}’ horen bij de teams die het meest verschillen: {stages} over de niveaus samen, het meest bij {levels} ({n}).',
  },
  same: 'De teams verschillen niet: een niveau heeft hetzelfde stadium in elk team dat er een heeft.',
};
