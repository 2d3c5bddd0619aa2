import { both, not, some, type Heard, type Rule } from '../rule.js';

const LISTS =
  /\b(?:quels?|quelles?|lesquel\w*|liste\w*|les|des|tou(?:te)?s|y a-t-il(?: eu)?|il y a(?: eu)?|donne\w*|montre\w*)\b/;
const SECRET =
  /\b(?:votes?|scrutins?|deliberations?|actes?|decisions?|elections?|designations?)\b.{0,40}\bsecrets?\b|\b(?:scrutins?|votes?|bulletins?) secrets?\b/;
const NOTED =
  /\bde quoi\b.{0,30}\b(?:pris|prend|prennent) acte\b|\bprises? d'actes?\b|\b(?:deliberations?|actes?|dossiers?|sujets?)\b.{0,30}\bdont\b.{0,30}\b(?:pris|prend|prennent) acte\b/;
const WISHES =
  /^(?:et |liste[rz]? |donne(?:-| )?moi |montre(?:-| )?moi |y a-t-il (?:eu )?)*(?:(?:quels |quelles |les |des |tous les |toutes les )?(?:voeux|motions)|(?<=y a-t-il (?:eu )?)(?:un voeu|une motion))\b/;
const CHANGED =
  /\b(?:actes|deliberations?|decisions|textes)\b.{0,30}\b(?:modifient|modifiant|abrogent|abrogeant|annulent|annulant|remplacent|remplacant|rectifient|completent|modificati\w+|rectificati\w+|retirent|changent)\b/;

function isOneAct({ slots, text }: Heard): boolean {
  return (
    slots.actNumbers.length > 0 || /\b(?:cette|cet|ce|la presente) (?:deliberation|acte|texte|document)\b/.test(text)
  );
}

const isHow = some(/\b(?:combien|nombre)\b/);
const asksOther = some(/\b(?:pourquoi|quand|comment|cout\w*|prix|budget|ceremonie|pour qui|a qui)\b|^qui\b/);

/** Tell whether a question asks for the acts of one sort. */
function ofOneSort(heard: Heard): boolean {
  const { text } = heard;
  if (!/secret|acte|voeu|motion|modifi|abrog|annul|remplac|rectifi|complet|retir|chang/.test(text) || isOneAct(heard))
    return false;
  if (asksOther(heard)) return false;
  return (SECRET.test(text) && LISTS.test(text)) || NOTED.test(text) || WISHES.test(text) || CHANGED.test(text);
}

/** Questions that list or count the acts of one sort: secret ballots, wishes, what is only noted, what changes an earlier act. */
export const natureRules: readonly Rule[] = [
  {
    intent: 'corpus/count',
    reach: 'corpus',
    when: both(isHow, (heard) => {
      const without = {
        ...heard,
        text: heard.text.replace(/\b(?:combien de |combien d'|nombre de |nombre d')/, 'quels '),
      };
      return ofOneSort(without);
    }),
    examples: ['Combien de vœux en 2013 ?', 'combien de votes à bulletin secret ?'],
  },
  {
    intent: 'corpus/list',
    reach: 'corpus',
    when: both(ofOneSort, not(isHow)),
    examples: [
      'Y a-t-il eu des votes à bulletin secret ?',
      'quelles délibérations au scrutin secret',
      'De quoi le conseil a-t-il pris acte ?',
      "les prises d'acte de 2013",
      'Quels vœux ont été adoptés ?',
      'motions rejetées',
      'Quels actes modifient une délibération antérieure ?',
      'les delib qui abrogent une autre deliberation',
    ],
    unlike: [
      'Le vote a-t-il eu lieu à bulletin secret ?',
      'Quelle délibération est modifiée ?',
      'Combien coûte la cérémonie des vœux ?',
      'Quel est le résultat du vote sur le vœu ?',
    ],
  },
];
