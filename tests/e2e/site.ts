// The test of every browser spec: it fails when a page complains, breaks its policy or asks another host.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';
import type axe from 'axe-core';

interface Options {
  /** Complaints of the console that a test expects, such as the 404 that it asks for. */
  readonly expectedComplaints: RegExp[];
}

interface Fixtures extends Options {
  readonly complaints: string[];
}

export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],

  complaints: [
    async ({ context, baseURL, expectedComplaints }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? '').origin;

      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== home) {
          complaints.push(`request to another host: ${request.url()}`);
        }
      });
      await context.exposeFunction('complain', (text: string) => complaints.push(text));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (violation) => {
          const { violatedDirective, blockedURI } = violation;
          (window as unknown as { complain: (text: string) => void }).complain(
            `policy: ${violatedDirective} stops ${blockedURI}`,
          );
        });
      });

      await use(complaints);

      const unexpected = complaints.filter(
        (complaint) => !expectedComplaints.some((expected) => expected.test(complaint)),
      );
      expect(unexpected, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Every rule of axe, best practices too; nothing switched off, nothing left out. Two rules of WCAG 2.2 A and AA
 * that axe leaves off by itself are on: targets are large enough, and names contain what is seen.
 */
const ALSO = {
  'target-size': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
};

/** axe as one script; a page is given half as much to read as the same with comments. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * axe is given to every frame of a document once and run where it is. `@axe-core/playwright` gives it again each time
 * and puts the results together in a second window, which takes five times as long and finds the same.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(atRest))) await frame.evaluate(AXE);
  }
  const { told, passed } = await page.evaluate(async (rules) => {
    const { violations, passes, incomplete } = await (
      window as unknown as { axe: typeof axe }
    ).axe.run(document, {
      rules,
      // Every rule is run on everything; only what fails is described place by place, which takes most of the time.
      resultTypes: ['violations'],
      // A frame answers when the machine lets it; one that is waited for too briefly would be left out.
      pingWaitTime: 10_000,
    });
    // A frame that was not looked into is no violation to axe. It is one here.
    const unseen = incomplete.filter(({ id }) => id === 'frame-tested');
    return {
      told: [...violations, ...unseen].map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        where: nodes.map(
          ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
        ),
      })),
      passed: passes.length,
    };
  }, ALSO);
  expect(told, `axe at ${page.url()}`).toEqual([]);
  expect(passed).toBeGreaterThan(10);
}

/** Waits for a page to come to rest, since colours that fade have no contrast halfway; says whether axe is in it. */
async function atRest(): Promise<boolean> {
  await new Promise(requestAnimationFrame);
  const moving = () =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        return playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime);
      })
      .map(({ finished }) => finished);
  for (let all = moving(); all.length > 0; all = moving()) await Promise.allSettled(all);
  return 'axe' in window;
}

/** A path of the site relative to the base it is served under: '/nl/results/' becomes './nl/results/'. */
export const below = (path: string) => `.${path}`;
