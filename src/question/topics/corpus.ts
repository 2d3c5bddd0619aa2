import { both, not, some, type Heard, type Rule } from '../rule.js';
import { topicWords } from '../topic-words.js';

const ACTS = String.raw`(actes|deliberations?|dossiers|textes(?! (?:de lois?|juridiques?|legislatifs?|reglementaires?|applicables?))|rapports|documents|affaires)`;
/** What the council makes, one an act: « combien de garanties ont été accordées ? ». */
const COUNTED =
  'avis|voeux|motions|emprunts|aides|elections|nominations|projets|subventions|conventions|garanties|marches|avenants|designations|acquisitions|cessions|ventes|delegations|partenariats|adhesions';
const oneAct = /\b(cette|cet|ce|la presente) (deliberation|acte|texte|document)\b/;

/** Words for what a sitting dealt with. */
const AGENDA_WORD = /^(ordre|sujets?|points?|themes?|quoi|programme)$/;

function namesRapporteur({ text, slots }: Heard): boolean {
  return (
    slots.persons.length + slots.unknownPersons.length > 0 && /\b(rapport\w*|present\w*|port\w*|defend\w*)\b/.test(text)
  );
}

/** Questions about the whole set of acts: counts, lists, sittings, totals. */
export const corpusRules: readonly Rule[] = [
  {
    intent: 'corpus/sittings',
    reach: 'corpus',
    when: both(
      ({ slots }) => slots.persons.length + slots.unknownPersons.length === 0,
      some(
        /\b(quelle|quel|laquelle|lequel)\b.{0,12}\b(seance|reunion|conseil)\b.{0,40}\b(plus|moins)\b.{0,24}\b(actes|deliberations?|delibs?|dossiers|textes|points|charge)/,
        /\b(quelles|combien de|liste des|toutes les|les|nombre de) (seances|reunions|conseils)\b(?!.{0,30}\b(durent|present))/,
        /\b(premiere?|plus (vieille|vieux|ancien(ne)?|recente?)|derniere?)\b.{0,16}\b(seance|reunion|conseil)\b.{0,30}\b(connu\w*|connais\w*|base|memoire|couvert\w*|date|quand|remonte)\b|\b(remonte\w*|date|quand)\b.{0,30}\bplus (vieille|vieux|ancien(ne)?|recente?) (seance|reunion|conseil)\b|\b(seance|reunion|conseil) (la|le) plus (vieille|vieux|ancien(ne)?|recente?)\b/,
      ),
    ),
    examples: [
      'Quelles séances du conseil couvres-tu ?',
      'combien de séances as-tu ?',
      'liste des séances',
      'Quelle séance a voté le plus de délibérations ?',
      'À quand remonte ta plus ancienne séance ?',
    ],
  },
  {
    intent: 'corpus/count',
    reach: 'corpus',
    when: both(
      some(
        new RegExp(String.raw`\b(combien|nombre|total)\b.{0,12}\b(d'|de |des )?${ACTS}\b`),
        new RegExp(String.raw`\bcombien (d'|de |des )(${COUNTED})\b`),
        /\bcombien\b.{0,30}\b(y en a-t-il|as-tu|avez-vous|connais-tu)\b.{0,20}\b(base|memoire|stock)\b/,
      ),
      not(some(oneAct)),
    ),
    examples: [
      "Combien d'actes en 2022 ?",
      'Combien de délibérations as-tu dans ta base ?',
      'nombre d’actes adoptés à l’unanimité',
      'cb de dossiers rapportés par le maire',
    ],
  },
  {
    intent: 'corpus/list',
    reach: 'corpus',
    when: both(
      some(
        new RegExp(
          String.raw`\b(quels|quelles|liste[rz]?( moi)?( de)?( tou(te)?s)?|tou(te)?s|toutes? l)\b.{0,8}\b(les |des |de )?${ACTS}\b`,
        ),
        new RegExp(
          String.raw`^(les |des )?${ACTS} (de|du|des|d'|en|sur|non|pas|votee?s|approuvee?s|rapporte|concernant|relati|qui|entre|depuis|adopte|rejete)`,
        ),
        new RegExp(String.raw`\bdes ${ACTS}\b.{0,30}\b(ont|sont)\b`),
        /\by a[- ]?t?[- ]?(il)?\b.{0,20}\b(une|des|d'autres|un) (autres? )?(deliberations?|actes?|textes?|delibs?|dossiers?|decisions?) (sur|concernant|relati\w*|a propos|au sujet|qui|portant)/,
        /\b(as-tu|avez-vous|t'as|tu as|vous avez)\b.{0,20}\b(quelque chose|un acte|une deliberation|des actes|des deliberations)\b.{0,12}\b(sur|concernant|a propos|au sujet)/,
        /\b(toutes?|tous) (les )?(annees|dates|seances|periodes) confondues?\b|\btous les ans$/,
        /\bje cherche\b.{0,20}\b(l'acte|la deliberation|une deliberation|un acte|des actes)\b/,
      ),
      not(some(oneAct, /\bcombien\b/, /\bsign(er|ee?s?)\b/)),
    ),
    examples: [
      'la fête de la musique, toutes années confondues',
      'Liste tous les actes',
      'quels actes parlent du climat',
      'les actes de juillet 2023 ?',
      'Des délibérations ont-elles été rejetées ?',
      'Y a-t-il une délibération sur la piscine ?',
      "t'as quelque chose sur la voirie ?",
    ],
    unlike: ['Quels articles sont cités ?'],
  },
  {
    intent: 'corpus/list',
    reach: 'corpus',
    when: both(
      ({ slots }) => slots.sums.length > 0,
      some(
        new RegExp(
          String.raw`\b(quels?|quelles?|lesquel\w*|liste|quel)\b.{0,12}\b${ACTS.replace('actes', 'actes?')}\b`,
        ),
        new RegExp(String.raw`\b${ACTS.replace('actes', 'actes?')}\b.{0,60}\b(lequel|laquelle|lesquel\w+)$`),
      ),
      not(some(oneAct)),
    ),
    examples: ['quel acte parle de 45 000 euros ?', 'Quelles délibérations dépassent 100 000 € ?'],
  },
  {
    intent: 'corpus/list',
    reach: 'corpus',
    when: both(
      some(
        /\b(quels?|quelles?|lesquel\w*|liste\w*|qu'est-ce qui|y a-t-il|y a t il|des|les)\b.{0,24}\b(points?|sujets?|dossiers?|questions?|affaires?|deliberations?)\b/,
      ),
      some(/\b(report|ajourn|retir|rejet|retoqu|refus)(e|ee|es|ees)\b/),
      not(some(oneAct, /\b(combien|pourquoi|qui)\b/)),
    ),
    examples: ['Quel point a été reporté ?', 'quels points ont été retirés ?', 'Y a-t-il des dossiers ajournés ?'],
  },
  {
    intent: 'corpus/sitting',
    reach: 'corpus',
    when: both(
      (heard) =>
        heard.slots.dates.length > 0 &&
        heard.slots.persons.length === 0 &&
        topicWords(heard).every((word) => AGENDA_WORD.test(word)),
      some(
        /\b(que|quoi|qu'|qu'est-ce qu[ei']|sujets|points|themes)\b.{0,40}\b(vot\w+|decid\w+|adopt\w+|pass\w+|discut\w+|abord\w+|trait\w+|delibere\w*|approuv\w+|fait|dit)\b/,
        /\bordre du jour\b/,
      ),
      not(some(/(?<!est-ce )\bqui\b|\b(combien|heure|contre|abst\w*|unanim\w*|resultat)\b/)),
    ),
    examples: [
      "Qu'est-ce qui a été voté le 4 mars 2013 ?",
      'ordre du jour du conseil du 4 mars 2013',
      'quoi de décidé au conseil de mai 2014',
    ],
    unlike: ['Qui a voté contre le 4 mars 2013 ?'],
  },
  {
    intent: 'corpus/sitting',
    reach: 'corpus',
    when: ({ text, slots }) =>
      slots.dates.length === 1 &&
      slots.persons.length === 0 &&
      /^(?:et )?(?:la |le )?(?:seance|conseil|reunion)\b.{0,40}$/.test(text) &&
      text.split(' ').length <= 9 &&
      !/\b(?:qui|quel\w*|combien|heure|ou|lieu|present\w*|absent\w*|preside\w*|secretaire|quorum|ordinaire|huis|convo\w*|leve\w*)\b/.test(
        text,
      ),
    examples: ['séance du 4 mars 2013', 'le conseil municipal du 22 mai 2014'],
    unlike: ['séance du 4 mars 2013, quorum ?'],
  },
  {
    intent: 'corpus/list',
    reach: 'corpus',
    when: both(
      namesRapporteur,
      some(
        /\b(quels|quelles|quoi|lesquels|lesquelles|dossiers|rapports|liste|toutes|tous|tout)\b/,
        /^(qu'a(-t-il|-t-elle)?|qu'est-ce qu(e|'a)) .{0,40}\b(rapport|present)/,
      ),
      not(some(oneAct, /\b(c'est bien|est-ce)\b/)),
    ),
    examples: [],
  },
];
