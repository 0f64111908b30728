import { read } from '../../model/scoring';
import type { Result } from '../../model/sheet';
import { Factors } from './Factors';
import { Grid } from './Grid';
import { Levels } from './Levels';
import { Share } from './Share';
import { Verdict } from './Verdict';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  code: string;
  result: Result;
  label: string;
}

/** One result: the summary first, then the levels, the factors, the twenty answers, and the link. */
export function ResultView({ words, code, result, label }: Props) {
  const reading = read(result.answers);

  return (
    <div class="wrap">
      <Verdict words={words} result={result} reading={reading} label={label} />
      <Levels words={words} reading={reading} />
      <Factors words={words} reading={reading} />
      <Grid words={words} answers={result.answers} reading={reading} />
      <Share words={words} code={code} label={label} />
    </div>
  );
}
