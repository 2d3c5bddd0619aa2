import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import { micromark } from 'micromark';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Message } from '../../adapters/teams/render.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Entry = readonly [name: string, value: Json, inside: Readonly<Record<string, Json>>];

/** Every property of a value, however deep, in the order it is written. */
export function* properties(value: Json): Generator<Entry> {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) for (const item of value as readonly Json[]) yield* properties(item);
  else
    for (const [name, inner] of Object.entries(value as Readonly<Record<string, Json>>)) {
      yield [name, inner, value as Readonly<Record<string, Json>>];
      yield* properties(inner);
    }
}

/** A value as it is after its journey: nothing but JSON. */
export function asSent(message: unknown): Readonly<Record<string, Json>> {
  return JSON.parse(JSON.stringify(message)) as Readonly<Record<string, Json>>;
}

/** What a user reads of a message: its words as CommonMark shows them, the runs and titles of its card, its claims. */
export function wordsOf(message: Message): string {
  const shown = parseFragment(micromark(message.text ?? '', { allowDangerousHtml: true }));
  const parts = [textOf(shown)];
  for (const [name, value, { type }] of properties(asSent(message.attachments ?? [])))
    if (
      typeof value === 'string' &&
      (name === 'text' ? type === 'TextRun' : name === 'title' && type !== 'Action.OpenUrl')
    )
      parts.push(value);
  // A space without width parts the braces of what a card would take for a date.
  return parts.join('\n').replaceAll('{\u200B{', '{{');
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

/** Markup that the words of a message would become: none but paragraphs and bold is ours. */
export function foreignMarkup(message: Message): string[] {
  const tags: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node) && !['p', 'strong'].includes(node.tagName)) tags.push(node.tagName);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(micromark(message.text ?? '', { allowDangerousHtml: true })));
  return tags;
}

/** Every address a message leads to. */
export function linksOf(message: Message): string[] {
  return [...properties(asSent(message))].flatMap(([name, value]) =>
    name === 'url' && typeof value === 'string' ? [value] : [],
  );
}

/** The questions that its buttons and suggested actions ask, in order. */
export function asksOf(message: Message): string[] {
  return [...properties(asSent(message))].flatMap(([name, value, inside]) =>
    typeof value === 'string' && (name === 'question' || (name === 'value' && inside.type === 'imBack')) ? [value] : [],
  );
}

/** What Microsoft's own parser says against the cards of a message, and the limits that it breaks, in words. */
export function breachesOf(message: Message): string[] {
  const breaches: string[] = [];
  const size = Buffer.byteLength(JSON.stringify(message));
  if (size > 28 * 1024) breaches.push(`${size} bytes`);
  if ((message.suggestedActions?.actions.length ?? 0) > 3) breaches.push('more than 3 suggested actions');
  if (message.suggestedActions && message.attachments) breaches.push('suggested actions beside a card');
  if (message.text !== undefined && message.attachments) breaches.push('words beside a card: Teams parts them');
  breaches.push(...foreignMarkup(message).map((tag) => `<${tag}> in the words`));
  for (const { content } of message.attachments ?? []) breaches.push(...cardBreaches(asSent(content)));
  for (const [name, value, inside] of properties(asSent(message))) {
    if (name === 'actions' && (value as readonly Json[]).length > 6) breaches.push('more than 6 buttons in a set');
    if (name === 'type' && value === 'TextBlock') breaches.push('a TextBlock reads Markdown');
    if (name === 'citation' && (value as readonly Json[]).length > 20) breaches.push('more than 20 claims');
    if (
      inside['@type'] === 'DigitalDocument' &&
      typeof value === 'string' &&
      value.length > (LONGEST[name] ?? Infinity)
    )
      breaches.push(`${name} of a claim: ${value.length} characters`);
    if (name === 'url' && typeof value === 'string' && !/^https?:\/\//.test(value)) breaches.push(`link to ${value}`);
  }
  return breaches;
}

const LONGEST: Readonly<Record<string, number>> = { name: 80, abstract: 160 };

function cardBreaches(content: Readonly<Record<string, Json>>): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(content, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const found = card.validateProperties().validationEvents.map(({ message }) => message);
  // What the parser does not know it leaves out: what it kept must be all that was written.
  const kept = [...properties(asSent(card.toJSON()))].filter(
    ([name, value]) => name === 'text' && typeof value === 'string',
  );
  const written = [...properties(content)].filter(
    ([name, value]) => name === 'text' && typeof value === 'string' && value !== '',
  );
  const lost = kept.length === written.length ? [] : [`${written.length - kept.length} texts are lost on parsing`];
  const noFallback = content.fallbackText && content.speak ? [] : ['no fallback text or no speech'];
  return [...events, ...found, ...lost, ...noFallback];
}
