import type { types } from '@slack/bolt';
import { LIMITS } from '../../adapters/slack/limits.js';

type Json = Readonly<Record<string, unknown>>;

/** Every object of a tree of blocks, in the order in which it is shown. */
export function* objectsOf(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* objectsOf(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Json;
    for (const child of Object.values(value)) yield* objectsOf(child);
  }
}

/** The words that a user reads in blocks, an element a line; what only screen readers are told is left out. */
export function textsOf(blocks: readonly types.KnownBlock[]): string[] {
  return [...objectsOf(blocks)].flatMap(({ text }) => (typeof text === 'string' ? text : []));
}

/** What can be pressed: the beginning of its `action_id`, and its value. */
export function pressable(blocks: readonly types.KnownBlock[]): { action: string; value: string }[] {
  return [...objectsOf(blocks)].flatMap(({ action_id: id, value }) =>
    typeof id === 'string' ? [{ action: id.split(':')[0]!, value: typeof value === 'string' ? value : '' }] : [],
  );
}

/** Addresses that are linked to. */
export function linksOf(blocks: readonly types.KnownBlock[]): string[] {
  return [...objectsOf(blocks)].flatMap(({ url }) => (typeof url === 'string' ? url : []));
}

/** List the limits of Slack that blocks break, in words. */
export function breachesOf(blocks: readonly types.KnownBlock[], surface: 'message' | 'view'): string[] {
  const objects = [...objectsOf(blocks)];
  const ids = objects.flatMap(({ action_id: id }) => (typeof id === 'string' ? id : []));
  const most = surface === 'message' ? LIMITS.messageBlocks : LIMITS.viewBlocks;
  return [
    ...(blocks.length > most ? [`${blocks.length} blocks`] : []),
    ...(surface === 'message' && JSON.stringify(blocks).length > 13_200 ? ['message too long'] : []),
    ...(blocks.filter(({ type }) => type === 'table').length > 1 ? ['two tables'] : []),
    ...(new Set(ids).size < ids.length ? [`repeated action_id among ${ids.join(' ')}`] : []),
    ...objects.flatMap(breachesOfObject),
  ];
}

function breachesOfObject(object: Json): string[] {
  const { type, text, value, url, elements, rows, accessibility_label: label } = object;
  const inner = typeof text === 'object' ? (text as Json | null)?.text : text;
  const words = typeof inner === 'string' ? inner : '';
  const most = { section: 3000, header: 150, button: 75, context: 2000, text: 3000, raw_text: 2000 }[String(type)];
  return [
    ...(typeof text === 'string' && text.trim() === '' && text !== '\n' && !/^ +$/.test(text) ? ['empty text'] : []),
    ...(most !== undefined && words.length > most ? [`${String(type)} of ${words.length} characters`] : []),
    ...(typeof value === 'string' && value.length > 2000 ? ['value too long'] : []),
    ...(typeof label === 'string' && label.length > 75 ? ['label too long'] : []),
    ...(typeof url === 'string' && (!/^https?:\/\//.test(url) || url.length > 3000) ? [`link to ${url}`] : []),
    ...(Array.isArray(elements) && elements.length === 0 ? [`empty ${String(type)}`] : []),
    ...(type === 'actions' && (elements as unknown[]).length > 25 ? ['too many buttons'] : []),
    ...(type === 'table' && (rows as unknown[]).length > 100 ? ['too many rows'] : []),
    ...(type === 'mrkdwn' && /<!|<@|@channel|@here|@everyone/.test(words) ? ['calls people'] : []),
  ];
}
