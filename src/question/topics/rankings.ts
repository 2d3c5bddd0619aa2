import { both, not, some, type Heard, type Rule } from '../rule.js';

const MOST =
  /\b(?:le|la|les) (?:plus|moins)\b|\bplus souvent\b|\bmost\b|\b(?:palmares|classement|record|champion\w*)\b/;
const VOTING =
  /\b(?:abst\w+|contre|oppos\w+|pas (?:pris |prendre )?part|votent pas|deport\w+|unanim\w*|contest\w+|divis\w+|disput\w+|serree?s?|partagee?s?|clivant\w*)\b/;
const WHO =
  /\b(?:qui|quels? (?:elue?s?|conseill\w+|adjointe?s?|membres?)|quelles? (?:elue?s?|conseill\w+|adjointe?s?)|(?:les|des) (?:elue?s?|conseill\w+)|lequel des elus)\b/;
const WHICH_ACT =
  /\b(?:quel(?:le)?s?|la|le|les|laquelle|lequel) (?:est |sont |a ete )?(?:la |le |les )?(?:deliberations?|delibs?|actes?|dossiers?|textes?|votes?|decisions?|sujets?|points?)\b/;

function namesNobody({ slots }: Heard): boolean {
  return slots.persons.length + slots.unknownPersons.length + slots.actNumbers.length === 0;
}

/** Questions that rank members by their votes, or acts by the voices against them. */
export const rankingRules: readonly Rule[] = [
  {
    intent: 'rankings/voters',
    reach: 'corpus',
    when: both(
      namesNobody,
      some(MOST),
      some(VOTING),
      some(WHO),
      not(some(/\b(?:quel(?:le)?s?|la|les) (?:deliberations?|delibs?|actes?|dossiers?|textes?|votes?)\b/)),
    ),
    examples: [
      "Qui s'abstient le plus ?",
      'qui vote le plus souvent contre ?',
      "Quel élu s'est le plus abstenu en 2013 ?",
      "les élus qui s'opposent le plus",
      'palmarès des élus qui votent contre',
      'qui a le moins voté contre',
    ],
    unlike: ["Qui s'est abstenu ?", 'Qui a voté contre ?', 'Quels élus ont été le plus absents ?'],
  },
  {
    intent: 'rankings/votes',
    reach: 'corpus',
    when: both(namesNobody, some(MOST), some(VOTING), some(WHICH_ACT)),
    examples: [
      'Quelle délibération a eu le plus de voix contre ?',
      'la délibération la plus contestée',
      "quel dossier a recueilli le plus d'abstentions en 2014",
      'Quel est le vote le plus serré ?',
      'les votes les plus partagés',
    ],
    unlike: ['Quelles délibérations ont été contestées ?', 'Quelle délibération coûte le plus ?'],
  },
];
