import { foldAligned } from '../french/fold.js';
import { buildSpeller } from '../french/spelling.js';
import { isStopWord } from '../french/stop-words.js';

/** Councils of the corpus that a question names at one place, by the names their acts print. */
export interface CouncilMention {
  readonly names: readonly string[];
  /** Offsets into the question. */
  readonly start: number;
  readonly end: number;
  /** Spelled as it is printed. */
  readonly isExact: boolean;
}

/** Finds the councils of a corpus by the ways people name them. */
export interface CouncilDirectory {
  /** `isOrdinaryWord` tells words that name no place (« die », « ayant »). */
  find(question: string, isOrdinaryWord: (word: string) => boolean): readonly CouncilMention[];
  /** Tell whether a folded word can only name a council of no act: never where no act prints the name of its own. */
  isForeign(word: string): boolean;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What kind of body a name begins or ends with: « Communauté de communes du … », « … Agglomération ». */
const BODY =
  /^(villes?|communes?|mairie|communautes?|agglomeration|agglo|urbaine|metropole|metropolitaine?|eurometropole|departement|region|conseils?|municipal|communautaire|departemental|regional|general|syndicat|mixte|intercommunal|ccas|centre|communal|action|sociale|territoire|etablissement|public|territorial)$/;
/** Words that many names begin with: alone they name no place. */
const COMMON_OPENING =
  /^(pays|plateau|coeur|grande?|haute?|hauts|basse?|bas|val|vals|vallees?|plaines?|cotes?|terres?|rives?|portes?|monts?|bourg|villeneuve|chateau|saint|sainte|st|ste|lac|nord|sud|est|ouest|entre|deux|trois|montagnes?|forets?|coteaux|balcons|sources)$/;
const SHORTEST_ALONE = 4;
const SHORTEST_MENDED = 7;

/** The words that tell something, with their offsets in the text given. */
function tellingWords(text: string): Word[] {
  const { text: folded, offsets } = foldAligned(text);
  return [...folded.matchAll(/[a-z]{2,40}/g)]
    .map(({ 0: word, index }) => ({ word, start: offsets[index]!, end: offsets[index + word.length]! }))
    .filter(({ word }) => !isStopWord(word) && !/^(sous|les|lez|pres)$/.test(word));
}

/** The ways to name a body: its own words in full, or the first of them (« Valbourg » for « Valbourg-sur-Orne »). */
function formsOf(name: string): string[] {
  const words = tellingWords(name)
    .map(({ word }) => word)
    .filter((word) => !BODY.test(word));
  const proper = words.findIndex((word) => !COMMON_OPENING.test(word));
  const forms = words.flatMap((_, index) => (index > 0 ? [words.slice(0, index + 1).join(' ')] : []));
  if (proper >= 0 && words[proper]!.length >= SHORTEST_ALONE) {
    // « Saint-Orens » is no « Orens », « Plateau de Valbourg » is « Valbourg ».
    if (!/^(saint|sainte|st|ste)$/.test(words[proper - 1] ?? '')) forms.push(words[proper]!);
  }
  return words.length === 1 ? [words[0]!] : forms;
}

/**
 * Gather the councils of a corpus; `names` as their acts print them, `websites` where they don't (« valbourg-sur-orne »),
 * repeats allowed.
 */
export function buildCouncilDirectory(names: Iterable<string>, websites: Iterable<string> = []): CouncilDirectory {
  const byForm = new Map<string, Set<string>>();
  const printed = new Set(names);
  const published = new Set(websites);
  for (const name of new Set([...printed, ...published]))
    for (const form of formsOf(name)) byForm.set(form, (byForm.get(form) ?? new Set<string>()).add(name));
  const alone = [...byForm.keys()].filter((form) => !form.includes(' '));
  const speller = buildSpeller(alone.map((word) => ({ word, count: 1 })));
  const mended = ({ word }: Word): string =>
    byForm.has(word) || word.length < SHORTEST_MENDED ? word : (speller.repair(word) ?? word);
  const longest = Math.max(0, ...[...byForm.keys()].map((form) => form.split(' ').length));
  return {
    isForeign: (word) => printed.size > 0 && ![...published].some((website) => website.includes(word)),
    find(question, isOrdinaryWord) {
      const words = tellingWords(question);
      const found: CouncilMention[] = [];
      for (let at = 0; at < words.length; at++) {
        for (let length = Math.min(longest, words.length - at); length > 0; length--) {
          const run = words.slice(at, at + length);
          if (length === 1 && isOrdinaryWord(run[0]!.word)) continue;
          const form = length === 1 ? mended(run[0]!) : run.map(({ word }) => word).join(' ');
          const known = byForm.get(form);
          if (!known) continue;
          const isExact = form === run.map(({ word }) => word).join(' ');
          found.push({ names: [...known], start: run[0]!.start, end: run.at(-1)!.end, isExact });
          at += length - 1;
          break;
        }
      }
      return found;
    },
  };
}

const COUNCIL_OF =
  /\b(?:conseil (?:municipal|communautaire|departemental|regional|metropolitain)|mairie|ville|commune|metropole|agglo(?:meration)?) (?:de |d'|du )(?:la |le |l')?([a-z][a-z-]{2,40})/;

/** Name, folded, the council that a question asks about where it is none of those of the acts; else null. */
export function foreignCouncil(
  text: string,
  mentions: readonly CouncilMention[],
  directory: CouncilDirectory,
): string | null {
  const place = mentions.length > 0 ? undefined : COUNCIL_OF.exec(text)?.[1];
  return place !== undefined && directory.isForeign(place) ? place : null;
}
