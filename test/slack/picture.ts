// Draws docs/slack.png: a real answer, as an independent renderer of Block Kit shows it. `npm run slack:picture`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { types } from '@slack/bolt';
import { chromium } from 'playwright-core';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as drawn from 'slack-blocks-to-jsx';
import { loadGreffier } from '../../adapters/cli/load-corpus.js';
import { createDesk } from '../../adapters/desk/desk.js';
import { shippedData } from '../../adapters/project.js';
import { createBot, withQuestion } from '../../adapters/slack/bot.js';
import { say } from '../../adapters/slack/render.js';
import { findChromium, FLAGS } from '../browser/chromium.js';

const PICTURE = fileURLToPath(new URL('../../docs/slack.png', import.meta.url));
const QUESTION = 'Qui a rapporté la délibération sur l’ERN ?';
const WIDTH = 720;

const COLOURS: Readonly<Record<string, string>> = {
  large_green_square: '#5aa64f',
  large_red_square: '#d1453b',
  large_yellow_square: '#e8b931',
  large_blue_square: '#3f86d1',
  white_large_square: '#d5d9dd',
};

/** A square as Slack's clients draw that emoji. */
function emoji({ name }: { name: string }): ReactElement {
  const style = { background: COLOURS[name], borderRadius: 3, display: 'inline-block', height: 17, width: 17 };
  return createElement('span', { style: { ...style, margin: '0 1px', verticalAlign: 'text-bottom' } });
}

function message(name: string, logo: string, blocks: types.KnownBlock[]): ReactElement {
  const time = new Date(2026, 10, 23, 9, 41);
  return createElement(drawn.Message, {
    name,
    logo,
    time,
    theme: 'light',
    blocks: blocks as unknown as drawn.Block[],
    hooks: { emoji },
  });
}

function dataUri(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

const icon = readFileSync(new URL('../../adapters/web/public/icon.svg', import.meta.url), 'utf8');
const face =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" fill="#6b4fa0"/><text x="18" y="24" font-family="sans-serif" font-size="16" fill="#fff" text-anchor="middle">AM</text></svg>';
const style = readFileSync(createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8');

const desk = createDesk(await loadGreffier([shippedData]), { today: () => '2026-11-23' });
const bot = createBot(desk, 'https://greffier.example.fr');
const thread = { channel: 'C1', thread: '1.0' };
const answer = bot.ask(thread, 'U1', QUESTION);
const [pressed = QUESTION] = answer.reply.result.suggestions;
const next = withQuestion(bot.render(bot.ask(thread, 'U1', pressed), 'message'), pressed);
const page = renderToStaticMarkup(
  createElement(
    'main',
    null,
    message('Anne Martin', dataUri(face), say(`@Greffier ${QUESTION}`).blocks),
    message('Greffier', dataUri(icon), bot.render(answer, 'message').blocks),
    message('Greffier', dataUri(icon), next.blocks),
  ),
);

const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env, args: FLAGS });
try {
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: 200 }, deviceScaleFactor: 2 });
  await tab.setContent(
    `<!doctype html><html lang="fr"><meta charset="utf-8"><style>${style}</style>
    <style>body { margin: 0; font-family: Lato, 'Open Sans', sans-serif }
    header { border-bottom: 1px solid #ddd; padding: 12px 20px; font-weight: 900 }
    header span { color: #616061; font: 13px Lato, 'Open Sans', sans-serif; margin-left: 6px }
    main { padding: 16px 20px; display: grid; gap: 12px }
    /* People are no apps. */ main > :first-child h3 + div { display: none }</style>
    <header>Fil <span># secretariat-des-assemblees</span></header>${page}</html>`,
  );
  await tab.screenshot({ path: PICTURE, fullPage: true });
} finally {
  await browser.close();
}
console.log(`written: ${PICTURE}`);
