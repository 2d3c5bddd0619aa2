import type { Entry } from '../../glossary/index.js';
import { askedTerms, unknownTerm } from '../../question/meaning.js';
import type { Act } from '../../records/index.js';
import { answered, aside, list, notice, notStated, sentence } from '../compose.js';
import type { Answer, Block, LawCitation } from '../model.js';
import { cite } from '../quote.js';
import type { Responder, Setting } from '../responder.js';
import { actLabel } from '../wording.js';

const MOST_DEFINED = 4;
/** How many of the acts that a term finds are looked at for its expansion. */
const MOST_READ = 3;

/** Write a term as a dictionary heads it: « Délégation de service public (DSP) ». */
function headword({ term, names }: Entry): string {
  const acronym = names.find((name) => /^\p{Lu}[\p{L}/@\d-]*\p{Lu}[\p{L}\d]*$/u.test(name));
  const head = term.charAt(0).toUpperCase() + term.slice(1);
  return acronym === undefined ? head : `${head} (${acronym})`;
}

/** Cite where a definition comes from. */
export function citeEntry({ source, url }: Entry): LawCitation {
  return { law: source, text: null, url };
}

/** Say that these are definitions in general, and on what they rest. */
export function generalNotice(entries: readonly Entry[]): Block {
  const sources = [...new Set(entries.map(({ source }) => source))].join(' ; ');
  return notice(
    entries.length > 1
      ? `Définitions générales, rédigées pour ce service : ce ne sont pas les mots d'un acte. Sources : ${sources}.`
      : `Définition générale, rédigée pour ce service : ce ne sont pas les mots d'un acte. Source : ${sources}.`,
  );
}

/** Define a term on one line: « Quorum : nombre minimal … ». */
function definition(entry: Entry): string {
  const [first = '', ...rest] = entry.definition;
  return `${headword(entry)} : ${first.toLowerCase()}${rest.join('')}`;
}

/** Define a term in one block. */
export function defined(entry: Entry): Block {
  return sentence(definition(entry));
}

/** An act that expands an acronym itself, with how it prints it. */
interface Expanded {
  readonly act: Act;
  readonly acronym: string;
  readonly words: string;
}

/** Find the act at hand, or the nearest one, that expands the acronym asked. */
function expandedInAnAct({ heard, corpus, find, previous }: Setting): Expanded | null {
  for (const { start, end } of heard.slots.terms) {
    const asked = heard.text.slice(start, end).toUpperCase();
    const atHand = corpus.size === 1 ? corpus.summaries.map(({ id }) => id) : (previous?.acts ?? []).slice(0, 1);
    const ids = atHand.length > 0 ? atHand : find(asked, { limit: MOST_READ }).map(({ id }) => id);
    for (const id of ids) {
      const act = corpus.act(id);
      const [acronym, words] = Object.entries(act?.acronyms ?? {}).find(([name]) => name.toUpperCase() === asked) ?? [];
      if (act && acronym !== undefined && words !== undefined) return { act, acronym, words };
    }
  }
  return null;
}

function askedEntries({ heard, glossary }: Setting): Entry[] {
  return askedTerms(heard)
    .flatMap((term) => glossary?.entry(term) ?? [])
    .slice(0, MOST_DEFINED);
}

function define(setting: Setting): Answer {
  const entries = askedEntries(setting);
  const expanded = expandedInAnAct(setting);
  const suggestions = [
    ...entries.flatMap(({ ask }) => (setting.corpus.size > 0 ? (ask ?? []) : [])),
    'Quels termes sais-tu expliquer ?',
  ].slice(0, 3);
  if (expanded === null)
    return answered(setting.intent, 'law', [...entries.map(defined), generalNotice(entries)], {
      citations: entries.map(citeEntry),
      suggestions,
    });
  const { act, acronym, words } = expanded;
  const label = actLabel(act);
  return answered(
    setting.intent,
    'stated',
    [
      sentence(`${acronym} : ${words}. C'est ainsi que ${label} l'écrit.`),
      sentence('En général :'),
      ...entries.map(defined),
      generalNotice(entries),
    ],
    {
      acts: [act.id],
      citations: [...cite(act, `/acronyms/${acronym}`), ...entries.map(citeEntry)],
      suggestions,
    },
  );
}

function differ(setting: Setting): Answer {
  const entries = askedEntries(setting);
  return answered(
    setting.intent,
    'law',
    [sentence('Les deux définitions, côte à côte :'), list(entries.map(definition)), generalNotice(entries)],
    { citations: entries.map(citeEntry), suggestions: entries.flatMap(({ ask }) => ask ?? []).slice(0, 2) },
  );
}

/** Some terms for whom asks what can be explained. */
const SAMPLE = ['quorum', 'procuration', 'suffrages exprimés', 'délégation de service public', 'exécutoire'];

function all({ intent, glossary }: Setting): Answer {
  const terms = (glossary?.entries ?? []).map(({ term }) => term);
  if (terms.length === 0) return aside('out-of-scope', intent, "Je n'ai pas de glossaire ici.");
  return answered(
    intent,
    null,
    [
      sentence(
        `Je sais expliquer ${terms.length} termes de la vie des collectivités : votes et séances, actes et recours, budget, marchés, urbanisme, foncier, intercommunalité, personnel. Demandez par exemple « c'est quoi un quorum ? ».`,
      ),
      list(SAMPLE.filter((term) => terms.includes(term))),
    ],
    { suggestions: ["C'est quoi un quorum ?", 'Que veut dire DSP ?'] },
  );
}

function unknown({ intent, heard, corpus }: Setting): Answer {
  const word = `Je n'ai pas de définition de « ${unknownTerm(heard) ?? ''} »`;
  const suggestions = ['Quels termes sais-tu expliquer ?'];
  const [only, ...others] = corpus.summaries;
  return only && others.length === 0
    ? notStated(intent, `${word}, et l'acte n'explique pas ce mot.`, { acts: [only.id], suggestions })
    : aside('no-such-act', intent, `${word}, et aucun acte que je connais ne l'explique.`, { suggestions });
}

/** Responders to questions about the meaning of a term in general. */
export const glossaryResponders: Readonly<Record<string, Responder>> = {
  'glossary/define': define,
  'glossary/difference': differ,
  'glossary/all': all,
  'glossary/unknown': unknown,
};
