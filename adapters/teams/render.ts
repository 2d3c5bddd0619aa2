import { plainText, type Block, type Choice } from '../../src/answer/model.js';
import type { Corpus } from '../../src/corpus/index.js';
import type { Exchange } from '../desk/desk.js';
import { present, type Presentation } from '../presentation.js';
import { cut } from '../wording.js';
import { renderBlock } from './blocks.js';
import { askButtons, restButton } from './buttons.js';
import { card, paragraph, run, type Card, type Element } from './elements.js';
import { bytesOf, LIMITS } from './limits.js';
import { escapeMarkdown } from './markdown.js';
import { pagesOf, shorten, type Room } from './shorten.js';
import { claimMarks, claimsOf, renderSources, type QuoteRoom } from './sources.js';

/** A message for Teams: the parts of a Bot Framework activity that we fill in. */
export interface Message {
  readonly type: 'message';
  readonly text?: string;
  readonly textFormat?: 'markdown';
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: typeof CARD; readonly content: Card }[];
  readonly entities?: readonly object[];
  readonly channelData?: { readonly feedbackLoop: { readonly type: 'default' } };
  readonly suggestedActions?: { readonly to: []; readonly actions: readonly SuggestedAction[] };
}

interface SuggestedAction {
  readonly type: 'imBack';
  readonly title: string;
  readonly value: string;
}

export interface AnswerOptions {
  /** Address of our pages, without final slash. */
  readonly publicUrl: string;
  /** Begin with the question: a press shows it to nobody. */
  readonly withQuestion: boolean;
}

/** Content type of an Adaptive Card. */
export const CARD = 'application/vnd.microsoft.card.adaptive';

interface CardRoom extends Room, QuoteRoom {
  readonly choices: number;
}

/** From the one that shows most to the one that always fits. */
const ROOMS: readonly [CardRoom, ...CardRoom[]] = [
  { items: 12, text: 600, quotes: 5, quote: 500, links: 40, choices: 20 },
  { items: 6, text: 300, quotes: 2, quote: 300, links: 20, choices: 12 },
  { items: 3, text: 150, quotes: 0, quote: 0, links: 10, choices: 6 },
];
const MORE_CHOICES = 'D’autres choix existent : précisez votre question.';
const LONGEST_WORDS = 2000;
const LONGEST_FALLBACK = 1500;
const LONGEST_SUMMARY = 200;
/** Bytes: the SDK adds who speaks to whom and where. */
const LONGEST_CARD = LIMITS.message - 2048;

/**
 * Give an answer the form of Teams: a message in words, with its claims and the buttons that ask for an opinion, then a
 * card where there is more to show. Two messages, since Teams parts one that holds words and a card.
 */
export function renderAnswer(
  exchange: Exchange,
  corpus: Corpus,
  { publicUrl, withQuestion }: AnswerOptions,
): Message[] {
  const shown = present(exchange.reply.answer, corpus, publicUrl);
  const { words, details } = partWords(shown.blocks);
  const asked = withQuestion ? [`**${escapeMarkdown(exchange.reply.result.question)}**`] : [];
  const message: Message = {
    type: 'message',
    text: [[...asked, ...words.map(escapeMarkdown)].join('\n\n'), claimMarks(shown)].join(' ').trim(),
    textFormat: 'markdown',
    entities: claimsOf(shown),
    channelData: { feedbackLoop: { type: 'default' } },
  };
  if (!needsCard(shown, details))
    return [{ ...message, ...suggest(shown.suggestions.map(({ question }) => question)) }];
  return [message, layOut(exchange, shown, details).message];
}

/** Show a page, from 1, of what the card of an answer leaves out; null where there is no such page. */
export function renderRest(exchange: Exchange, corpus: Corpus, publicUrl: string, page: number): Message | null {
  const shown = present(exchange.reply.answer, corpus, publicUrl);
  const pages = pagesOf(layOut(exchange, shown, partWords(shown.blocks).details).rest);
  const blocks = pages[page - 1];
  if (!blocks) return null;
  const title = `Suite de la réponse${pages.length > 1 ? ` (${page} sur ${pages.length})` : ''}`;
  const body = [
    paragraph([run(title, { weight: 'Bolder' })]),
    ...blocks.flatMap((block) => renderBlock(block)),
    ...(page < pages.length ? [restButton(exchange.id, page + 1)] : []),
  ];
  return cardMessage(body, title, plainText(blocks));
}

/** Say something of ours in a message without card. */
export function say(text: string): Message {
  return { type: 'message', text: escapeMarkdown(text), textFormat: 'markdown' };
}

/** Put elements on a card; `text` says the same where no card can be shown. */
export function cardMessage(body: readonly Element[], summary: string, text: string): Message {
  const content = card(body, { speak: summary, text: escapeMarkdown(cut(text, LONGEST_FALLBACK)) });
  return { type: 'message', summary, attachments: [{ contentType: CARD, content }] };
}

/** Part the sentences an answer begins with, which are said in words, from the blocks that a card shows. */
function partWords(blocks: readonly Block[]): { words: readonly string[]; details: readonly Block[] } {
  const words: string[] = [];
  let left = LONGEST_WORDS;
  for (const block of blocks) {
    if (block.kind !== 'sentence' || block.text.length > left) break;
    words.push(block.text);
    left -= block.text.length;
  }
  const [first] = blocks;
  if (words.length > 0 || !first) return { words, details: blocks.slice(words.length) };
  return { words: [cut(plainText([first]), LONGEST_WORDS)], details: blocks };
}

function needsCard({ basis, quotes, laws, choices, suggestions }: Presentation, details: readonly Block[]): boolean {
  const shows = details.length + quotes.length + laws.length + choices.length > 0;
  return shows || basis !== null || suggestions.length > LIMITS.suggested;
}

/** The card of an answer in the largest room in which it fits, and the blocks it leaves out. */
function layOut(
  { id, reply }: Exchange,
  shown: Presentation,
  details: readonly Block[],
): { message: Message; rest: readonly Block[] } {
  const { text } = reply.result;
  const summary = cut(text.split('\n')[0]!, LONGEST_SUMMARY);
  const inRoom = (room: CardRoom) => {
    const { shown: blocks, rest } = shorten(details, room);
    const restOf = rest.length > 0 ? [restButton(id, 1)] : [];
    const body = [...renderDetails(blocks, shown.choices), ...restOf, ...renderFoot(shown, blocks, room)];
    return { message: cardMessage(body, summary, text), rest };
  };
  let laidOut = inRoom(ROOMS[0]);
  for (const room of ROOMS.slice(1)) {
    if (bytesOf(laidOut.message) <= LONGEST_CARD) break;
    laidOut = inRoom(room);
  }
  return laidOut;
}

/** The blocks of an answer, its picture first. */
function renderDetails(blocks: readonly Block[], choices: readonly Choice[]): Element[] {
  const isPicture = ({ kind }: Block): boolean => kind === 'parts';
  const inOrder = [...blocks.filter(isPicture), ...blocks.filter((block) => !isPicture(block))];
  return inOrder.flatMap((block) => renderBlock(block, choices));
}

/** What an answer rests on, and what can be asked next; a choice that is an item of a list is pressed there. */
function renderFoot(shown: Presentation, blocks: readonly Block[], room: CardRoom): Element[] {
  const listed = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const choices = shown.choices.filter(({ label }) => !listed.includes(label));
  return [
    ...renderSources(shown, room),
    ...askButtons('Choisissez :', choices.slice(0, room.choices)),
    ...(choices.length > room.choices ? [paragraph(MORE_CHOICES, 'Small')] : []),
    ...askButtons('Vous pouvez aussi demander :', shown.suggestions),
  ];
}

function suggest(questions: readonly string[]): Pick<Message, 'suggestedActions'> {
  if (questions.length === 0) return {};
  const actions = questions.map((question) => ({ type: 'imBack', title: question, value: question }) as const);
  return { suggestedActions: { to: [], actions } };
}
