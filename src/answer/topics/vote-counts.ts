import type { Act, Person, Vote } from '../../records/index.js';
import { answered, count, enumerate, notStated, sentence } from '../compose.js';
import type { Answer, Block, Part } from '../model.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { warnings } from '../warnings.js';
import { outcomeSentence } from '../wording.js';

/** The four ways a member's voice is counted. */
export type CountKey = 'for' | 'against' | 'abstentions' | 'notVoting';
const COUNT_NAMES: Readonly<Record<CountKey, string>> = {
  for: 'voix pour',
  against: 'voix contre',
  abstentions: 'abstentions',
  notVoting: 'élus qui ne prennent pas part au vote',
};

/** Say how the vote ended, for refusals that tell what is known nearby. */
function knownOutcome(act: Act): string {
  const outcome = outcomeSentence(act.vote);
  return outcome ? ` Il dit seulement : ${outcome}` : " Il ne dit pas non plus comment le vote s'est conclu.";
}

/** Refuse to say what the act's vote does not state, and tell how it ended. */
export function refuse(act: Act, intent: string, what: string): Answer {
  return notStated(intent, `L'acte n'indique pas ${what}.${knownOutcome(act)}`, {
    acts: [act.id],
    citations: cite(act, '/vote/outcome', '/vote'),
  });
}

/** Draw a vote of which counts are stated. */
export function picture(vote: Vote): Block[] {
  const parts: readonly Part[] = [
    { label: 'pour', value: vote.for ?? 0, tone: 'for' },
    { label: 'contre', value: vote.against ?? 0, tone: 'against' },
    { label: 'abstention', value: vote.abstentions ?? 0, tone: 'abstention' },
    { label: 'sans vote', value: vote.notVoting ?? 0, tone: 'away' },
  ];
  return vote.for === null && vote.against === null ? [] : [{ kind: 'parts', title: 'Vote', parts }];
}

/** Say a count in words (« 3 voix contre », « aucune abstention »). */
export function voices(value: number, key: CountKey): string {
  if (value === 0)
    return {
      for: 'aucune voix pour',
      against: 'aucune voix contre',
      abstentions: 'aucune abstention',
      notVoting: "personne ne s'est abstenu de prendre part au vote",
    }[key];
  return {
    for: `${value} voix pour`,
    against: `${value} voix contre`,
    abstentions: count(value, 'abstention'),
    notVoting: `${count(value, 'élu ne prend', 'élus ne prennent')} pas part au vote`,
  }[key];
}

/** Name the members of a list after a colon; empty where the act names nobody. */
export function namesOf(people: readonly Person[] | null): string {
  return people && people.length > 0
    ? ` : ${enumerate(people.map((person) => (person.civility ? `${person.civility} ${person.name}` : person.name)))}`
    : '';
}

/** The question takes for granted that some voted so. */
const SUPPOSES_SOME = /\b(abstenus?|vote contre|opposition|y a-t-il|y a-t-il eu)\b/;

/** Answer one count: stated with its figure, the names where the act gives them, 0 where nobody could have voted so. */
export function countAnswer(key: CountKey): ActResponder {
  return (act, { intent, heard }) => {
    const { vote } = act;
    const value = vote?.[key] ?? null;
    const named = vote?.named[key] ?? null;
    const citations = citeAll(act, [`/vote/${key}`, ...(named ?? []).map((_, index) => `/vote/named/${key}/${index}`)]);
    if (vote && (value !== null || named)) {
      const figure = value ?? named!.length;
      const opening = figure === 0 && SUPPOSES_SOME.test(heard.text) ? 'Non : ' : '';
      const text = opening + voices(figure, key);
      const namesMissing =
        figure > 0 && !named && /\b(qui|nom|noms|lesquels)\b/.test(heard.text)
          ? ` L'acte ne donne pas ${figure === 1 ? 'le nom' : 'les noms'}.`
          : '';
      return answered(
        intent,
        'stated',
        [
          sentence(`${text.slice(0, 1).toUpperCase()}${text.slice(1)}${namesOf(named)}.${namesMissing}`),
          ...picture(vote),
          ...warnings(act, '/vote'),
        ],
        { acts: [act.id], citations, suggestions: ['Quel est le résultat du vote ?'] },
      );
    }
    return refuse(
      act,
      intent,
      key === 'notVoting' ? "si des élus n'ont pas pris part au vote" : `le nombre ni le nom des ${COUNT_NAMES[key]}`,
    );
  };
}
