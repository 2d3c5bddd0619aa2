import { surfaceTerms } from '../../french/terms.js';
import type { Act } from '../../records/index.js';
import { commitmentsOf, partiesNamed, type Commitment } from '../commitments.js';
import { answered, enumerate, list, notStated, sentence } from '../compose.js';
import type { Answer } from '../model.js';
import { cite, citeRange } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { answerFromText } from './content.js';

const ASKS_ALL = /\b(chaque|toutes|tous|chacun|respectifs?|parties|partenaires|qui|lister?)\b/;
const FILLER =
  /^(engag\w*|obligation\w*|convention|contrepartie\w*|quoi|exactement|juste|liste\w*|partie\w*|chaque|paye?|paie|finance\w*|charge|prend\w*|partenaires?|concretement|acte|deliberation|cadre|accord)$/;

function quoted(act: Act, commitments: readonly Commitment[]) {
  return { acts: [act.id], citations: commitments.map(({ start, end }) => citeRange(act, start, end)) };
}

function partiesSentence(commitments: readonly Commitment[]): string {
  return enumerate([...new Set(commitments.map(({ party }) => party))]);
}

function ofParty(act: Act, setting: Setting): Answer {
  const { heard, intent } = setting;
  const commitments = commitmentsOf(act);
  if (commitments.length === 0) return answerFromText(act, setting);
  const named = partiesNamed(act, commitments, heard.text);
  if (named.length > 0) {
    return answered(
      intent,
      'stated',
      named.map(({ text }) => sentence(text)),
      { ...quoted(act, named), suggestions: ['Quels sont les engagements de chaque partie ?'] },
    );
  }
  const others = surfaceTerms(heard.text).filter((word) => !FILLER.test(word));
  if (others.length === 0 || ASKS_ALL.test(heard.text))
    return answered(
      intent,
      'stated',
      [sentence("L'acte énonce ces engagements :"), list(commitments.map(({ text }) => text))],
      quoted(act, commitments),
    );
  const text = `L'acte n'énonce aucun engagement de « ${others.join(' ')} » : les parties qui s'engagent sont ${partiesSentence(commitments)}.`;
  return notStated(
    intent,
    [sentence(text), list(commitments.map((commitment) => commitment.text))],
    quoted(act, commitments),
  );
}

/** Keep what a party or anyone pays or finances. */
const PAYS = /financ|prend\w* en charge|prise en charge|vers(?:er|e)|pay|rémunér/i;

const financing: ActResponder = (act, setting) => {
  const commitments = commitmentsOf(act);
  const paying = commitments.filter(({ text }) => PAYS.test(text));
  const named = partiesNamed(act, commitments, setting.heard.text);
  const theirs = named.filter((one) => paying.includes(one));
  // « Qui paie la formation ? » names the training, not the party that gives it.
  const asksWho = /\bqui\b/.test(setting.heard.text);
  const found = [theirs, asksWho ? paying : named, paying].find(({ length }) => length > 0) ?? [];
  return found.length === 0
    ? answerFromText(act, setting)
    : answered(
        setting.intent,
        'stated',
        found.map(({ text }) => sentence(text)),
        quoted(act, found),
      );
};

const PARTIES = /\b(?:entre|liant)\s+([^.;:]{5,220}?)(?=\.|;|:|$|\s-\s(?:approbation|autorisation))/iu;

/** « Convention entre A, B et C », « convention tripartite liant A, B et C ». */
const parties: ActResponder = (act, setting) => {
  const texts = [
    ...(act.subject ? [{ text: act.subject, pointer: '/subject' }] : []),
    ...act.body.map((text, index) => ({ text, pointer: `/body/${index}` })),
    ...act.operativePart.map((text, index) => ({ text, pointer: `/operativePart/${index}` })),
  ];
  const found = texts
    .map(({ text, pointer }) => ({ match: PARTIES.exec(text), pointer }))
    .find(({ match }) => match !== null && /\bet\b/.test(match[1]!));
  if (!found) return answerFromText(act, setting);
  return answered(setting.intent, 'stated', `D'après l'acte, la convention lie ${found.match![1]!.trim()}.`, {
    acts: [act.id],
    citations: cite(act, found.pointer),
  });
};

/** Responders to questions about what each party commits to. */
export const commitmentResponders: Readonly<Record<string, ActResponder>> = {
  'commitments/parties': parties,
  'commitments/financing': financing,
  'commitments/of-party': ofParty,
};
