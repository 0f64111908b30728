import { expect, test } from 'vitest';
import { decode } from '../../src/model/code';
import { WORKED_EXAMPLES, written, writtenAmbition } from '../fixtures/sheets';
import { read } from './read';

interface Example {
  readonly id: string;
  readonly order: number;
  readonly code: string;
}

const examples = read<Example[]>('examples.yaml');

test('the worked examples on the site are those of the contract, in its order', () => {
  const onTheSite = [...examples]
    .sort((one, other) => one.order - other.order)
    .map(({ id, code }) => {
      const reading = decode(code);
      if (!reading.ok) return `${id} is ${reading.reason}`;
      const { answers, ambition } = reading.result;
      return `${written(answers)} ${writtenAmbition(ambition)}`;
    });
  expect(onTheSite, 'content/examples.yaml, code').toEqual(
    WORKED_EXAMPLES.map(({ answers, ambition }) => `${written(answers)} ${writtenAmbition(ambition)}`),
  );
});
