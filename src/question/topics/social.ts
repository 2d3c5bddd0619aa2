import { both, not, some, type Heard, type Rule } from '../rule.js';

const POLITE = new Set(
  "bonjour bonsoir bonne bon journee soiree soir matin nuit salut slt coucou cc hello hi hey yo re salutations bjr bsr monsieur madame m mme mesdames messieurs a+ a plus au revoir aurevoir bye ciao tchao adieu bientot tot prochaine la le a tout l'heure toutes tous merci mercis beaucoup bcp mille super parfait top genial nickel ok okay d'accord bien compris cool excellent impeccable tres c'est c'etait clair gentil sympa aimable utile pour votre ton ta reponse vous tu toi moi ca va cv comment allez vas et est quoi neuf infiniment bravo greffier".split(
    ' ',
  ),
);
const THANKS = /\b(mercis?|bravo|parfait|super|top|genial|nickel|excellent|impeccable|cool)\b/;
const GREETS =
  /\b(bonjour|bonsoir|salut|slt|coucou|cc|hello|hi|hey|yo|re|salutations|bjr|bsr|bonne|bon|ca va|cv|allez|vas|ok|okay|d'accord|compris|bien|clair|gentil|sympa|aimable|utile|greffier)\b/;
const BYE = /(\ba\+|\b(au revoir|aurevoir|bye|ciao|tchao|adieu|bientot|bonne (journee|soiree|nuit))\b)/;

function onlyPolite({ text }: Heard): boolean {
  const words = text.split(/[^a-z0-9+']+/).filter((word) => word !== '');
  return words.length > 0 && words.length <= 14 && words.every((word) => POLITE.has(word));
}

/** What people say that is not a question about an act. */
export const socialRules: readonly Rule[] = [
  {
    intent: 'social/privacy',
    reach: 'nothing',
    when: some(
      /\b(mes|nos|ma|mon|cette) (questions?|donnees|conversations?|messages|recherches|historique|vie privee)\b.{0,40}\b(enregistr\w*|gard\w*|conserv\w*|stock\w*|sauvegard\w*|transmis\w*|collect\w*|confidentiel\w*|partag\w*|lu\w*|utilis\w*|vendu\w*|ecout\w*)/,
      /\b(enregistr\w*|gard\w*|conserv\w*|stock\w*|espionn\w*|collect\w*)\b.{0,30}\b(mes|nos) (questions?|donnees|conversations?|messages)\b/,
      /\b(rgpd|cookies?)\b/,
    ),
    examples: ['Est-ce que vous gardez mes questions quelque part ?', 'vous gardez mes données ?', 'RGPD ?'],
  },
  {
    intent: 'social/forget',
    reach: 'nothing',
    when: some(
      /^(oublie|oubliez|efface|effacez|supprime|supprimez)([- ](tout|moi|ca|cela))*( stp| svp| s'il (te|vous) plait)?$/,
      /\b(oublie|oubliez|oublier|efface|effacez|effacer|supprime|supprimez|supprimer)\b.{0,24}\b(conversation|historique|discussion|memoire|mes questions|mes messages|ce que j'ai (dit|demande)|(tout|ce) (qu'on|que nous|ce qu))/,
      /\b(nouvelle conversation|on recommence a zero|repars de zero|repartons de zero|remise a zero|reset)\b/,
    ),
    examples: [
      'oublie',
      'Efface notre conversation',
      'oublie tout stp',
      'Supprimez mes questions',
      'nouvelle conversation',
    ],
    unlike: ['Le conseil a-t-il supprimé la régie ?'],
  },
  {
    intent: 'social/language',
    reach: 'nothing',
    when: some(
      /\b(speak|parlez-vous|parles-tu|tu parles|vous parlez)\b.{0,20}\b(english|anglais|french|espagnol|occitan|arabe|creole|langue)/,
      /\bdo you speak\b/,
      /\bin english\b/,
    ),
    examples: ['hello, do you speak english?', 'tu parles anglais ?'],
  },
  {
    intent: 'social/bye',
    reach: 'nothing',
    when: both(onlyPolite, some(BYE)),
    examples: ['au revoir', 'a+ bonne journee', 'Merci, bonne soirée !'],
  },
  {
    intent: 'social/thanks',
    reach: 'nothing',
    when: both(onlyPolite, some(THANKS)),
    examples: ['Merci beaucoup !', 'super merci', "Merci, c'était très clair."],
  },
  {
    intent: 'social/greeting',
    reach: 'nothing',
    when: both(onlyPolite, some(GREETS)),
    examples: ['Bonjour !', 'slt cv ?', 'salut', "d'accord"],
    unlike: ['Bonjour, qui a voté contre ?', 'et pour ?', "c'est quoi ?"],
  },
  {
    intent: 'social/help',
    reach: 'nothing',
    when: both(
      some(
        /^(a l')?aide(z)?([- ]moi)?$/,
        /^(help|menu|sos|\?)$/,
        /\b(que|quoi|qu'est-ce que)\b.{0,24}\b(sais|savez|peux|pouvez)([- ](tu|vous))?\b.{0,6}\b(faire|repondre|dire|m'aider)\b/,
        /\bcomment (ca|tu|vous|t'utilis\w*|vous utilis\w*|l'utilis\w*|poser)\b.{0,24}\b(marche\w*|fonctionne\w*|utilis\w*|question)/,
        /\b(a quoi (tu|vous|ca) ser[st]\w*|tu sers a quoi|tu sais faire quoi|tu fais quoi)\b/,
        /\bquelles? questions?\b.{0,24}\b(poser|demander)\b/,
      ),
      not(
        some(
          /\b(president|maire|region|metropole)\b/,
          /\bcomment (?:ca )?(?:marche|fonctionne) (?:un|une|la|les|des|le (?!bot|service|site|robot))\b/,
        ),
      ),
    ),
    examples: [
      'Que sais-tu faire ?',
      'aide',
      'comment ça marche ?',
      'Quelles questions puis-je poser ?',
      'tu sers à quoi',
    ],
    unlike: ['À quoi sert cette aide financière ?'],
  },
  {
    intent: 'social/identity',
    reach: 'nothing',
    when: some(
      /\b(tu|t'|vous) ?(es|etes) (qui|quoi|un (robot|bot|humain|agent|vrai\w*)|une (ia|machine|personne|vraie\w*))\b/,
      /^(qui|ki) (es|etes)[- ](tu|vous)/,
      /\bt'?es? (qui|ki)\b/,
      /\b(chatgpt|intelligence artificielle|une ia)\b/,
      /\b(robot|humain|bot)\b.{0,20}\b(ou|vrai)\b/,
      /\bqui t'a (cree|fait|programme)/,
    ),
    examples: ['Qui es-tu ?', 'tu es un robot ?', "t'es qui toi, un robot ou un vrai agent ?", 'vous êtes une IA ?'],
  },
  {
    intent: 'social/annoyed',
    reach: 'nothing',
    when: some(
      /\b(t'?(es)?|tu es|vous etes|c'est|es)\b.{0,10}\b(nul\w*|bete\w*|idiot\w*|stupide\w*|con|debile\w*|naze|inutile\w*|pourri\w*|mauvais\w*)\b.{0,30}$/,
      /(?<!\bje (?:ne |n')?)\b(comprends?|comprenez) (rien|pas)\b/,
      /^(espece d[e']|bande d[e']|tas d[e']|sale|pauvre) ?[a-z](?!.*\b(combien|qui|quand|quel\w*|ou|comment|pourquoi|quoi)\b)/,
      /\b(connard|abruti|imbecile|merde|ta gueule|debile)\b/,
    ),
    examples: ['tu comprends rien t nul', 'vous êtes inutile'],
    unlike: ['Combien de bulletins nuls ?'],
  },
];
