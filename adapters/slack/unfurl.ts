import type { types } from '@slack/bolt';
import type { Act } from '../../src/records/index.js';
import { factsOf, readRange } from '../act-facts.js';
import type { Desk } from '../desk/desk.js';
import { lineAt, titleOf } from '../wording.js';
import { cut } from './limits.js';
import { link, noted, paragraph, plain, quotation, richText, words } from './rich-text.js';

const LONGEST_SUBJECT = 300;
const LONGEST_PASSAGE = 600;

/** Unfold a link to the page of an act: its facts in brief, the passage it leads to; null for any other address. */
export function unfurl(
  address: string,
  { corpus, notice }: Pick<Desk, 'corpus' | 'notice'>,
  publicUrl: string,
): types.MessageAttachment | null {
  if (publicUrl === '' || !URL.canParse(address)) return null;
  const url = new URL(address);
  const ours = new URL(`${publicUrl}/actes/`);
  if (url.host !== ours.host || !url.pathname.startsWith(ours.pathname)) return null;
  const act = corpus.act(decoded(url.pathname.slice(ours.pathname.length)));
  return act ? { blocks: [...blocksOf(act, address, url.searchParams.get('passage')), ...noted(notice)] } : null;
}

function blocksOf(act: Act, address: string, passage: string | null): types.KnownBlock[] {
  const range = readRange(passage, act.text);
  const quoted = range && act.text.slice(range.start, range.end).trim();
  const subject = act.subject === null ? [] : [words(`\n${cut(act.subject, LONGEST_SUBJECT)}`)];
  const facts = factsOf(act).map(([name, value]) => plain(`${name}\n${cut(value, LONGEST_SUBJECT)}`));
  return [
    richText(paragraph(link(titleOf(act), address), ...subject)),
    ...(facts.length > 0 ? [{ type: 'section' as const, fields: facts }] : []),
    ...(range && quoted
      ? [
          richText(
            quotation(words(cut(quoted, LONGEST_PASSAGE))),
            paragraph(words(`Ligne ${lineAt(act, range.start)}`)),
          ),
        ]
      : []),
  ];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
