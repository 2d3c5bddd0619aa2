import { groupingOf } from '../grouping.js';
import { both, not, some, type Rule } from '../rule.js';

const oneAct = /\b(cette|cet|ce|la presente) (deliberation|acte|texte|document)\b/;

/** Questions that share acts or sums out by sitting, rapporteur, theme, year. */
export const groupRules: readonly Rule[] = [
  {
    intent: 'corpus/groups',
    reach: 'corpus',
    when: both(
      ({ text, slots }) => groupingOf(text) !== null && slots.persons.length + slots.actNumbers.length === 0,
      some(
        /\b(repartition|reparti\w*|ventil\w*|graphique|courbe|diagramme|histogramme|evolution|statistiques?|stats?|classement|palmares)\b/,
        /\b(actes|deliberations?|delibs?|dossiers|rapports|subventions|sommes|montants|depenses)\b/,
        /\b(themes?|thematiques?|rubriques?|grands sujets|domaines?)\b/,
        /\b(rapport\w*|present\w*) le (plus|moins)\b/,
        /^(?:et |alors )?(?:qui|quel\w* [a-z-]+) (?:rapport|present|port|defend)\w*\b.{0,30}\b(?:textes|sujets|questions|affaires)\b/,
      ),
      not(
        some(
          oneAct,
          /\b(presences?|absences?|absente?s?|presente?s|procurations?|quorum|habitants?|tarif\w*|loyers?|taux|prix)\b/,
          /\b(a|est|figure|classee?) (quel|quelle)\b/,
        ),
      ),
    ),
    examples: [
      "nombre d'actes par rapporteur",
      'nombre de délibérations par séance',
      'répartition des subventions par thème',
      'Qui a rapporté le plus de délibérations ?',
      'Quels sont les thèmes abordés ?',
      'évolution du nombre de délibérations par année',
      "Qui rapporte les délibérations sur l'eau ?",
      'quel élu présente les dossiers de voirie',
      'qui présente le plus souvent les dossiers de culture ?',
    ],
    unlike: [
      'Combien la Ville verse-t-elle par an ?',
      'Quel est le tarif par personne ?',
      'Sous quelle rubrique cet acte est-il classé ?',
      "Qui a rapporté la délibération sur l'eau ?",
    ],
  },
];
