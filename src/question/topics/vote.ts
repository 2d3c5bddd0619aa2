import { both, not, some, type Heard, type Rule } from '../rule.js';

function namesSomeone({ slots }: Heard): boolean {
  return slots.persons.length + slots.unknownPersons.length > 0;
}

/** « combien de contre et d'abstentions ? »: two of the counts at once. */
const SEVERAL_COUNTS =
  /\bpour\b(?:,| et| ou|,? (?:les|des|de))* (?:les |des |de |d'|l')?(?:contre|abst\w+)|\bcontre\b(?:,| et| ou)* (?:les |des |de |d'|l')?(?:abst\w+|pour)|\bpour\b.{0,16}\b(?:pas vote|pas pris part|nppv)|\babst\w+,? (?:et |ou )(?:les |des |de )?(?:voix |votes? )?(?:pour|contre)\b/;

/** Questions about how the council decided. */
export const voteRules: readonly Rule[] = [
  {
    intent: 'vote/why-not-voting',
    reach: 'act',
    when: both(
      some(/\b(pourquoi|raisons?|motifs?|conflit d'interets?|interessee?s?|cause)\b/),
      some(
        /\b(pas|ne) (pris |prend |prennent |prises? |participe )?.{0,16}\b(part|vote|participe)\b/,
        /\bconflits? d'interets?\b/,
        /\bdeport(e|ee|es)?\b/,
      ),
    ),
    examples: [
      "Pourquoi n'ont-elles pas pris part au vote ?",
      "Y a-t-il un conflit d'intérêts ?",
      'pour quelle raison il ne participe pas au vote',
    ],
  },
  {
    intent: 'vote/of-person',
    reach: 'act',
    when: both(
      (heard) => namesSomeone(heard) || /\brapporteure?\b/.test(heard.text),
      some(/\bvot(e|er|ee|es|ait|aient)\b/),
      // « a fait voter la vente » is about who brought it.
      not(some(/\b(procuration|presente?|absente?)\b/, /\b(fait|font|faire|faisait) voter\b/)),
    ),
    examples: [
      'Comment a voté Paul Vernier ?',
      'vernier a voté quoi',
      'La rapporteure a-t-elle voté la délibération ?',
      'Aline Martin a-t-elle voté pour ?',
    ],
  },
  {
    intent: 'vote/missing-voices',
    reach: 'act',
    when: both(
      some(
        /\b(ou sont|ou est|passee?s?|manque\w*|ecart|difference|disparu\w*)\b/,
        /\d.{0,40}\b(mais|et|contre|pour|seulement)\b.{0,12}\d.{0,40}\bpourquoi\b|\bpourquoi\b.{0,24}\d.{0,40}\d/,
      ),
      some(/\b(voix|votes?|autres)\b/),
      some(/\d/),
    ),
    examples: [
      '82 + 2 ça fait 84 : où sont passées les 8 autres voix ?',
      '30 présents ou représentés mais 28 voix seulement : pourquoi ?',
      'il manque 8 voix',
    ],
  },
  {
    intent: 'vote/majority',
    reach: 'act',
    when: some(
      /\bmajorite( absolue| requise| necessaire| simple)?\b.{0,30}\b(requise|necessaire|absolue|fallait|il faut|combien|quelle)\b/,
      /\b(quelle|combien)\b.{0,30}\bmajorite\b/,
      /\bmajorite absolue\b/,
      /\b(combien de|nombre de) (voix|votes?)\b.{0,24}\b(minimum|mini|fallait|faut|faudrait|au moins|necessaires?|suffi\w*)\b/,
      /\b(minimum|au moins) (de |combien de )?(voix|votes)\b/,
    ),
    examples: [
      'Quelle était la majorité absolue ?',
      'combien de voix pour la majorité ?',
      'majorité requise',
      'combien de voix fallait-il ?',
    ],
  },
  {
    intent: 'vote/cast',
    reach: 'act',
    when: both(some(/\b(suffrages?|voix|votes?) (valablement )?exprimee?s?\b/), not(some(/\bunanim/))),
    examples: ['Nombre de suffrages exprimés ?', 'combien de voix exprimées'],
    unlike: ['Unanimité de tous les membres ou seulement des voix exprimées ?'],
  },
  {
    intent: 'vote/method',
    reach: 'act',
    when: some(
      /\b(mode|modalite|type|forme|maniere|facon) (de |du )(scrutin|vote)\b/,
      /\b(scrutin|vote)\b.{0,12}\b(etait|est|fut|a ete|a-t-il ete|s'est-il tenu)\b.{0,8}\b(publi(c|que)|secret|anonyme|a main|electronique|nominati\w+)\b/,
      /\b(main levee|bulletins? secrets?|scrutin secret|vote secret|scrutin public|a bulletin|appel nominal|vote electronique)\b/,
      /\bcomment\b.{0,30}\b(s'est (deroule|passe|fait) le (vote|scrutin)|a-t-on vote|a ete vote|ont-ils vote|vote-t-on)\b/,
    ),
    examples: [
      'mode de scrutin ?',
      'Le vote a-t-il eu lieu à bulletin secret ?',
      'Comment s’est déroulé le vote ?',
      'vote à main levée ?',
      'Le scrutin a-t-il été public ?',
      'le vote était secret ?',
    ],
  },
  {
    intent: 'vote/not-voting',
    reach: 'act',
    when: both(
      not(some(/\bn'(?:a|ont) (?:pas )?vote (?:contre|pour)\b/)),
      some(
        /\b(pas|sans) (pris|pri|prit|prendre|prend|prennent|prenant|prenait|prenaient)? ?(de )?part\b/,
        /\b(prenait|prenaient|prend|prennent) (pas|aucune) part\b|\b(participait|participaient|participe|participent|votait|votaient) pas\b/,
        /\bnppv\b(?!.{0,20}(dire|signifie|quoi))/,
        /\b(n'ont|n'a|ne|non) ?(pas |t-il pas )?(vote|votants?|participe|participent)\b/,
        /\bpas (vote|participe)\b/,
        /\b(sorti|retire|quitte|deporte)(e|es|s|r|nt)?\b.{0,24}\b(vote|scrutin|salle)\b/,
        /\bnon[- ]votants?\b/,
      ),
    ),
    examples: [
      "Qui n'a pas pris part au vote ?",
      'qui est sorti au moment du vote ?',
      "Qui s'est retirée lors du vote ?",
      'NPPV : combien et qui ?',
      "combien n'ont pas voté ?",
      'des élus non votants ?',
      'la vente, qui ne participait pas au vote ?',
      'qui ne prenait pas part au vote',
    ],
    unlike: ['NPPV ça veut dire quoi ?', 'personne n’a voté contre ?'],
  },
  {
    intent: 'vote/result',
    reach: 'act',
    when: both(
      some(SEVERAL_COUNTS),
      some(/\b(combien|nombre|voix|vot\w+|scrutin|resultat\w*|cb)\b/),
      not(some(/\b(recours|lutte|protection|pour ou contre)\b/)),
    ),
    examples: [
      "combien de contre et d'abstentions ?",
      'vote du budget : contre et abstentions ?',
      'nombre de voix pour, contre et abstentions',
    ],
  },
  {
    intent: 'vote/unanimity',
    reach: 'act',
    when: some(/\bunanim\w*/),
    examples: [
      'L’unanimité de tous les membres, ou des seules voix exprimées ?',
      'adopté à l’unanimité ?',
      'était-ce unanime',
    ],
  },
  {
    intent: 'vote/abstentions',
    reach: 'act',
    when: both(
      some(/\b(abstentions?|abstenue?s?|abstient|abstenir|s'abstien\w*|votes? blancs?)\b/),
      not(some(/\b(pour|contre)\b.{0,12}\b(contre|abstention)/)),
    ),
    examples: [
      'Y a-t-il eu des abstentions ?',
      "Qui s'est abstenu ?",
      'et les abstentions',
      'Qui sont les deux élus qui se sont abstenus ?',
      'nb abstentions',
    ],
  },
  {
    intent: 'vote/against',
    reach: 'act',
    when: both(
      some(
        /\b(voix|vote\w*|combien|qui|nombre|personne|opposition|quelqu'un|elus?|et|y a-t-il|aucun)\b.{0,40}\bcontre\b/,
        /^contre\b/,
        /\b(l'|une |d')?(opposition|opposants?|opposes?)\b/,
        /\bpar quel\w* groupe\b/,
      ),
      not(some(/\b(recours|attaquer|contester|lutte|protection|prevention|pour,? (et )?contre|pour ou contre)\b/)),
    ),
    examples: [
      'cb de contre',
      'Qui a voté contre ?',
      "L'opposition a voté contre, n'est-ce pas ?",
      'et contre ?',
      'y a-t-il eu des voix contre ?',
    ],
    unlike: ['Comment faire un recours contre cet acte ?'],
  },
  {
    intent: 'vote/for',
    reach: 'act',
    when: both(
      some(
        /\b(combien|nombre|qui|nb|total)\b.{0,40}\b(voix |vote\w* |votants? )pour\b(?! (la |le |les |l'|faire|quoi|quelle|signer|des |un))/,
        /\b(combien|nombre|qui|nb|total)\b.{0,40}\bpour( et| ou| ,|$)/,
        /\b(combien|nombre) de (voix|votes) pour\b(?! (la majorite|que|faire|etre))/,
        /\bvoix pour\b/,
        /\b(voix|votes?) (favorables?|pour\b(?! (la|le|les|l'|un|une|des)\b))/,
        /^(et )?(les )?pour$/,
        /\bhow many votes? in favou?r\b/,
        /\bvote pour$/,
      ),
      not(some(/%|\b(pourcentage|rapporte aux|part|taux|proportion)\b/, /\b(mobilier|stagiaires?)\b/)),
    ),
    examples: ['Combien de voix pour ?', 'qui a voté pour', 'nombre de votes favorables', 'How many votes in favour?'],
    unlike: ['82 voix pour, rapporté aux 92 membres, ça fait quel pourcentage ?'],
  },
];
