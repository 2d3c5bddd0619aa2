import { fold } from '../../french/fold.js';
import { topicWords } from '../topic-words.js';
import { both, not, some, type Heard, type Rule } from '../rule.js';

const presenceWords =
  /\b(present(e|es|s)?|presence|absent(e|es|s)?|absence|excuse(e|es|s)?|(etait|est|etaient|sont)(-(il|elle)s?)? (bien )?la|la$|sieg(e|es|ait|eait|er|e)|assist(e|er|ait|ent)|venue?s?|venir|participe(r|s)?|dans la salle|en personne|physiquement|represente(e|es|s)?|y etait|etait-elle|etait-il|manqu\w+)\b/;

function namesSomeone({ slots }: Heard): boolean {
  return slots.persons.length + slots.unknownPersons.length > 0;
}

const ASKS_WHO =
  /\b(qui (est|etait|c'est)|c'est qui|est qui|fait quoi|role|intervient|figure|apparait|mentionnee?|citee?|la dedans|dans cette histoire)\b/;

/** « subvention Saint-Louis Poissy » asks of a body that bears a name, not who someone is. */
function namesNothingElse(heard: Heard): boolean {
  if (heard.slots.persons.length > 0) return true;
  const named = new Set(heard.slots.unknownPersons.flatMap((name) => fold(name).split(/[^a-z0-9]+/)));
  return topicWords(heard).every((word) => named.has(word));
}

/** A person is replaced: of lamps, no one is asked who. */
const replaces = both(
  some(/\b(remplac(ait|e|ee|es|er|ant|ante|ement)|a la place de)\b/),
  (heard) =>
    namesSomeone(heard) || /\b(qui|quelqu'un|elue?s?|titulaires?|membres?|conseill\w+|absente?s?)\b/.test(heard.text),
);

/** Questions about who sat, who was carried, who was missing, who someone is. */
export const peopleRules: readonly Rule[] = [
  {
    intent: 'people/holder',
    reach: 'act',
    when: both(
      some(
        /\bqui (represente|representait|a represente) /,
        /\ba qui\b.{0,60}\b(donne|confie|laisse|remis|transmis|procuration|pouvoir|mandat)\b/,
        /\b(qui|nom)\b.{0,40}\b(mandataires?|porteur|detient|detenait|tenait|avait|portait|recu)\b.{0,30}\b(procuration|pouvoir|mandat)?s?\b/,
        /\bmandataires?\b/,
        /\bqui (a|ont|avait) (donne|confie|laisse|remis)\b.{0,24}\b(procuration|pouvoir)s? (a|pour) /,
        /\b(procuration|pouvoir)s? (de|d').{0,40}\b(a qui|chez qui|pour qui)\b/,
        /\bpar qui\b.{0,60}\brepresente/,
        /\b(procuration|pouvoir)s? a qui\b/,
      ),
      not(some(/\b(a presente|rapport|recours|convention|mandataire judiciaire)\b/)),
    ),
    examples: [
      'Paul Vernier, pouvoir à qui ?',
      'Qui représentait Paul Vernier le 4 mars 2013 ?',
      'À qui Paul Vernier a-t-il donné son pouvoir ?',
      'qui est le mandataire de Madame Martin ?',
      'par qui Aline Martin était-elle représentée ?',
      'qui avait la procuration de Vernier',
      'Qui a donné procuration à Paul Vernier ?',
    ],
  },
  {
    intent: 'people/substitutes',
    reach: 'act',
    when: both(
      (heard) => /\b(suppleante?s?|supplee?)\b/.test(heard.text) || replaces(heard),
      not(some(/\b(convention|regie|represente la|commission|conseil d'administration|travaux|equipement)\b/)),
    ),
    examples: [
      'Qui remplaçait Paul Vernier ?',
      'Y avait-il des suppléants ?',
      'qui siège à la place de Madame Martin',
      'qui est suppléant',
    ],
    unlike: ['Combien de lampes sont à remplacer ?', 'le remplacement de la chaudière est fait quand ?'],
  },
  {
    intent: 'people/of-commune',
    reach: 'act',
    when: both(
      namesSomeone,
      some(
        /\b(quelle|quel) (commune|ville|village|canton)\b/,
        /\bmaire de (quelle|quoi)\b/,
        /\belue? (de|a) (quelle|ou|quoi)\b/,
        /\bconseill\w+ (de|a) (quelle|quoi)\b/,
        /\b(age|ne|nee|naissance|parcours|metier|profession|diplome)\b/,
      ),
    ),
    examples: ['De quelle commune Paul Vernier est-il maire ?', 'Aline Martin est élue de quelle ville ?'],
  },
  {
    intent: 'people/was-there',
    reach: 'act',
    when: both(
      (heard) => namesSomeone(heard) || /\b(le|la) rapporteure?\b/.test(heard.text),
      some(presenceWords, /\b(procuration|pouvoir)\b/),
    ),
    examples: [
      'Est-ce que Paul Vernier était présent ?',
      'vernier etait la ?',
      'Aline Martin, présente ?',
      'Madame Martin a-t-elle siégé ?',
      'Aline Martin a donné procuration ?',
      'Jean Dupont était-il présent ?',
      'Paul était là ?',
      'le rapporteur était présent ?',
      'La rapporteure siégeait-elle, ou avait-elle donné pouvoir ?',
    ],
  },
  {
    intent: 'people/proxies',
    reach: 'act',
    when: both(
      some(
        /\b(qui|liste|noms?|quels|quelles|lesquels|elus?|donne|procurations?)\b.{0,40}\b(procurations?|pouvoirs?|mandats?|represente(e|es|s))\b/,
        /^(les )?(procurations?|pouvoirs?)( (du|de la|le|a la) .{2,40}| svp| stp)?$/,
      ),
      not(
        some(
          /\b(combien|nombre|part|pourcentage|taux|compte(nt|r)?)\b/,
          /\b(sans|ni|non|pas) .{0,24}(procuration|pouvoir|represente)/,
          /\bpouvoirs? (du|de la|de l'|adjudicateur)\b/,
        ),
      ),
    ),
    examples: [
      'Qui a voté par procuration ?',
      'liste des pouvoirs',
      'procurations',
      'quels élus étaient représentés ?',
    ],
  },
  {
    intent: 'people/absent',
    reach: 'act',
    when: both(
      some(
        /\b(qui|liste|noms?|quels|quelles|lesquel\w*|elus?|les|donne|y a-t-il|y avait-il|des)\b.{0,40}\b(absente?s?|excusee?s?|manqu(ait|aient|ants?)|pas (la|venue?s?|presente?s?))\b/,
        /^(les |des )?(absente?s?|excusee?s?)\b( (et|ou) (les )?(absente?s?|excusee?s?))?( (non|pas) excusee?s?)?( (du|de la|le|a la|a|au|en) .{2,60}| svp| stp)?$/,
      ),
      not(some(/\b(combien|nombre|taux|pourcentage)\b/)),
    ),
    examples: [
      'Qui était absent ou excusé ?',
      'liste des absents',
      'absents',
      'absents et excusés du 4 mars 2013',
      'qui manquait ?',
      'Y avait-il des absents ?',
      'qui manquait sans avoir donné procuration ?',
    ],
  },
  {
    intent: 'people/present',
    reach: 'act',
    when: both(
      some(
        /\b(qui|liste|noms?|quels|quelles|elus?|les|donne)\b.{0,40}\b(presente?s?|participants?|siege(ait|aient)|etai(t|ent) la|assistai(t|ent)|venus?)\b/,
        /^(les )?presents?( (du|de la|le|a la) .{2,40}| svp| stp)?$/,
        /\b(feuille|liste) de presence\b/,
      ),
      not(some(/\b(combien|nombre|taux|pourcentage|a presente|rapport|presente deliberation|dossier)\b/)),
    ),
    examples: [
      'Donne-moi la liste complète des présents',
      'qui était présent ?',
      'présents',
      'quels élus siégeaient ?',
    ],
  },
  {
    intent: 'people/who-is',
    reach: 'act',
    when: both(
      namesSomeone,
      ({ text }) => text.split(' ').length <= 9,
      (heard) =>
        ASKS_WHO.test(heard.text) ||
        (/^(et |m |mme |monsieur |madame )?[a-z' -]{3,60}$/.test(heard.text) && namesNothingElse(heard)),
      not(
        some(
          /\b(contre|pour|abst|vote|rapport|sign(e|er|ature|ataire)|presid|deliberation|convention|montant|quand|combien|ou|pourquoi|comment|espace|engagement|quels?|quelles?|actes?|deliberations?|delibs?)\b/,
        ),
      ),
    ),
    examples: [
      'Paul Vernier ?',
      'vernier',
      'Aline Martin, elle fait quoi dans cette histoire ?',
      "c'est qui Aline Martin ?",
    ],
    unlike: ['subvention jean dupont', 'prix fondation Jean Dupont'],
  },
];
