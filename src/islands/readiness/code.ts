import {
  decodeReadiness,
  encodeReadiness,
  type Readiness,
  type ReadinessReading,
} from '../../model/readiness';
import { codesOnce, findCodes } from '../../model/pasted';
import type { WorkReading } from '../../stores/work';
import type { Carrier } from '../tools/useWork';

/** What was typed or came with a link: the answers, the code of a result, or why it is neither. */
export type CodeReading =
  ReadinessReading | { readonly ok: false; readonly reason: 'result'; readonly code: string };

const MARK = 'c';

/** The link carries the code itself: `#c=cxr1…`. */
export const READINESS_LINK: Carrier<Readiness> = {
  mark: MARK,
  pack: encodeReadiness,
  unpack(text): WorkReading<Readiness> {
    const reading = readCode(text);
    if (reading.ok) return { ok: true, work: reading.said };
    const { reason } = reading;
    return { ok: false, reason: reason === 'newer' || reason === 'damaged' ? reason : 'foreign' };
  },
};

/** The fragment of a code. */
export const fragmentOf = (code: string) => `#${MARK}=${code}`;

/** Reads a code, or the one in a link that was pasted as a whole. The code of a result is known as one. */
export function readCode(text: string): CodeReading {
  const reading = decodeReadiness(withoutLink(text));
  if (reading.ok || reading.reason !== 'not-a-code') return reading;
  const [result] = codesOnce(findCodes(text));
  return result ? { ok: false, reason: 'result', code: result.code } : reading;
}

/** What a link carries; blanks in it may be escaped. */
function withoutLink(text: string): string {
  const start = text.lastIndexOf(fragmentOf(''));
  const code = start === -1 ? text : text.slice(start + fragmentOf('').length);
  return code.replace(/%20|&.*$/g, '');
}
