import { Fragment, type RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { breakEvenOf } from '../../model/breakEven';
import { tornadoOf } from '../../model/tornado';
import { casesOf, type ValueCase } from '../../model/valueCase';
import { valueCaseFormat } from '../../stores/valueCaseFile';
import { Believe } from './Believe';
import { BreakEven } from './BreakEven';
import { CaseFields } from './CaseFields';
import { Formulas } from './Formulas';
import { Numbers } from './Numbers';
import { OnPaper } from './OnPaper';
import { Outcome } from './Outcome';
import type { Take } from './take';
import { Tornado } from './Tornado';
import type { ValueWords } from './words';

interface Props {
  words: ValueWords;
  valueCase: ValueCase;
  /** Where somebody goes on who has opened an example. */
  heading: RefObject<HTMLHeadingElement>;
  take: Take;
}

/**
 * One value case: what is filled in, and all that follows from it. Whoever opens one that has an outcome sees that first;
 * while one is being made its outcome follows the numbers, so that nothing moves above them.
 */
export function ValueCaseView({ words, valueCase, heading, take }: Props) {
  const cases = casesOf(valueCase);
  const breakEven = breakEvenOf(valueCase);
  const bars = tornadoOf(valueCase);
  const { worth } = cases.expected;
  const isEmpty = valueCaseFormat.isEmpty(valueCase);
  const [answerFirst, putFirst] = useState(cases.expected.benefit !== null);
  useEffect(() => {
    if (isEmpty) putFirst(false);
  }, [isEmpty]);
  const outcome = !isEmpty && (
    <Outcome
      key="outcome"
      words={words}
      valueCase={valueCase}
      cases={cases}
      heading={answerFirst ? heading : null}
      take={take}
    />
  );
  return (
    <>
      {!isEmpty && (
        <OnPaper
          words={words}
          valueCase={valueCase}
          cases={cases}
          breakEven={breakEven}
          bars={bars}
        />
      )}
      {answerFirst && outcome}
      <Fragment key="numbers">
        <CaseFields
          words={words}
          valueCase={valueCase}
          heading={answerFirst ? null : heading}
          take={take}
        />
        <Numbers words={words} valueCase={valueCase} cases={cases} isEmpty={isEmpty} take={take} />
      </Fragment>
      {!answerFirst && outcome}
      {!isEmpty && (
        <>
          <BreakEven words={words} valueCase={valueCase} breakEven={breakEven} />
          {worth !== null && (
            <Tornado words={words} valueCase={valueCase} bars={bars} expected={worth} />
          )}
          <Formulas
            words={words}
            valueCase={valueCase}
            calculation={cases.expected}
            breakEven={breakEven}
          />
          <Believe words={words} />
        </>
      )}
    </>
  );
}
