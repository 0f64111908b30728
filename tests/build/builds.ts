/** One built site: where it lies and where it thinks it is served. */
export interface Build {
  /** Below the repository's root. */
  readonly folder: string;
  readonly origin: string;
  /** With a slash at both ends. */
  readonly base: string;
}

/** The two builds that tests/run.mjs makes: at the root of a host, and below a path of another one. */
export const BUILDS = {
  root: { folder: 'dist', origin: 'http://localhost:4321', base: '/' },
  subPath: { folder: 'test-results/sub-path', origin: 'https://example.org', base: '/red-thread/' },
} as const satisfies Record<string, Build>;
