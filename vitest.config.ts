import { defineConfig } from 'vitest/config';

const inBrowser = 'test/**/*.browser.test.ts';

export default defineConfig({
  test: {
    // Only a fault takes so long, however busy the machine is.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'node', include: ['test/**/*.test.ts'], exclude: [inBrowser] } },
      // The browser starts only where a run holds one of these files.
      {
        extends: true,
        test: { name: 'browser', include: [inBrowser], globalSetup: 'test/browser/launch.ts', testTimeout: 120_000 },
      },
    ],
  },
});
