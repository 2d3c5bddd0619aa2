import type { types } from '@slack/bolt';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as drawn from 'slack-blocks-to-jsx';
import { objectsOf, textsOf } from './reading.js';

/** Draw blocks with an independent renderer of Block Kit. */
export function draw(blocks: readonly types.KnownBlock[]): string {
  return renderToStaticMarkup(
    createElement(drawn.Message, {
      blocks: literal(blocks) as drawn.Block[],
      name: 'Greffier',
      logo: 'data:,',
      time: new Date('2026-11-23T09:41:00Z'),
      hooks: { emoji: ({ name }) => createElement(Fragment, null, `:${name}:`) },
    }),
  );
}

/** The renderer reads marks in plain text, which Slack does not (node-slack-sdk, issue 712): they are put out of its reach. */
function literal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, literal(inner)] as const);
  const { type, text } = value as { type?: unknown; text?: unknown };
  const isPlain = type === 'plain_text' && typeof text === 'string';
  return { ...Object.fromEntries(entries), ...(isPlain && { text: withoutMarks(text) }) };
}

const MARKS: Readonly<Record<string, string>> = { '<': '‹', '&': '＆', '*': '∗', _: '＿', '`': 'ˋ', '~': '∼' };

function withoutMarks(text: string): string {
  return text.replace(/[<&*_`~]/g, (mark) => MARKS[mark]!);
}

/** List what the renderer dropped: it passes over in silence what it does not know. */
export function droppedFrom(blocks: readonly types.KnownBlock[]): string[] {
  const seen = flat(wordsOf(parseFragment(draw(blocks))));
  const emojis = [...objectsOf(blocks)].flatMap(({ type, name }) => (type === 'emoji' ? `:${String(name)}:` : []));
  return [...textsOf(blocks), ...emojis].map(flat).filter((text) => !seen.includes(text));
}

// Icons carry their words in an attribute.
function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  const labels = tree.isElementNode(node) ? node.attrs.filter(({ name }) => /^(?:aria-label|title)$/.test(name)) : [];
  const children = 'childNodes' in node ? node.childNodes.map(wordsOf) : [];
  return [...labels.map(({ value }) => value), ...children].join(' ');
}

function flat(text: string): string {
  return withoutMarks(text).replace(/\s+/g, '').toLowerCase();
}
