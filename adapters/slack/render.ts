import type { types } from '@slack/bolt';
import type { Corpus } from '../../src/corpus/index.js';
import type { Exchange } from '../desk/desk.js';
import { present, type Law, type Presentation, type Quote } from '../presentation.js';
import { renderBlocks, type Rendered, type Room } from './blocks.js';
import { askButtons, opinionButtons, restButton, shareButton, type Surface } from './buttons.js';
import { cut, LIMITS } from './limits.js';
import { bullets, escapeMrkdwn, link, note, paragraph, quotation, richText, words, type Run } from './rich-text.js';

/** A message of Slack: blocks, and the text that notifications and screen readers take instead. */
export interface Message {
  readonly blocks: types.KnownBlock[];
  readonly text: string;
}

export interface RenderOptions {
  /** Put before the addresses of our pages, without final slash; empty: they are named without link. */
  readonly publicUrl: string;
  readonly surface: Surface;
  /** True once an opinion was given: thanks stand in place of the buttons. */
  readonly judged?: boolean;
}

/** From the one that shows most to the one that always fits. */
const ROOMS: readonly Room[] = [
  { pieces: 25, sentence: 2000, items: 15, quotes: 5, quote: 600 },
  { pieces: 12, sentence: 800, items: 8, quotes: 2, quote: 300 },
  { pieces: 4, sentence: 300, items: 3, quotes: 0, quote: 0 },
];
const LONGEST_FALLBACK = 3000;
/** A passage that leaves room on its line for the place where it stands. */
const ONE_LINE = 40;

/** Said once an opinion is noted. */
export const THANKS = 'Merci, votre avis est noté, sans votre identité.';

/** Give an answer the form of a message, shortened where it is long. */
export function renderAnswer(exchange: Exchange, corpus: Corpus, options: RenderOptions): Message {
  const { id, reply } = exchange;
  const { publicUrl, surface } = options;
  const shown = present(reply.answer, corpus, publicUrl);
  const inRoom = (room: Room): types.KnownBlock[] => {
    const { blocks, shortened } = renderBody(shown, room, surface === 'message');
    return [...blocks, ...(shortened ? [restButton(id)] : []), ...actionsOf(id, shown, options)];
  };
  let blocks: types.KnownBlock[] = [];
  for (const room of ROOMS) {
    blocks = inRoom(room);
    if (fits(blocks)) break;
  }
  return { blocks, text: fallbackOf(exchange, shown) };
}

/** Show what an answer says and what it rests on, without the buttons. */
export function renderBody({ basis, blocks, quotes, laws }: Presentation, room: Room, hasTables: boolean): Rendered {
  const said = renderBlocks(blocks, room, hasTables);
  const sources = quotes.slice(0, room.quotes).map((quote) => renderQuote(quote, room.quote));
  const named = [...quotes.slice(room.quotes).map(({ place, url }) => link(place, url)), ...laws.map(lawLink)];
  return {
    blocks: [
      ...said.blocks,
      ...(basis ? [note(basis)] : []),
      ...sources.flatMap((source) => source.blocks),
      ...(named.length > 0 ? [richText(bullets(named))] : []),
    ],
    shortened: said.shortened || quotes.length > room.quotes || sources.some(({ shortened }) => shortened),
  };
}

function renderQuote({ place, text, url }: Quote, most: number): Rendered {
  const quoted = text.trim();
  return {
    blocks: [
      richText(quotation(words(cut(quoted, most)), words(quoted.length > ONE_LINE ? '\n' : ' · '), link(place, url))),
    ],
    shortened: quoted.length > most,
  };
}

function lawLink({ label, url }: Law): Run {
  return link(label, url);
}

function actionsOf(
  id: string,
  { choices, suggestions }: Presentation,
  { surface, judged = false }: RenderOptions,
): types.KnownBlock[] {
  return [
    ...askButtons('Choisissez :', choices, 0),
    ...askButtons('Vous pouvez aussi demander :', suggestions, choices.length),
    ...(surface === 'ephemeral' ? [shareButton(id)] : []),
    judged ? note(THANKS) : opinionButtons(id, surface),
  ];
}

/** The whole answer in words, what it rests on and where it stands. */
function fallbackOf({ reply }: Exchange, { basis, quotes, laws }: Presentation): string {
  const sources = [...quotes.map(({ place }) => place), ...laws.map(({ label }) => label)];
  const lines = [reply.result.text, basis && `${basis}.`, ...sources].filter(Boolean);
  return escapeMrkdwn(cut(lines.join('\n'), LONGEST_FALLBACK));
}

// One block is kept for a line above the answer: who asked, and what.
function fits(blocks: readonly types.KnownBlock[]): boolean {
  return blocks.length < LIMITS.messageBlocks && JSON.stringify(blocks).length <= LIMITS.messageJson;
}

/** A message in our own words, each text a paragraph. */
export function say(...texts: readonly string[]): Message {
  return { blocks: texts.map((text) => richText(paragraph(words(text)))), text: escapeMrkdwn(texts.join('\n')) };
}
