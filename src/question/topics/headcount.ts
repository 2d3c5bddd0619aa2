import { both, every, not, some, type Rule } from '../rule.js';

const howMany = /\b(combien|nombre|effectifs?|total|quantite)\b/;
const rate = /%|\b(pourcentages?|taux|proportion|quelle part|part des|rapporte(e|es|s)? (a|aux)|quel(le)? fraction)\b/;

/** What an attendance counts. */
const COUNTS: readonly RegExp[] = [
  /\b(en exercice)\b/,
  /\bpresente?s?\b/,
  /\b(votants?)\b/,
  /\b(procurations?|pouvoirs?|(?<!non |pas )representee?s?)\b/,
  /\b(absente?s?|excusee?s?)\b/,
  /\bsuppleante?s?\b/,
];

/** Questions about how many sat, the quorum and the rates. */
export const headcountRules: readonly Rule[] = [
  {
    intent: 'headcount/quorum-proxies',
    reach: 'act',
    when: both(every(/\bquorum\b/), some(/\b(procurations?|pouvoirs?|representes?|suppleants?)\b/)),
    examples: ['Les procurations comptent-elles dans le quorum ?', 'quorum : les pouvoirs comptent ?'],
  },
  {
    intent: 'headcount/quorum',
    reach: 'act',
    when: some(/\bquorum\b/, /\b(assez|suffisamment) (d'elus|de monde|de membres|nombreux)\b/),
    examples: [
      'Le quorum était-il atteint ?',
      'quorum ?',
      'étaient-ils assez nombreux pour délibérer, assez de membres ?',
    ],
  },
  {
    intent: 'headcount/gender',
    reach: 'act',
    when: both(some(/\b(femmes?|hommes?|parite|genre|sexe)\b/), some(howMany, rate, /\bparite\b/)),
    examples: ['Combien de femmes parmi les présents ?', 'la parité était-elle respectée ?', 'part des hommes ?'],
  },
  {
    intent: 'headcount/rate-for',
    reach: 'act',
    when: both(
      some(rate),
      some(/\b(voix|votes?|vote) ?(pour|favorables?)\b/, /\bpour\b.{0,30}\b(exercice|exprimes?|membres)\b/),
    ),
    examples: ['82 voix pour, rapporté aux 92 membres, ça fait quel pourcentage ?', 'quel pourcentage de votes pour ?'],
  },
  {
    intent: 'headcount/rate-proxies',
    reach: 'act',
    when: both(some(rate), some(/\b(procurations?|pouvoirs?)\b/)),
    examples: ['quelle part des membres a voté par procuration', 'taux de procuration'],
  },
  {
    intent: 'headcount/rate-represented',
    reach: 'act',
    when: both(some(rate), some(/\brepresent(e|es|ation|ee|ees)\b/, /\b(participation|votants?)\b/)),
    examples: [
      'Quel pourcentage des membres était présent ou représenté ?',
      'taux de représentation',
      'taux de participation',
    ],
  },
  {
    intent: 'headcount/rate-absent',
    reach: 'act',
    when: both(some(rate, /\babsenteisme\b/), some(/\babsen\w+\b/)),
    examples: ["Taux d'absence ?", "quel pourcentage d'absents", 'absentéisme ?'],
  },
  {
    intent: 'headcount/rate-present',
    reach: 'act',
    when: both(some(rate), some(/\bpresen(t|ts|te|tes|ce)\b/, /\bassiduite\b/)),
    examples: ['Taux de présence ?', 'quel pourcentage de présents'],
  },
  {
    intent: 'headcount/overview',
    reach: 'act',
    when: both(
      some(howMany, /\b(plus|moins|autant|davantage) d[e']/),
      ({ text }) => COUNTS.filter((pattern) => pattern.test(text)).length > 1,
      not(some(/\bpresente?s? (ou|et|\+) (les )?representee?s?\b/, /\d/, /\b(quels|quelles|qui|noms?|liste)\b/, rate)),
    ),
    examples: [
      'combien de membres en exercice, de présents et de votants ?',
      'Il y avait plus de présents que de pouvoirs ?',
      "combien de présents, de procurations et d'absents",
    ],
    unlike: ['Combien de membres étaient présents ou représentés ?'],
  },
  {
    intent: 'headcount/reconcile',
    reach: 'act',
    when: both(
      some(/\d+\D{1,30}\d+/),
      some(/\b(manque|ecart|difference|colle|compte|faux|erreur|coherent\w*|coherence|ne fait que|annonce\w*)\b/),
      some(/\b(present\w*|procuration\w*|absent\w*|membres?)\b/),
    ),
    examples: [
      '60 présents + 23 procurations + 8 absents font 91, or vous annoncez 92 membres : il manque qui ?',
      '60 présents et 92 membres, où est l’écart ?',
    ],
  },
  {
    intent: 'headcount/in-office',
    reach: 'act',
    when: both(
      some(
        /\ben exercice\b/,
        /\b(combien|nombre)\b.{0,20}\b(membres|conseillers|elus|sieges)\b.{0,30}\b(compte|compose|total|conseil|assemblee|au conseil|a le conseil)\b/,
      ),
      not(some(/\bpresent/)),
    ),
    examples: [
      'Combien de membres en exercice ?',
      'le conseil compte combien de membres au total ?',
      'nombre de conseillers au conseil',
    ],
    unlike: ["cb d'élus présents au conseil ?"],
  },
  {
    intent: 'headcount/represented',
    reach: 'act',
    when: both(
      some(howMany),
      some(
        /\bpresents?\b.{0,12}\b(ou|et|\+|plus)\b.{0,12}\brepresentes?\b/,
        /\b(votants?|ont vote|ont participe au vote|pouvaient voter)\b/,
      ),
      not(some(/\b(par procuration|contre|pour|abst)/)),
    ),
    examples: ['Combien de membres étaient présents ou représentés ?', 'nombre de votants', 'combien ont voté ?'],
  },
  {
    intent: 'headcount/substitutes',
    reach: 'act',
    when: both(some(howMany), some(/\bsuppleants?\b/), not(some(/\bconvention|commission\b/))),
    examples: ['Combien de suppléants ?'],
  },
  {
    intent: 'headcount/away',
    reach: 'act',
    when: both(
      some(howMany),
      some(
        /\b(n'etaient|n'etait|ne sont|etaient|sont|n'ont) pas (physiquement |vraiment )?(presents?|la|dans la salle|venus?|en salle|siege|la physiquement)\b/,
      ),
    ),
    examples: ["Combien de conseillers n'étaient pas dans la salle ?", "combien n'étaient pas là ?"],
  },
  {
    intent: 'headcount/absent',
    reach: 'act',
    when: both(some(howMany), some(/\b(absents?|absentes?|excuse(s|es)?|manqu(aient|ants)|non representes)\b/)),
    examples: ["Combien d'absents ?", 'nb absents non representés', 'combien manquaient'],
  },
  {
    intent: 'headcount/proxies',
    reach: 'act',
    when: both(some(howMany), some(/\b(procurations?|pouvoirs?|representes?|mandats?)\b/)),
    examples: ['Nombre de procurations ?', 'combien de pouvoirs', 'combien ont voté par procuration'],
  },
  {
    intent: 'headcount/present',
    reach: 'act',
    when: both(
      some(howMany),
      some(
        /\b(presents?|presentes?|siegeaient|assistaient|etaient la|dans la salle|participants?|presence)\b/,
        /\bcombien (?:de monde|de gens|d'elus|de conseillers|de membres) (?:il )?(?:y avait|etaient|sont venus|a la seance|a la reunion)|\by avait combien (?:de monde|de gens|d'elus|de conseillers|de membres)\b/,
      ),
    ),
    examples: [
      "Combien d'élus présents ?",
      "cb d'élus présents au conseil",
      'nombre de présents',
      'combien étaient là ?',
      'il y avait combien de monde ?',
    ],
  },
];
