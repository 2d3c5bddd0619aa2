import { both, not, some, type Rule } from '../rule.js';
import { topicWords } from '../topic-words.js';

const oneAct = /\b(cette|cet|ce|la presente) (deliberation|acte|texte|document)\b/;

const THINGS =
  '(garanties?|subventions|conventions?|marches|avenants?|designations?|acquisitions?|cessions?|ventes?|projets|aides|attributions?|delegations?|contrats?|achats|emprunts|partenariats?|concessions?|adhesions?|creations?|nominations?|echanges?|baux)';

/** « Quels chantiers de voirie ont été approuvés ? »: whatever it is, the council decided it in several acts. */
const DECIDED = new RegExp(
  String.raw`^(quels|quelles) [a-z]+[sx]\b.{0,80}\b(ont ete|ont-ils ete|ont-elles ete|a-t-on|avons-nous|a-t-il|a-t-elle|ont) (vot|adopt|approuv|decid|accord|attribu|sign|valid|lanc)\w+|^(quels|quelles) [a-z]+[sx] (concernent|portent sur|touchent)\b`,
);

/** « les désignations de mai 2014 », « subventions votées en 2013 »: several, and nothing asked of them. */
const BARE_THINGS =
  /^(?:et )?(?:les |des |toutes les |tous les )?(?:subventions|conventions|marches|avenants|designations|acquisitions|cessions|ventes|aides|delegations|contrats|emprunts|partenariats|concessions|adhesions|nominations|elections|garanties d'emprunt|permis de construire)(?: (?:de |d'|en |du (?=\d)|accorde|votee?s|attribue|signe|passe|faite?s|a la seance|au conseil|des (?=seance|conseil)).{0,60})?$/;
/** « quelles élections ont eu lieu ? », « quels partenariats avec le Département ? » */
const WHICH_THINGS =
  /^(?:quels|quelles) (?:elections|partenariats|conventions|marches|avenants|designations|nominations|subventions|aides|acquisitions|ventes|cessions|emprunts|adhesions|contrats)(?: (?:ont eu lieu|y a-t-il eu|avec|pour|sur|aux?|en|a) ?.{0,60})?$/;
/** « qu'est-ce qui a été décidé pour les écoles en 2013 ? » */
const DECIDED_FOR =
  /^(?:et )?(?:qu'est-ce qu[ei']|que|qu'|quoi|quelles decisions|tout ce qui) ?(?:a-t-on|a ete|on a|le conseil a|la ville a|la metropole a|la mairie a|a|ont ete|s'est|avez-vous|vous avez|avons-nous|le conseil a-t-il|la ville a-t-elle) ?(?:ete )?(?:decide\w*|vote\w*|adopte\w*|approuve\w*|fait|passe|prises?|delibere) (?:(?:de |d')?(?:neuf |nouveau )?)(?:pour|sur|concernant|a propos|au sujet|en matiere|en faveur|dans le domaine|autour|cote)\b/;
/** « tout sur la halle », « toutes les délibs concernant la halle » */
const ALL_ABOUT =
  /^(?:et |je veux |je voudrais |donne(?:-| )?moi |montre(?:-| )?moi |affiche |liste )*(?:tout (?:ce qui (?:concerne|touche|parle de)|ce que (?:vous avez|tu as) sur|sur|concernant|a propos)|toute l'actualite)\b.{3,80}$/;

/** Questions that list what the council did, without saying « actes »: tried after all others. */
export const thingsRules: readonly Rule[] = [
  {
    intent: 'corpus/things',
    reach: 'corpus',
    when: both(
      some(
        new RegExp(
          String.raw`^(quels|quelles) ${THINGS}\b.{0,60}\b(ont|sont|a-t-on|a-t-il|avons|avez|concern|accord|attribu|vot|sign|pass)`,
        ),
        new RegExp(
          String.raw`^(liste[rz]?|donne(-moi)?|montre(-moi)?) (moi )?(toutes )?(la liste )?(les |des |de |tous les )+${THINGS}\b`,
        ),
        DECIDED,
        BARE_THINGS,
        WHICH_THINGS,
        ALL_ABOUT,
        /^[a-z' -]{4,80}: ?(la )?(liste|tou(te)?s)$/,
      ),
      not(some(oneAct, /\b(present|absent|elus?|combien|annexe|engagements?)\b/)),
    ),
    examples: [
      'Quelles garanties d’emprunt ont été accordées à l’office ?',
      'liste des conventions avec le département',
      'cession de terrain : liste',
      'Quels chantiers de voirie ont été approuvés cet hiver ?',
      'Quelles nominations concernent les crèches ?',
      'les désignations de mai 2014',
      'subventions votées en 2013',
      'Quelles élections ont eu lieu ?',
      'quels partenariats avec le Département ?',
      'tout sur la halle des sports',
    ],
    unlike: ['Quelles sont les annexes ?', 'Quels travaux sont prévus ?', 'la subvention de la fanfare ?'],
  },
];

/** Questions on what was decided for something: tried before those on what one act decides. */
export const decidedRules: readonly Rule[] = [
  {
    intent: 'corpus/things',
    reach: 'corpus',
    when: both(
      some(DECIDED_FOR),
      (heard) => heard.slots.actNumbers.length + heard.slots.persons.length === 0 && topicWords(heard).length > 0,
      not(some(oneAct)),
    ),
    examples: [
      "Qu'est-ce qui a été décidé pour les écoles en 2013 ?",
      "qu'a-t-on voté sur le logement ?",
      'quelles décisions ont été prises en matière de vélo',
      "qu'est-ce que la ville a fait pour les crèches ?",
    ],
    unlike: ["Qu'est-ce que le conseil a décidé ?", 'qui a voté pour ?'],
  },
];
