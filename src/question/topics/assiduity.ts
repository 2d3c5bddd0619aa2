import { both, not, some, type Heard, type Rule } from '../rule.js';

const ATTENDING =
  /\b(absente?s?|absences?|absenteisme|absenteistes?|presente?s?|presences?|assidue?s?|assiduite|procurations?|manqu\w+|participation|participe\w*|la\b|seche\w*|venue?s?)\b/;
const OFTEN =
  /\b(le plus|la plus|les plus|le moins|la moins|les moins|plus souvent|jamais|aucune (des|de ces|de|seance|reunion)|aucun (des|conseil)|toujours|souvent|tout le temps|toutes les (seances|reunions|fois)|tous les conseils|a chaque (seance|conseil|fois)|record|champion\w*|palmares|classement|cancres?)\b/;
const EACH =
  /\b(par|a chaque|de chaque|pour chaque|toutes les|aux|des|au fil des|d'une|entre les|les) ?((deux|trois|quatre|cinq|six|\d{1,2}) )?(derniere?s? )?(seances?|conseils?|reunions?)\b/;

function namesNobody({ slots }: Heard): boolean {
  return slots.persons.length + slots.unknownPersons.length === 0;
}

/** Questions about attendance over several sittings. */
export const assiduityRules: readonly Rule[] = [
  {
    intent: 'assiduity/person',
    reach: 'corpus',
    when: both(
      ({ slots }) => slots.persons.length > 0 && slots.actNumbers.length === 0,
      some(
        /\b(assidu\w*|absenteisme|bilan de presence)\b/,
        /\bcombien\b.{0,24}\b(fois|seances?|conseils?|reunions?|absences?|presences?|procurations?)\b/,
        /\b(taux|pourcentage|nombre|nb) d[e'] ?(presences?|participation|absences?|procurations?|assiduite)\b/,
        /\b(ses|les|leurs?) (presences|absences|procurations)\b/,
        /\b(souvent|toujours|jamais|tout le temps|regulierement)\b/,
      ),
      some(ATTENDING, /\bassidu/),
    ),
    examples: [
      'Combien de fois Paul Vernier a-t-il été absent ?',
      'assiduité de Aline Martin',
      'Paul Vernier est-il souvent absent ?',
      'taux de présence de Madame Martin',
    ],
    unlike: ['Paul Vernier était-il présent ?'],
  },
  {
    intent: 'assiduity/ranking',
    reach: 'corpus',
    when: both(
      namesNobody,
      some(
        /\b(qui|quels?|quelles?|lesquels|elue?s?|conseill\w+|membres?|palmares|classement|liste)\b/,
        /^(?:et |ou |alors |mais )*(?:pour )?(?:le|la|les) (?:plus|moins) (?:souvent )?(?:absente?s?|presente?s?|assidue?s?|absenteistes?)\b/,
      ),
      some(OFTEN),
      some(
        /\b(absente?s?|absences?|absenteistes?|presente?s?|presences?|assidue?s?|assiduite|procurations?|manqu\w+|seche\w*|cancres?|venue?s?|vient|viennent)\b/,
      ),
      not(
        some(
          /\b(quelle|quel|laquelle) (seance|conseil|reunion)\b|\b(seance|conseil) (qui|ou|avec)\b/,
          // « a présenté le plus de dossiers »: folded, « présenté » is « presente ».
          /\bpresente\w*\b.{0,30}\b(dossiers|rapports|deliberations|actes|textes)\b|\brapport\w*\b/,
        ),
      ),
    ),
    examples: [
      'Quels élus ont été le plus absents ?',
      "Qui n'a jamais été absent ?",
      'qui donne le plus souvent procuration ?',
      'les élus les plus assidus',
      'qui était présent à toutes les séances ?',
      'qui a reçu le plus de procurations ?',
      'et les plus présents ?',
      "Qui n'est venu à aucune des deux séances ?",
      "qui n'a manqué aucune séance",
      'qui ne vient jamais ?',
    ],
    unlike: [
      'Quel élu a présenté le plus de dossiers ?',
      'qui présente le plus souvent les dossiers de voirie ?',
      "Quelle séance a eu le plus d'absents ?",
      'Qui était absent ?',
    ],
  },
  {
    intent: 'assiduity/sittings',
    reach: 'corpus',
    when: both(
      namesNobody,
      some(
        /\b(?:quelle|quel|laquelle) (?:seance|conseil|reunion)\b.{0,40}\b(?:plus|moins)\b|\b(?:seance|conseil|reunion)\b.{0,24}\bavec le (?:plus|moins)\b/,
      ),
      some(/\b(?:presente?s?|presences?|absente?s?|absences?|procurations?|pouvoirs?|monde)\b/),
    ),
    examples: [
      "Quelle séance a eu le plus d'absents ?",
      'à quel conseil y a-t-il eu le moins de présents ?',
      'à quelle séance y avait-il le moins de monde ?',
      'la séance avec le plus de procurations',
    ],
    unlike: ['Quelle séance a voté le plus de délibérations ?', 'Quels élus ont été le plus absents ?'],
  },
  {
    intent: 'assiduity/sittings',
    reach: 'corpus',
    when: both(
      ({ slots, text }) => slots.dates.length > 1 && slots.actNumbers.length === 0 && !/\bqui\b/.test(text),
      namesNobody,
      some(
        /\b(?:plus|moins|autant|davantage) (?:de |d')(?:elus |membres )?(?:presente?s?|presences?|absente?s?|absences?|procurations?|pouvoirs?|monde)\b/,
      ),
    ),
    examples: [
      'Plus de procurations le 4 mars ou le 22 mai ?',
      "y a-t-il eu moins d'absents en mars qu'en mai 2014 ?",
      'autant de présents le 4 mars 2013 que le 22 mai 2014 ?',
    ],
  },
  {
    intent: 'assiduity/sittings',
    reach: 'corpus',
    when: both(
      namesNobody,
      some(EACH),
      some(
        /\b(presences?|absences?|assiduite|participation|taux de presence|nombre de (presents|absents)|combien d'(absents|elus presents)|frequentation)\b/,
      ),
      not(some(/\b(qui|quels elus|procuration)\b/)),
    ),
    examples: ['présence par séance', 'Compare les présences des quatre séances', 'taux de présence à chaque séance'],
  },
];
