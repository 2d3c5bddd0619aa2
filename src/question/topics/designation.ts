import { foldAligned } from '../../french/fold.js';
import { both, not, some, type Heard, type Rule } from '../rule.js';

/** « Qui représentait Paul Vernier ? », « par qui Paul Vernier était-il représenté ? »: a person carried, not a body. */
function asksWhoCarried({ question, slots }: Heard): boolean {
  const { text } = foldAligned(question);
  const carrying = /\bqui (?:represente|representait|a represente) |\bpar qui /.exec(text);
  const after = carrying ? carrying.index + carrying[0].length : 0;
  return carrying !== null && slots.persons.some(({ start }) => start >= after && start - after <= CIVILITY);
}
const CIVILITY = 9;

/** Questions about who was elected or named to sit somewhere. */
export const designationRules: readonly Rule[] = [
  {
    intent: 'people/mandates',
    reach: 'corpus',
    when: both(
      ({ slots }) => slots.persons.length > 0,
      some(
        /\b(quels?|quelles?)\b.{0,12}\b(organismes?|commissions?|instances?|conseils? d'administration|associations?|structures?|syndicats?)\b/,
        /\b(ou|dans quoi)\b.{0,24}\b(siege|represente|designee?|nommee?)\b/,
        /\bmandats\b/,
      ),
      not(some(/\b(procuration|seance|a vote)\b/)),
    ),
    examples: [
      'Dans quels organismes siège Aline Martin ?',
      'Paul Vernier représente la ville dans quelles associations ?',
      'Où siège Madame Martin ?',
      'les mandats de Paul Vernier',
    ],
  },
  {
    intent: 'designation/who',
    reach: 'act',
    when: both(
      some(
        /\b(qui|quels?|quelles?|notre|nos|noms?|par qui|liste)\b.{0,60}\b(represent(e|ent|ant|ante|ants|antes|er|ait)|sieg(e|ent|era|eront)|design(e|ee|es|ees|ation)|titulaires?|suppleante?s?|delegue(e|s|es)?|elue?s? (a|au|comme|adjointe?|pour)|nomme(e|s|es)?|correspondante?s?)\b/,
        /^(le |la |les |et )?(le |la |les )?(titulaires?|suppleante?s?|representante?s?|delegue(e|s|es)?)\b/,
        /\b(quel|quelle) (elue?|conseillere?|adjointe?)\b.{0,30}\bsieg/,
        /\bqui a ete (elue?s?|designee?s?|nommee?s?)\b/,
        /\bqui (preside|presidera|dirige|vice-preside) (la |le |l'|les |cette |ce )?(commission|comite|association|office|syndicat|conseil d'administration|jury|groupe|regie|ccas)\b/,
      ),
      not(asksWhoCarried),
      not(
        some(
          /\b(procuration|remplac\w*|a la place|salle|rapport\w*|dossier|a presente|presente par|est suppleante?$|conseil de metropole|signer|gracieux|secretaire|vote|represente(e|s|es)? par|parties|siegeai\w*|absents?|presents?)\b/,
          /\bau total|combien\b/,
        ),
      ),
    ),
    examples: [
      "Qui représente la Ville au conseil d'administration de la régie ?",
      'Qui a été désigné correspondant sécurité ?',
      "notre représentant à l'office ?",
      "Titulaires de la commission d'appel d'offres ?",
      'quel élu siège à la maison de retraite ?',
      'et le suppléant ?',
    ],
    unlike: [
      'Quel élu a présenté le remboursement des frais ?',
      'Qui représentait Madame Martin, procuration ?',
      'Qui remplaçait Paul Vernier ?',
      'Qui représentait Paul Vernier le 4 mars 2013 ?',
      'Par qui Paul Vernier était-il représenté ?',
    ],
  },
];

/** « le club des villes, c'est qui ? »: tried after all others. */
export const designationLastRules: readonly Rule[] = [
  {
    intent: 'designation/who',
    reach: 'act',
    when: ({ text, slots }) =>
      slots.persons.length + slots.unknownPersons.length === 0 && /\b(c'est qui|qui c'est|qui est-ce)$/.test(text),
    examples: ["l'office municipal des sports c'est qui ?"],
  },
];
