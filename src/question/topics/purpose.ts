import { topicWords } from '../topic-words.js';
import { both, not, some, type Heard, type Rule } from '../rule.js';

/** Words that ask for a reason or an aim, which name no topic. */
export const PURPOSE_WORDS =
  /^(pourquoi|raisons?|motifs?|motiv\w*|objectifs?|but|buts|finalites?|justif\w*|interets?|utilite|fins?|ambitions?|pousse\w*|serv\w*|sert|vise\w*|principa\w+)$/;

const NAMES_ACT = /\b(?:deliberation|acte|delib|dossier|decision|convention|projet)\b/;

/** « pourquoi cette délibération ? », « l'objectif de la délibération sur le parking »: nothing narrower than the act is meant. */
function meansWholeAct(heard: Heard): boolean {
  const rest = topicWords(heard).filter((word) => !PURPOSE_WORDS.test(word));
  return rest.length === 0 ? heard.text.includes(' ') : NAMES_ACT.test(heard.text.split(rest[0]!)[0]!);
}

/** Questions about why a council decides, and to what end. */
export const purposeRules: readonly Rule[] = [
  {
    intent: 'decision/purpose',
    reach: 'act',
    when: both(
      some(
        /\bpourquoi\b.{0,40}\b(deliberation|acte|delib|decision|decide\w*|vote\w*|approuve\w*|adopte\w*|fait|font|ca|cela)\b/,
        /\bquelles? (?:en )?(?:est |sont |etai\w+ )?(?:la |les |leurs? |sa |ses )?(?:principales? |vraies? )?(raisons?|motivations?|finalites?|justifications?|utilite|ambitions?)\b/,
        /\bquels? (?:en )?(?:est |sont |etai\w+ )?(?:l'|le |les |leurs? |son |ses )?(?:principa(?:l|ux) |vrais? )?(motifs?|objectifs?|but|buts|interet)\b/,
        /\b(?:dans quel|c'est quoi (?:l'|le )|l'|le )(but|objectif|interet)\b/,
        /\ba quelles? fins?\b|\bqu'est-ce qui (?:a )?(?:motiv|justifi|pouss)\w*/,
      ),
      not(
        some(
          /\b(contre|abst\w*|absen\w*|refus\w*|rejet\w*|report\w*|ajourn\w*|retir\w*|secret|huis|conflit|general|communautaire|public|particip\w*|procuration|taux|mise|pas)\b/,
        ),
      ),
      ({ slots }) => slots.persons.length + slots.unknownPersons.length === 0,
      meansWholeAct,
    ),
    examples: [
      'pourquoi cette délibération ?',
      'Pourquoi ont-ils décidé ça ?',
      "c'est quoi l'objectif ?",
      'dans quel but ?',
      'quelles sont les raisons de cette décision ?',
      "quel est l'objectif de la délibération sur le parking ?",
      "qu'est-ce qui a motivé le vote ?",
    ],
    unlike: [
      'pourquoi ont-ils voté contre ?',
      'Pourquoi la délibération est-elle rejetée ?',
      "quel est le taux d'intérêt ?",
      "quel est l'objet de la délibération ?",
      'Pourquoi le tarif augmente ?',
      'pourquoi certains n’ont pas voté ?',
    ],
  },
];
