import { nameKey } from '../../french/name-directory.js';
import type { Act } from '../../records/index.js';
import { headcount, presenceOf } from '../attendance.js';
import { answered, notStated, sentence } from '../compose.js';
import type { Answer, Block, Citation } from '../model.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { warnings } from '../warnings.js';
import { outcomeSentence } from '../wording.js';
import { unknownPerson, whichPerson } from './people-choice.js';

const NAMED = [
  ['notVoting', 'ne prend pas part au vote'],
  ['against', 'a voté contre'],
  ['abstentions', "s'est abstenu(e)"],
  ['for', 'a voté pour'],
] as const;

/** Tell how a person voted: named by the act, or deduced where everyone who voted voted for. */
export const voteOfPerson: ActResponder = (act, setting) => {
  const { heard, intent } = setting;
  if (heard.slots.unknownPersons.length > 0) return unknownPerson(act, setting);
  const [mention] = heard.slots.persons;
  if (mention && mention.candidates.length > 1)
    return whichPerson(setting, mention.candidates, (name) => `Comment a voté ${name} ?`);
  const name = mention?.candidates[0] ?? act.rapporteur?.name;
  if (name === undefined)
    return notStated(intent, "L'acte ne nomme pas de rapporteur : je ne peux pas dire son vote.", { acts: [act.id] });
  return statedVote(act, intent, name) ?? deducedVote(act, intent, name);
};

function statedVote(act: Act, intent: string, name: string): Answer | null {
  for (const [key, verb] of NAMED) {
    const at = act.vote?.named[key]?.findIndex((person) => nameKey(person.name) === nameKey(name)) ?? -1;
    if (at >= 0) {
      const citations = citeAll(act, [`/vote/${key}`, `/vote/named/${key}/${at}`]);
      return answered(intent, 'stated', [sentence(`${name} ${verb}.`), ...warnings(act, '/vote')], {
        acts: [act.id],
        citations,
      });
    }
  }
  return null;
}

function deducedVote(act: Act, intent: string, name: string): Answer {
  const presence = presenceOf(act, name);
  const citations: Citation[] = presence ? cite(act, presence.pointer) : [];
  if (presence?.kind === 'absent')
    return answered(
      intent,
      'deduced',
      `${name} n'a pas voté : son nom figure parmi les absents ou excusés, sans procuration.`,
      { acts: [act.id], citations },
    );
  if (presence?.kind === 'replaced')
    return answered(
      intent,
      'deduced',
      `${name} n'a pas voté en personne : ${presence.by.name} siégeait comme suppléant(e).`,
      { acts: [act.id], citations },
    );
  const whyAll = presence ? allFor(act) : null;
  if (presence && whyAll) {
    const through = presence.kind === 'proxy' ? ', par procuration' : '';
    const blocks: Block[] = [
      sentence(`${name} a voté pour${through}.`),
      sentence(`C'est déduit, non écrit : ${whyAll}.`),
      ...warnings(act, '/vote', '/attendance'),
    ];
    return answered(intent, 'deduced', blocks, {
      acts: [act.id],
      citations: [...citations, ...citeAll(act, ['/vote/for', '/vote/unanimous'])],
    });
  }
  const outcome = outcomeSentence(act.vote);
  const known = outcome ? ` Il dit seulement : ${outcome}` : '';
  return notStated(intent, `L'acte ne dit pas comment ${name} a voté.${known}`, {
    acts: [act.id],
    citations: [...citations, ...cite(act, '/vote/outcome', '/vote')],
  });
}

/** Why everyone who voted, voted for; null where that does not follow from what the act states. */
function allFor(act: Act): string | null {
  const { vote } = act;
  if (vote?.for == null || vote.against !== 0 || vote.abstentions !== 0) return null;
  const { represented } = headcount(act);
  const named = vote.named.notVoting?.length ?? 0;
  if (represented === null || vote.for + (vote.notVoting ?? 0) !== represented || named !== (vote.notVoting ?? 0))
    return null;
  const apart = vote.notVoting ? ` et ${vote.notVoting} qui ne prennent pas part au vote, nommément désignés` : '';
  return `${represented} présents ou représentés, ${vote.for} voix pour, aucune contre, aucune abstention${apart}`;
}
