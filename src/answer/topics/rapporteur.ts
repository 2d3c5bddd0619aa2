import { nameKey } from '../../french/name-directory.js';
import type { Act } from '../../records/index.js';
import { answered, notStated } from '../compose.js';
import type { Answer } from '../model.js';
import { cite } from '../quote.js';
import type { ActResponder, Setting } from '../responder.js';
import { actLabel, personLabel } from '../wording.js';

const NAME_ASKED = /\bc'est (bien )?|\best-ce (bien )?|\bbien\b|\bn'est[- ]ce pas\b|\bc'est ca\b/;

function unknownRapporteur(act: Act, intent: string): Answer {
  const { chair } = act.sitting;
  const known = chair ? ` Il indique que la séance était présidée par ${personLabel(chair)}.` : '';
  return notStated(intent, `L'acte ne nomme pas de rapporteur.${known}`, {
    acts: [act.id],
    citations: cite(act, '/sitting/chair'),
  });
}

/** Begin the answer by yes or no where the question supposes a rapporteur (« C'est bien X qui a rapporté ? »). */
function premise({ heard }: Setting, name: string): string {
  const supposed = [...heard.slots.persons.flatMap(({ candidates }) => candidates), ...heard.slots.unknownPersons];
  if (supposed.length === 0) return '';
  if (supposed.some((candidate) => nameKey(candidate) === nameKey(name))) return 'Oui : ';
  return NAME_ASKED.test(heard.text) || supposed.length > 0 ? `Non, pas ${supposed[0]!} : ` : '';
}

/** Responders to questions about the rapporteur. */
export const rapporteurResponders: Readonly<Record<string, ActResponder>> = {
  'rapporteur/name': (act, setting) => {
    const { rapporteur } = act;
    if (!rapporteur) return unknownRapporteur(act, setting.intent);
    const opening = premise(setting, rapporteur.name);
    const label = `${actLabel(act)} a été rapportée par ${personLabel(rapporteur)}`;
    const text = opening === '' ? label.replace(/^l/, 'L') : opening + label;
    return answered(setting.intent, 'stated', `${text}.`, {
      acts: [act.id],
      citations: cite(act, '/rapporteur'),
      suggestions: ['Quel est le résultat du vote ?', "Quel est l'objet de la délibération ?"],
    });
  },
  'rapporteur/role': (act, { intent }) => {
    const { rapporteur } = act;
    if (!rapporteur) return unknownRapporteur(act, intent);
    if (!rapporteur.role)
      return notStated(intent, `L'acte ne précise pas la fonction de ${personLabel(rapporteur)}, qui rapporte.`, {
        acts: [act.id],
        citations: cite(act, '/rapporteur'),
      });
    return answered(
      intent,
      'stated',
      `${personLabel({ ...rapporteur, role: null })} rapporte en qualité de ${rapporteur.role}.`,
      { acts: [act.id], citations: cite(act, '/rapporteur') },
    );
  },
  'rapporteur/delegation': (act, { intent }) => {
    const { rapporteur } = act;
    if (!rapporteur)
      return notStated(intent, "L'acte n'indique ni délégation, ni groupe politique.", { acts: [act.id] });
    const role = rapporteur.role ? `comme « ${rapporteur.role} »` : 'sans préciser sa fonction';
    return notStated(
      intent,
      `L'acte n'indique ni délégation, ni groupe politique : il désigne seulement ${personLabel({ ...rapporteur, role: null })} ${role}.`,
      { acts: [act.id], citations: cite(act, '/rapporteur') },
    );
  },
};
