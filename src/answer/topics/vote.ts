import type { Act, Vote } from '../../records/index.js';
import { answered, enumerate, list, notStated, sentence } from '../compose.js';
import type { Block } from '../model.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { warnings } from '../warnings.js';
import { outcomeSentence, personLabel } from '../wording.js';
import { cast, majority, missingVoices } from './vote-arithmetic.js';
import { countAnswer, namesOf, picture, refuse, voices, type CountKey } from './vote-counts.js';
import { voteOfPerson } from './vote-of-person.js';

const LABELS: Readonly<Record<CountKey, string>> = {
  for: 'Pour',
  against: 'Contre',
  abstentions: 'Abstentions',
  notVoting: 'Ne prennent pas part au vote',
};

/** « à l'unanimité des voix exprimées »: the words that say of whom the unanimity is, or null. */
function unanimityScope(act: Act): string | null {
  const source = act.sources['/vote/unanimous'];
  return source ? `« ${act.text.slice(source.start, source.end).replace(/\s+/g, ' ').trim()} »` : null;
}

/** « : A et B » becomes « (A et B) », after a figure that already follows a colon. */
function inBrackets(names: string): string {
  return names === '' ? '' : ` (${names.replace(/^ : /, '')})`;
}

function resultBlocks(act: Act, vote: Vote): Block[] {
  const head = outcomeSentence(vote) ?? "L'acte ne dit pas comment le vote s'est conclu.";
  const scope = vote.unanimous ? unanimityScope(act) : null;
  const details = (['for', 'against', 'abstentions', 'notVoting'] as const)
    .filter((key) => vote[key] !== null)
    .map((key) => `${LABELS[key]} : ${vote[key]!}${inBrackets(namesOf(vote.named[key]))}`);
  return [
    sentence(
      `${head}${scope ? ` L'acte précise : ${scope}.` : ''}${vote.method ? ` Vote à ${vote.method.replace(/^à /, '')}.` : ''}`,
    ),
    ...(details.length > 0 ? [list(details)] : [sentence("L'acte ne donne pas le nombre des voix.")]),
    ...picture(vote),
    ...warnings(act, '/vote'),
  ];
}

const outcome: ActResponder = (act, { intent, heard }) => {
  const { vote } = act;
  if (!vote?.outcome)
    return notStated(intent, "L'acte ne dit pas si la délibération a été adoptée.", {
      acts: [act.id],
      citations: cite(act, '/vote'),
    });
  const isAdopted = vote.outcome === 'adopted';
  const supposesRejection = /\b(rejet|refus|retoqu)/.test(heard.text);
  const opening = supposesRejection === isAdopted ? 'Non : ' : 'Oui : ';
  const counts = (['for', 'against', 'abstentions', 'notVoting'] as const).flatMap((key) => {
    const value = vote[key];
    return value ? [voices(value, key)] : [];
  });
  const text = outcomeSentence(vote)!.replace(/\.$/, counts.length > 0 ? ` (${enumerate(counts, 'et')}).` : '.');
  return answered(
    intent,
    'stated',
    [sentence(opening + text.slice(0, 1).toLowerCase() + text.slice(1)), ...picture(vote), ...warnings(act, '/vote')],
    {
      acts: [act.id],
      citations: citeAll(act, ['/vote/outcome', '/vote/for', '/vote/against', '/vote/abstentions', '/vote/notVoting']),
      suggestions: vote.for === null ? [] : ['Quel est le résultat du vote ?'],
    },
  );
};

const unanimity: ActResponder = (act, { intent }) => {
  const { vote } = act;
  if (vote?.unanimous == null) return refuse(act, intent, 'si le vote a été unanime');
  const scope = unanimityScope(act);
  const text = vote.unanimous
    ? `Oui : le vote est acquis ${scope ?? "à l'unanimité"}${scope?.includes('exprim') ? ', donc des seules voix exprimées' : ''}.`
    : `Non : le vote est acquis ${scope ?? 'à la majorité'}.`;
  const apart = vote.notVoting ? ` ${voices(vote.notVoting, 'notVoting')}${namesOf(vote.named.notVoting)}.` : '';
  return answered(
    intent,
    'stated',
    [sentence(text + apart.replace(/^ \p{Ll}/u, (start) => start.toUpperCase())), ...warnings(act, '/vote')],
    { acts: [act.id], citations: citeAll(act, ['/vote/unanimous', '/vote/notVoting']) },
  );
};

const method: ActResponder = (act, { intent, heard }) => {
  const { vote } = act;
  if (!vote?.method) return refuse(act, intent, 'le mode de scrutin');
  const asksSecret = /\b(secret|bulletin)/.test(heard.text);
  const opening = asksSecret ? (vote.method.includes('secret') ? 'Oui : ' : 'Non : ') : '';
  const text = `${opening}le vote a eu lieu à ${vote.method.replace(/^à /, '')}.`;
  return answered(intent, 'stated', text.slice(0, 1).toUpperCase() + text.slice(1), {
    acts: [act.id],
    citations: cite(act, '/vote/method'),
  });
};

const whyNotVoting: ActResponder = (act, { intent }: Setting) => {
  const named = act.vote?.named.notVoting ?? [];
  const who =
    named.length > 0
      ? `Il dit seulement que ${enumerate(named.map(personLabel))} ne ${named.length > 1 ? 'prennent' : 'prend'} pas part au vote`
      : "Il ne nomme personne qui n'ait pas pris part au vote";
  return notStated(
    intent,
    `L'acte ne précise pas le motif. ${who} ; ne pas prendre part au vote ne prouve rien à lui seul.`,
    { acts: [act.id], citations: citeAll(act, ['/vote/notVoting', '/vote/named/notVoting/0']) },
  );
};

/** Responders to questions about the vote. */
export const voteResponders: Readonly<Record<string, ActResponder>> = {
  'vote/for': countAnswer('for'),
  'vote/against': countAnswer('against'),
  'vote/abstentions': countAnswer('abstentions'),
  'vote/not-voting': countAnswer('notVoting'),
  'vote/outcome': outcome,
  'vote/unanimity': unanimity,
  'vote/method': method,
  'vote/cast': cast,
  'vote/majority': majority,
  'vote/missing-voices': missingVoices,
  'vote/why-not-voting': whyNotVoting,
  'vote/of-person': voteOfPerson,
  'vote/result': (act, { intent }) =>
    act.vote
      ? answered(intent, 'stated', resultBlocks(act, act.vote), {
          acts: [act.id],
          citations: citeAll(act, [
            '/vote/outcome',
            '/vote/for',
            '/vote/against',
            '/vote/abstentions',
            '/vote/notVoting',
          ]),
        })
      : notStated(intent, "L'acte ne rapporte aucun vote.", { acts: [act.id] }),
};
