import { both, not, some, type Heard, type Rule } from '../rule.js';

const meaning =
  /\b(veut dire|veulent dire|signifie(nt|r)?|signification|definition|acronymes?|sigles?|abreviations?|developpee?s?|initiales|ca veut dire quoi|c'est quoi|correspond)\b/;

function holdsOnlyAnAcronym({ text, slots }: Heard): boolean {
  return (
    slots.acronyms.length === 1 &&
    text.replace(/\b(et|le|la|l'|les|c'est quoi|un|une|quoi)\b/g, '').replace(/[^a-z0-9]/g, '') ===
      slots.acronyms[0]!.toLowerCase()
  );
}

/** Questions about acronyms. */
export const acronymRules: readonly Rule[] = [
  {
    intent: 'acronyms/all',
    reach: 'act',
    when: both(
      some(/\b(tous|toutes|liste[rz]?|les|quels|quelles)\b.{0,24}\b(sigles?|acronymes?|abreviations?)\b/),
      ({ slots }) => slots.acronyms.length === 0,
    ),
    examples: ['Liste-moi tous les sigles expliqués', 'quels sigles ?', 'liste des acronymes'],
  },
  {
    intent: 'acronyms/one',
    reach: 'act',
    when: (heard) =>
      holdsOnlyAnAcronym(heard) ||
      (meaning.test(heard.text) &&
        (heard.slots.acronyms.length > 0 ||
          /\b(sigles?|acronymes?|signifie|veut dire|veulent dire)\b/.test(heard.text)) &&
        not(some(/\b(qui|vote|voix|deliberation|convention|delai|objet|accuse|recepisse)\b.{0,20}$/))(heard)),
    examples: [
      'ERN ?',
      'Que veut dire ERN dans ce texte ?',
      'ern sa veut dire koi',
      'Le sigle EPCI est-il développé dans le texte ?',
      'et ERN ?',
      'Que signifie XYZT ?',
      'XYZT ça veut dire quoi ?',
    ],
  },
];
