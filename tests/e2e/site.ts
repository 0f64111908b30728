// The test of every browser spec: it fails when a page complains, breaks its policy or asks another host.
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

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

export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Every rule is run on everything; only what fails is described place by place, which takes most of the time.
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ rules: ALSO, resultTypes: ['violations'] })
    .analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map(
      ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  }));
  expect(told).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
}

/** A path of the site relative to the base it is served under: '/nl/results/' becomes './nl/results/'. */
export const below = (path: string) => `.${path}`;
