import { frenchDate } from '../../french/dates.js';
import type { Act } from '../../records/index.js';
import { answered, list, notStated, sentence } from '../compose.js';
import type { Block } from '../model.js';
import { cite, citeAll } from '../quote.js';
import type { ActResponder } from '../responder.js';
import { actLabel, outcomeSentence, personLabel } from '../wording.js';

const KIND_NAMES = {
  deliberation: 'une délibération',
  decision: 'une décision',
  arrete: 'un arrêté',
  other: 'un acte',
} as const;

function summaryBlocks(act: Act): Block[] {
  const { sitting, rapporteur } = act;
  const head = `${actLabel(act).replace(/^l/, 'L')}${sitting.date ? ` du ${frenchDate(sitting.date)}` : ''}${act.subject ? ` a pour objet : ${act.subject}.` : "ne porte pas d'objet."}`;
  const blocks: Block[] = [sentence(head)];
  if (rapporteur) blocks.push(sentence(`Rapport présenté par ${personLabel(rapporteur)}.`));
  if (act.operativePart.length > 0)
    blocks.push(sentence('Il est décidé ou proposé au vote :'), list(act.operativePart.slice(0, 4)));
  const outcome = outcomeSentence(act.vote);
  if (outcome) blocks.push(sentence(outcome));
  return blocks;
}

/** Responders to questions about what the act is. */
export const identificationResponders: Readonly<Record<string, ActResponder>> = {
  'identification/number': (act, { intent }) =>
    act.number
      ? answered(intent, 'stated', `C'est ${actLabel(act)}${act.subject ? ` (${act.subject})` : ''}.`, {
          acts: [act.id],
          citations: citeAll(act, ['/number']),
        })
      : notStated(intent, `L'acte ne porte pas de numéro.${act.subject ? ` Son objet : ${act.subject}.` : ''}`, {
          acts: [act.id],
          citations: cite(act, '/subject'),
        }),
  'identification/theme': (act, { intent }) => {
    if (act.theme)
      return answered(intent, 'stated', `L'acte est classé sous la rubrique « ${act.theme} ».`, {
        acts: [act.id],
        citations: cite(act, '/theme'),
      });
    if (act.matiere) {
      const name = act.matiere.name ? ` (${act.matiere.name})` : '';
      return answered(
        intent,
        'stated',
        `L'acte porte la matière ${act.matiere.code}${name} de la nomenclature ACTES.`,
        { acts: [act.id], citations: cite(act, '/matiere') },
      );
    }
    return notStated(
      intent,
      `L'acte n'indique ni rubrique ni matière.${act.subject ? ` Son objet : ${act.subject}.` : ''}`,
      { acts: [act.id], citations: cite(act, '/subject') },
    );
  },
  'identification/assembly': (act, { intent }) => {
    const names = [act.assembly, act.collectivity.name].filter((name) => name !== null);
    return names.length > 0
      ? answered(intent, 'stated', `L'acte a été pris par : ${names.join(', ')}.`, {
          acts: [act.id],
          citations: citeAll(act, ['/assembly', '/collectivity/name']),
        })
      : notStated(intent, "L'acte ne nomme pas l'assemblée qui l'a pris.", { acts: [act.id] });
  },
  'identification/kind': (act, { intent }) =>
    answered(intent, 'stated', `C'est ${KIND_NAMES[act.kind]}${act.number ? `, n° ${act.number}` : ''}.`, {
      acts: [act.id],
      citations: cite(act, '/number', '/subject'),
    }),
  'identification/subject': (act, { intent }) =>
    act.subject
      ? answered(intent, 'stated', `Objet de ${actLabel(act)} : ${act.subject}.`, {
          acts: [act.id],
          citations: cite(act, '/subject'),
        })
      : notStated(intent, "L'acte ne porte pas d'objet lisible.", { acts: [act.id] }),
  'identification/summary': (act, { intent }) =>
    answered(intent, 'stated', summaryBlocks(act), {
      acts: [act.id],
      citations: citeAll(act, [
        '/subject',
        '/rapporteur',
        ...act.operativePart.slice(0, 4).map((_, index) => `/operativePart/${index}`),
        '/vote/outcome',
      ]),
    }),
};
