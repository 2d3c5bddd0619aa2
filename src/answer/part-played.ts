import type { Act } from '../records/index.js';
import type { Presence } from './attendance.js';
import { personLabel } from './wording.js';

/** Say in one sentence how a person took part. */
export function presenceSentence(presence: Presence): string {
  const { name } = presence.person;
  switch (presence.kind) {
    case 'present':
      return `${name} figure parmi les présents.`;
    case 'absent':
      return `${name} figure parmi les absents ou excusés.`;
    case 'proxy':
      return `${name} n'a pas siégé en personne : vote par procuration${presence.holder ? `, donnée à ${presence.holder.name}` : ', sans que l’acte nomme le mandataire'}.`;
    case 'substitute':
      return `${name} a siégé comme suppléant(e)${presence.for ? ` de ${presence.for.name}` : ''}.`;
    case 'replaced':
      return `${name} n'a pas siégé en personne : remplacement par ${presence.by.name}, qui siège comme suppléant(e).`;
  }
}

/** The other parts a person plays in the act, as sentences. */
export function rolesOf(act: Act, name: string): { text: string; pointer: string }[] {
  const roles: { text: string; pointer: string }[] = [];
  const { rapporteur, sitting, signature, vote } = act;
  if (rapporteur?.name === name)
    roles.push({ text: `${personLabel(rapporteur)}, rapporte la délibération.`, pointer: '/rapporteur' });
  if (sitting.chair?.name === name)
    roles.push({ text: `${personLabel(sitting.chair)}, préside la séance.`, pointer: '/sitting/chair' });
  if (signature?.signatory?.name === name)
    roles.push({ text: `${name} a signé l'acte.`, pointer: '/signature/signatory' });
  const apart = vote?.named.notVoting?.findIndex((person) => person.name === name) ?? -1;
  if (apart >= 0) roles.push({ text: `${name} ne prend pas part au vote.`, pointer: `/vote/named/notVoting/${apart}` });
  return roles;
}
