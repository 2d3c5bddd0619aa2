import type { types } from '@slack/bolt';
import { cut, LIMITS } from './limits.js';

/** A run of words, of a link, of an emoji: what a paragraph is made of. */
export type Run = types.RichTextElement;

/**
 * Rich text takes words as they are: `*`, `_`, `<!channel>` or `&amp;` in an act stay what they are, without escape.
 * Slack refuses an empty run and the characters that no one sees.
 */
export function words(text: string, style?: { bold?: true; italic?: true; code?: true }): Run {
  const shown = text.replace(/(?!\n)\p{Cc}/gu, ' ');
  return { type: 'text', text: shown === '' ? ' ' : shown, ...(style && { style }) };
}

/** A link, or its words alone where the address leads nowhere outside (no `PUBLIC_URL`). */
export function link(label: string, url: string): Run {
  return /^https?:\/\//.test(url) ? { type: 'link', url, text: label } : words(label);
}

/** The name of a person of the workspace, who is told of it. */
export function mention(user: string): Run {
  return { type: 'user', user_id: user };
}

/** Put paragraphs, lists and quotes in one block. */
export function richText(...elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

/** A paragraph. */
export function paragraph(...runs: Run[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: runs };
}

/** A list with bullets. */
export function bullets(items: readonly Run[]): types.RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: items.map((item) => paragraph(item)) };
}

/** Words quoted as they stand, and what leads to them. */
export function quotation(...runs: Run[]): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: runs };
}

/** Text that Slack shows as it is, without any markup. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** A line in small grey characters. */
export function note(text: string): types.ContextBlock {
  return { type: 'context', elements: [plain(text)] };
}

/** The notice of the service, in italics; none gives nothing. */
export function noted(notice: string | null): types.RichTextBlock[] {
  return notice === null ? [] : [richText(paragraph(words(notice, { italic: true })))];
}

/** A title. */
export function heading(text: string): types.HeaderBlock {
  return { type: 'header', text: plain(cut(text, LIMITS.header)) };
}

/**
 * Escape text for Slack's mark-up (mrkdwn), used for the text that goes with blocks: no mention, no link, and no
 * formatting, which an invisible word joiner in front of its sign prevents.
 */
export function escapeMrkdwn(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[*_~`]/g, '\u2060$&')
    .replace(/@(?=channel|here|everyone)/g, '@\u2060');
}
