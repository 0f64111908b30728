import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// One configuration, three kinds of tests that need no browser. `npm test` runs them in this order.
const kind = (name: string) => ({
  // The properties of the model run hundreds of examples; a busy machine may take its time.
  test: { name, root, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000 },
});

export default defineConfig({
  // By itself it leaves one core idle, which on a small machine is half of it.
  test: { root, maxWorkers: '100%', projects: [kind('unit'), kind('content'), kind('build')] },
});
