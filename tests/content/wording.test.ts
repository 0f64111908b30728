import { describe, test } from 'vitest';
import {
  expectNone,
  files,
  LANGUAGES,
  questionFiles,
  quote,
  read,
  textsOf,
  where,
  type Both,
  type Language,
} from './read';

const texts = textsOf(files);

/** A word with no letter beside it: `\b` takes é for the end of a word. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');

function expectNowhere(rule: string, pattern: RegExp, language?: Language): void {
  const offenders = texts
    .filter((text) => language === undefined || text.language === language)
    .filter(({ text }) => pattern.test(text))
    .map((text) => `${where(text)}: ${quote(text.text, pattern)}`);
  expectNone(rule, offenders);
}

describe('The tone', () => {
  test('is calm: no exclamation marks', () => {
    expectNowhere('No text has an exclamation mark.', /!/u);
  });

  test('needs no emoji', () => {
    // The sign of a registered trademark counts as a pictograph; it is none.
    expectNowhere('No text has an emoji.', /(?!®)\p{Extended_Pictographic}/u);
  });

  test('is ‘je’ and ‘jullie’ in Dutch, never ‘u’ or ‘uw’', () => {
    expectNowhere('Dutch says je and jullie.', word('u|uw|uzelf'), 'nl');
  });
});

describe('The words', () => {
  test('a stage is a stage, a level is one of the four: no ‘level 3’, no ‘niveau 3’', () => {
    expectNowhere(
      'A number from 1 to 5 belongs to a stage (stadium), never to a level (niveau).',
      word('(level|niveau)s?\\s+[1-5]'),
    );
  });

  test('a stage is a ‘stadium’ in Dutch, more of them are ‘stadia’', () => {
    expectNowhere('Dutch writes stadium and stadia.', word('stages?|stadiums'), 'nl');
    expectNowhere('English writes stage and stages.', word('stadium|stadia|stadiums'), 'en');
  });

  test('quotes and apostrophes are curly: ‘ and ’', () => {
    expectNowhere('A text has no straight or double quotes.', /['"“”„`´]/u);
    expectNowhere('An opening quote ‘ stands before a word, not in or after it.', /\p{L}‘|‘(\s|$)/u);
  });

  test('there are no claims that research does not bear out', () => {
    const phrases = [
      'proven ROI',
      'bewezen ROI',
      'bewezen rendement',
      '(evidence|proof) is overwhelming',
      'overwhelming (evidence|proof)',
      'bewijs is overweldigend',
      'overweldigend bewijs',
      'overtake price and product',
      'prijs en product (inhalen|voorbij)',
      '(5|five) ?(x|times) (cheaper|as expensive|more expensive)',
      '(5|vijf) ?(x|keer) (zo )?(goedkoper|goedkoop|duurder|duur)',
    ];
    expectNowhere('Unsourced folklore stays out.', word(phrases.join('|')));
    expectNowhere(
      'The well-known 8, 86 and 89 per cent stay out: unsourced, or a mere forecast.',
      /(?<![\d.,])(8|86|89)\s?(%|per ?cent|procent)/iu,
    );
  });
});

describe('The five descriptions of a question', () => {
  // Today the longest is at most 1.6 times the shortest. A description that stands out by its
  // length gives its stage away.
  const LONGEST_TO_SHORTEST = 1.75;
  const MOST_CHARACTERS = 320;

  const stagesOf = (file: string): Both[] =>
    read<{ stages: Partial<Both>[] }>(file).stages.map(({ en = '', nl = '' }) => ({ en, nl }));

  test('are about as long as one another', () => {
    const offenders = questionFiles.flatMap((file) =>
      LANGUAGES.flatMap((language) => {
        const lengths = stagesOf(file).map((stage) => stage[language].length);
        return Math.max(...lengths) > LONGEST_TO_SHORTEST * Math.min(...lengths)
          ? [`content/${file}, stages (${language}): ${lengths.join(', ')} characters`]
          : [];
      }),
    );
    expectNone(`The longest is at most ${LONGEST_TO_SHORTEST} times the shortest.`, offenders);
  });

  test('can be read on a telephone', () => {
    const offenders = questionFiles.flatMap((file) =>
      LANGUAGES.flatMap((language) =>
        stagesOf(file).flatMap((stage, index) =>
          stage[language].length > MOST_CHARACTERS
            ? [
                `content/${file}, stages > ${index + 1} > ${language}: ${stage[language].length} characters`,
              ]
            : [],
        ),
      ),
    );
    expectNone(`A description has at most ${MOST_CHARACTERS} characters.`, offenders);
  });

  test('are all different: no description serves twice', () => {
    const seen = new Map<string, string>();
    const offenders: string[] = [];
    for (const file of questionFiles) {
      stagesOf(file).forEach((stage, index) => {
        for (const language of LANGUAGES) {
          const place = `content/${file}, stages > ${index + 1} > ${language}`;
          const earlier = seen.get(stage[language]);
          if (stage[language] !== '' && earlier) offenders.push(`${place}: the same as ${earlier}`);
          seen.set(stage[language], place);
        }
      });
    }
    expectNone('Each of the hundred descriptions is unique in its language.', offenders);
  });
});
