import { frenchDate } from '../../src/french/calendar.js';
import type { Act } from '../../src/records/index.js';
import { factsOf, readRange } from '../act-facts.js';
import type { Desk } from '../desk/desk.js';
import { cut, titleOf } from '../wording.js';
import { card, link, paragraph, run, type Card, type Element } from './elements.js';
import { CARD } from './render.js';
import { renderQuote } from './sources.js';

const LONGEST_SUBJECT = 600;
const LONGEST_PASSAGE = 800;
const LONGEST_PREVIEW = 200;

/** An act as a result of the message extension: the card that is inserted, and what the list of results shows of it. */
export interface ActAttachment {
  readonly contentType: typeof CARD;
  readonly content: Card;
  readonly preview: {
    readonly contentType: 'application/vnd.microsoft.card.thumbnail';
    readonly content: { readonly title: string; readonly text: string };
  };
}

/** What stands on the card of an act besides its facts: the range it quotes, as the address of its page gives it. */
interface Besides {
  readonly passage?: string | null;
  readonly notice: string | null;
}

/** Make the attachment of an act. */
export function actAttachment(act: Act, publicUrl: string, besides: Besides): ActAttachment {
  const about = [titleOf(act), act.sitting.date && frenchDate(act.sitting.date)].filter(Boolean).join(' · ');
  return {
    contentType: CARD,
    content: actCard(act, publicUrl, besides),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: withoutTags(about), text: withoutTags(cut(act.subject ?? '', LONGEST_PREVIEW)) },
    },
  };
}

/** Find the act that an address of ours leads to, and make its attachment; null for any other address. */
export function unfurl(
  address: string,
  { corpus, notice }: Pick<Desk, 'corpus' | 'notice'>,
  publicUrl: string,
): ActAttachment | null {
  const pages = `${publicUrl}/actes/`;
  if (!URL.canParse(address) || !address.startsWith(pages)) return null;
  const { pathname, searchParams } = new URL(address);
  const act = corpus.act(decoded(pathname.slice(new URL(pages).pathname.length)));
  return act ? actAttachment(act, publicUrl, { passage: searchParams.get('passage'), notice }) : null;
}

function actCard(act: Act, publicUrl: string, { passage, notice }: Besides): Card {
  const url = `${publicUrl}/actes/${encodeURIComponent(act.id)}`;
  const title = titleOf(act);
  const facts = factsOf(act);
  const range = readRange(passage, act.text);
  const quoted = range && {
    place: 'Passage cité',
    text: act.text.slice(range.start, range.end),
    url: `${url}?passage=${range.start}-${range.end}#passage`,
  };
  const body: Element[] = [
    paragraph([link(title, url, { size: 'Medium', weight: 'Bolder' })]),
    ...(act.collectivity.name ? [paragraph([run(act.collectivity.name, { isSubtle: true })], 'None')] : []),
    ...(act.subject ? [paragraph(cut(act.subject, LONGEST_SUBJECT))] : []),
    ...(notice ? [paragraph([run(notice, { italic: true })], 'Small')] : []),
    ...facts.map(([name, value]) => paragraph([run(`${name} : `, { isSubtle: true }), run(value)], 'Small')),
    ...(quoted
      ? [{ type: 'Container', style: 'emphasis', items: [renderQuote(quoted, LONGEST_PASSAGE)] } as const]
      : []),
    { type: 'ActionSet', spacing: 'Medium', actions: [{ type: 'Action.OpenUrl', title: 'Lire l’acte', url }] },
  ];
  return card(body, { speak: title, text: [title, act.subject, url].filter(Boolean).join('\n\n') });
}

// The list of results reads a few tags of HTML.
function withoutTags(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
