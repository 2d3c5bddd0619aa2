import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, FLAGS } from './chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one browser that serves every file of browser tests. */
    readonly browser: string;
  }
}

/** Start the browser before the first file of browser tests, and end it after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, env } = await findChromium();
  const server = await chromium.launchServer({ executablePath, env, args: FLAGS });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
