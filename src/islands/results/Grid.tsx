import { formatScore } from '../../i18n/format';
import { toTenths } from '../../model/fraction';
import { FACTORS, LEVELS, questionId } from '../../model/grid';
import type { Reading } from '../../model/scoring';
import type { Answer, AnswerSheet } from '../../model/sheet';
import type { ResultWords } from './words';

interface Props {
  words: ResultWords;
  answers: AnswerSheet;
  reading: Reading;
}

/** All twenty answers as a table: figure and tint, never tint alone. */
export function Grid({ words, answers, reading }: Props) {
  const { levels, factors, overall } = reading;
  const score = (tenths: number) => formatScore(words.locale, tenths);

  return (
    <section class="section spread" aria-labelledby="grid">
      <div class="name">
        <h2 id="grid">{words.gridHeading}</h2>
        <p class="note">{words.gridNote}</p>
      </div>
      <div>
        <table class="heat">
          <caption class="sr-only">{words.gridCaption}</caption>
          <colgroup>
            <col class="h" />
            <col span={5} />
            <col class="m" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{words.level}</th>
              {FACTORS.map((factor) => (
                <th key={factor} scope="col">
                  {words.heads[factor]}
                </th>
              ))}
              <th scope="col">{words.stage}</th>
            </tr>
          </thead>
          <tbody>
            {LEVELS.map((level) => {
              const levelReading = levels[level];
              return (
                <tr key={level}>
                  <th scope="row">{words.levels[level]}</th>
                  {FACTORS.map((factor) => (
                    <Cell key={factor} words={words} answer={answers[questionId(level, factor)]} />
                  ))}
                  <td class="mean">
                    {levelReading.kind === 'read' ? (
                      <>
                        {levelReading.stage}
                        <span>
                          {words.score.toLowerCase()} {score(toTenths(levelReading.score))}
                        </span>
                      </>
                    ) : (
                      <Sign words={words} kind={levelReading.kind} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.mean}</th>
              {FACTORS.map((factor) => {
                const mean = factors[factor].score;
                return <td key={factor}>{mean ? score(toTenths(mean)) : '?'}</td>;
              })}
              <td>{overall.kind === 'read' ? score(toTenths(overall.score)) : '?'}</td>
            </tr>
          </tfoot>
        </table>
        <ol class="ramp">
          {words.stages.map((name, index) => (
            <li key={name}>
              <b class={`s${index + 1}`}>{index + 1}</b>
              {name}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Cell({ words, answer }: { words: ResultWords; answer: Answer }) {
  if (typeof answer === 'number') return <td class={`s${answer}`}>{answer}</td>;
  const [sign, meaning] = answer === 'unknown' ? ['?', words.unknown] : ['–', words.notApplicable];
  return (
    <td class="s0">
      <span aria-hidden="true">{sign}</span>
      <span class="sr-only">{meaning}</span>
    </td>
  );
}

function Sign({ words, kind }: { words: ResultWords; kind: 'left-out' | 'too-little-known' }) {
  const leftOut = kind === 'left-out';
  return (
    <>
      <b aria-hidden="true">{leftOut ? '–' : '?'}</b>
      <b class="sr-only">{leftOut ? words.leftOut : words.tooLittleKnown}</b>
    </>
  );
}
