import { describe, expect, test } from 'vitest';
import { termsIn } from '../../../src/components/terms';

const TERMS = [
  { id: 'cx', forms: ['CX', 'customer experience'] },
  { id: 'matrix', forms: ['CX impact matrix'] },
  { id: 'process', forms: ['process', 'processes'] },
  { id: 'net', forms: ['NPS (net)'] },
  { id: 'creative', forms: ['creëren'] },
];

const used = (text: string) => termsIn(text, TERMS);

describe('the terms that a text uses', () => {
  test.each([
    ['one', 'The process is written down.', ['process']],
    ['one in another form', 'Two processes.', ['process']],
    ['one twice, named once', 'A process of processes.', ['process']],
    ['one in capitals', 'PROCESS', ['process']],
    ['one of several words', 'Our customer experience', ['cx']],
    ['one beside a full stop or a quote', '“CX.”', ['cx']],
    ['one beside a hyphen', 'CX-driven', ['cx']],
    ['none', 'Nothing of the kind.', []],
    ['none in nothing', '', []],
  ])('%s', (_, text, ids) => {
    expect(used(text)).toEqual(ids);
  });

  test('come in the order of the glossary, not of the text', () => {
    expect(used('A process for CX.')).toEqual(['cx', 'process']);
  });
});

describe('a term is a whole word', () => {
  test.each(['reprocess', 'processed', 'CX2', 'process\u00E9', 'XCX'])(
    'not part of "%s"',
    (text) => {
      expect(used(text)).toEqual([]);
    },
  );

  test('with letters beyond ASCII in it as well', () => {
    expect(used('Wij creëren waarde')).toEqual(['creative']);
    expect(used('hercreëren')).toEqual([]);
  });

  test('and signs in it mean themselves', () => {
    expect(used('the NPS (net) of May')).toEqual(['net']);
    expect(used('the NPS net of May')).toEqual([]);
  });
});

describe('of a form inside a longer one', () => {
  test('the longer one counts', () => {
    expect(used('The CX impact matrix')).toEqual(['matrix']);
  });

  test('both count where both are there', () => {
    expect(used('CX and the CX impact matrix')).toEqual(['cx', 'matrix']);
  });
});
