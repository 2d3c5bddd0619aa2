import { absoluteMajority } from '../../law/deadlines.js';
import type { Act, Person, Vote } from '../../records/index.js';
import { headcount } from '../attendance.js';
import { answered, count, enumerate, list, notStated, sentence } from '../compose.js';
import type { Answer, Block } from '../model.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { warnings } from '../warnings.js';
import { outcomeSentence, personLabel } from '../wording.js';
import { voteOfPerson } from './vote-of-person.js';

type CountKey = 'for' | 'against' | 'abstentions' | 'notVoting';
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

function refuse(act: Act, intent: string, what: string): Answer {
  return notStated(intent, `L'acte n'indique pas ${what}.${knownOutcome(act)}`, {
    acts: [act.id],
    citations: cite(act, '/vote/outcome', '/vote'),
  });
}

function picture(vote: Vote): Block[] {
  return vote.for === null && vote.against === null
    ? []
    : [
        {
          kind: 'vote',
          for: vote.for,
          against: vote.against,
          abstentions: vote.abstentions,
          notVoting: vote.notVoting,
        },
      ];
}

function voices(value: number, key: CountKey): string {
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

function namesOf(people: readonly Person[] | null): string {
  return people && people.length > 0
    ? ` : ${enumerate(people.map((person) => (person.civility ? `${person.civility} ${person.name}` : person.name)))}`
    : '';
}

/** The question takes for granted that some voted so. */
const SUPPOSES_SOME = /\b(abstenus?|vote contre|opposition|y a-t-il|y a-t-il eu)\b/;

/** Answer one count: stated with its figure, the names where the act gives them, 0 where nobody could have voted so. */
function countAnswer(key: CountKey): ActResponder {
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

function resultBlocks(act: Act, vote: Vote): Block[] {
  const head = outcomeSentence(vote) ?? "L'acte ne dit pas comment le vote s'est conclu.";
  const scope = vote.unanimous ? unanimityScope(act) : null;
  const details = (['for', 'against', 'abstentions', 'notVoting'] as const)
    .filter((key) => vote[key] !== null)
    .map((key) => `${LABELS[key]} : ${vote[key]!}${namesOf(vote.named[key])}`);
  return [
    sentence(
      `${head}${scope ? ` L'acte précise : ${scope}.` : ''}${vote.method ? ` Vote à ${vote.method.replace(/^à /, '')}.` : ''}`,
    ),
    ...(details.length > 0 ? [list(details)] : [sentence("L'acte ne donne pas le nombre des voix.")]),
    ...picture(vote),
    ...warnings(act, '/vote'),
  ];
}

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
  const text = outcomeSentence(vote)!;
  return answered(
    intent,
    'stated',
    [sentence(opening + text.slice(0, 1).toLowerCase() + text.slice(1)), ...picture(vote), ...warnings(act, '/vote')],
    {
      acts: [act.id],
      citations: cite(act, '/vote/outcome', '/vote'),
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

const cast: ActResponder = (act, { intent }) => {
  const { vote } = act;
  if (vote?.cast != null)
    return answered(intent, 'stated', `${vote.cast} suffrages exprimés.`, {
      acts: [act.id],
      citations: cite(act, '/vote/cast'),
    });
  if (vote?.for == null || vote.against === null) return refuse(act, intent, 'le nombre de suffrages exprimés');
  const total = vote.for + vote.against;
  return answered(
    intent,
    'computed',
    [
      sentence(
        `${total} suffrages exprimés : ${vote.for} pour + ${vote.against} contre. Les abstentions et les élus qui ne prennent pas part au vote ne comptent pas.`,
      ),
      ...warnings(act, '/vote'),
    ],
    { acts: [act.id], citations: citeAll(act, ['/vote/for', '/vote/against']) },
  );
};

const majority: ActResponder = (act, { intent }) => {
  const { vote } = act;
  const total = vote?.cast ?? (vote?.for != null && vote.against !== null ? vote.for + vote.against : null);
  if (total === null) return refuse(act, intent, 'le nombre de suffrages exprimés, dont dépend la majorité absolue');
  const needed = absoluteMajority(total).value;
  return answered(
    intent,
    'computed',
    `Majorité absolue : ${needed} voix, soit plus de la moitié des ${total} suffrages exprimés (CGCT, article L2121-20).${vote?.for != null ? ` Il y a eu ${vote.for} voix pour.` : ''}`,
    { acts: [act.id], citations: citeAll(act, ['/vote/for', '/vote/against', '/vote/cast']) },
  );
};

const missingVoices: ActResponder = (act, { intent }) => {
  const { absent, represented, inOffice } = headcount(act);
  if (absent === null || represented === null) return refuse(act, intent, "combien d'élus étaient absents");
  const names = (act.attendance.absent ?? []).map(({ name }) => name);
  const whole =
    inOffice === null
      ? ''
      : ` ${represented} présents ou représentés + ${absent} absents = ${represented + absent}, pour ${inOffice} membres en exercice.`;
  return answered(
    intent,
    'computed',
    [
      sentence(
        `Ce sont les ${absent} élus absents ou excusés sans procuration${names.length > 0 ? ` : ${enumerate(names)}` : ''}. Ils n'ont pas voté.${whole}`,
      ),
      ...warnings(act, '/attendance', '/vote'),
    ],
    { acts: [act.id], citations: citeAll(act, ['/attendance/absent', '/sitting/membersInOffice']) },
  );
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
