import { h, render } from 'preact';
import { radarAddress } from '../../browser/pictures';
import {
  blankElement,
  embeddedFont,
  escaped,
  pageStyles,
  standAlone,
} from '../../browser/rendered';
import { fill } from '../../i18n/fill';
import { cleanLabel } from '../../model/link';
import { read } from '../../model/scoring';
import { resultOf } from '../../stores/assessments';
import { RESULT_FILE, writeResultFile } from '../../stores/resultFile';
import { radarOf } from '../results/radar';
import type { ResultDocument } from './document';
import { Report } from './Report';
import styles from './report.css?inline';

/** Nothing is fetched and nothing runs, whatever somebody has written in a note. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * A result as one HTML file with everything in it: it opens from a disk, without a network. The result file
 * travels inside, so that the site can read it back. `schema` is the address of its schema.
 */
export async function resultHtml(document: ResultDocument, schema: string): Promise<string> {
  const { words, part, assessment } = document;
  const [radar, font, rules] = await Promise.all([
    radarAddress(radarOf(words, read(resultOf(assessment).answers))),
    embeddedFont(),
    pageStyles(),
  ]);

  const page = blankElement();
  render(h(Report, { document }), page);
  standAlone(page, radar);
  const body = page.innerHTML;
  // Before anything in it begins to live: what was rendered here is only text.
  render(null, page);

  const label = cleanLabel(assessment.label);
  const title = label ? fill(part.file.result, { label }) : part.file.namelessResult;
  // No text can end the element that holds it.
  const held = writeResultFile(assessment, schema).replaceAll('<', '\\u003c');
  return [
    '<!doctype html>',
    `<html lang="${words.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}. ${part.report.site}</title>`,
    `<style>${[font, rules, styles].join('\n').replaceAll('</', '<\\/')}</style>`,
    `<script type="application/json" id="${RESULT_FILE}">${held}</script>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}
