import type { Law, Presentation, Quote } from '../presentation.js';
import { cut } from '../wording.js';
import { link, paragraph, run, type Element } from './elements.js';
import { LIMITS } from './limits.js';

/** How many passages a card quotes, how many characters of each, and how many others it names with their links. */
export interface QuoteRoom {
  readonly quotes: number;
  readonly quote: number;
  readonly links: number;
}

/** Show what an answer rests on: in plain words, then the passages quoted, the other passages and the laws named. */
export function renderSources({ basis, quotes, laws }: Presentation, room: QuoteRoom): Element[] {
  const [quoted, named] = [quotes.slice(0, room.quotes), quotes.slice(room.quotes)];
  const links = [...named.map(({ place, url }) => link(place, url)), ...laws.map(({ label, url }) => link(label, url))];
  const left = links.length - room.links;
  const items = [
    ...quoted.map((quote) => renderQuote(quote, room.quote)),
    ...links.slice(0, room.links).map((one) => paragraph([one], 'Small')),
    ...(left > 0 ? [paragraph(`Et ${left} autres passages.`, 'Small')] : []),
  ];
  return [
    ...(basis ? [paragraph([run(basis, { size: 'Small', weight: 'Bolder', color: 'Accent' })], 'Medium')] : []),
    ...(items.length > 0 ? [{ type: 'Container', style: 'emphasis', spacing: 'Small', items } as const] : []),
  ];
}

/** Show a passage: its words, then the place they stand at, which leads there. */
export function renderQuote({ place, text, url }: Omit<Quote, 'line'>, most: number): Element {
  const words = flat(text);
  const label = words.length > most ? `${place} : lire tout le passage` : place;
  return paragraph([run(`« ${cut(words, most)} » `, { italic: true }), link(label, url, { size: 'Small' })], 'Small');
}

/** The lines of a passage as running text: a register breaks them where its page ends. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The numbers of the claims, to be written after what they prove: « [1] [2] ». */
export function claimMarks({ quotes, laws }: Presentation): string {
  const numbers = [...quotes, ...laws].slice(0, LIMITS.claims).map((_, index) => `[${index + 1}]`);
  return numbers.join(' ');
}

/**
 * The sources in Teams' own form: claims under the numbers of `claimMarks`. The message does not bear the label
 * « généré par IA », which says that it may be wrong: nothing in it is generated.
 */
export function claimsOf({ basis, quotes, laws }: Presentation): object[] {
  const claims = [...quotes.map((quote) => passageClaim(quote, basis)), ...laws.map(lawClaim)].slice(0, LIMITS.claims);
  if (claims.length === 0) return [];
  return [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      citation: claims.map((appearance, index) => ({ '@type': 'Claim', position: index + 1, appearance })),
    },
  ];
}

function passageClaim({ place, text, url }: Quote, basis: string | null): object {
  return {
    '@type': 'DigitalDocument',
    name: cut(place, LIMITS.claimName),
    url,
    abstract: cut(flat(text), LIMITS.claimAbstract),
    ...(basis && { keywords: [cut(basis, LIMITS.claimKeyword)] }),
    image: { '@type': 'ImageObject', name: 'Text' },
  };
}

function lawClaim({ label, url }: Law): object {
  return {
    '@type': 'DigitalDocument',
    name: cut(label, LIMITS.claimName),
    url,
    abstract: 'Le texte de loi sur lequel repose la réponse.',
    image: { '@type': 'ImageObject', name: 'Text' },
  };
}
