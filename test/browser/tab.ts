import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Join the browser of the run for the tests of a file; gives what opens a tab in a fresh profile. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return async (options) => {
    const context = await browser.newContext({ locale: 'fr-FR', ...options });
    // A test talks to this machine only.
    await context.route(
      (url) => url.hostname !== '127.0.0.1' && url.hostname !== 'localhost',
      (route) => route.abort(),
    );
    return context.newPage();
  };
}

/** The part of a browser's window that tests call. */
interface Window {
  getComputedStyle(element: unknown): Readonly<Record<string, string>>;
}

/** Read computed styles of an element. */
export function stylesOf(element: Locator, ...names: readonly string[]): Promise<(string | undefined)[]> {
  return element.evaluate((node, wanted) => {
    const styles = (globalThis as unknown as Window).getComputedStyle(node);
    return wanted.map((name) => styles[name]);
  }, names);
}
