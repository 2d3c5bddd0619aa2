import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Wait until nothing moves any more, shadow trees included: colours that fade in are not yet those of the page. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
    const moving = roots.flatMap((root) => root.getAnimations()).filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
    await Promise.allSettled(moving.map((animation) => animation.finished));
  })()`);
}

/** List what axe finds wrong in a page as it stands, shadow trees included: « rule: the element ». */
export async function faultsOf(page: Page, options: RunOptions = {}): Promise<string[]> {
  await stillness(page);
  // Evaluated from outside the page, so that the page's own policy may forbid foreign scripts.
  await page.evaluate(axe.source);
  const run = { ...options, resultTypes: ['violations' as const] };
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (wanted) => (globalThis as unknown as { axe: typeof axe }).axe.run(wanted),
    run,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
