/** How people type French words in a hurry: SMS, phonetic and shortened forms, each with its ordinary folded form. Ours. */
// prettier-ignore
export const SPOKEN_WORDS: Readonly<Record<string, string>> = {
  '1ere': 'premiere', '1ers': 'premiers', '1eres': 'premieres', '2eme': 'deuxieme', '2e': 'deuxieme', '3eme': 'troisieme', '3e': 'troisieme',
  koi: 'quoi', kwa: 'quoi', koa: 'quoi', ki: 'qui', qi: 'qui', ke: 'que', kel: 'quel', kels: 'quels', kelle: 'quelle', kelles: 'quelles',
  kan: 'quand', kand: 'quand', qd: 'quand', qand: 'quand', komen: 'comment', coment: 'comment', cmt: 'comment', comen: 'comment',
  cb: 'combien', cbien: 'combien', cmb: 'combien', combi1: 'combien', kombien: 'combien', conbien: 'combien', combein: 'combien',
  nb: 'nombre', nbr: 'nombre', nbre: 'nombre', pk: 'pourquoi', pq: 'pourquoi', pkoi: 'pourquoi', pourkoi: 'pourquoi', prk: 'pourquoi', pourquoa: 'pourquoi',
  ds: 'dans', dan: 'dans', ac: 'avec', av: 'avec', avk: 'avec', stp: "s'il te plait", svp: "s'il vous plait", stplait: "s'il te plait",
  ya: 'il y a', yavait: 'il y avait', yaura: 'il y aura', yatil: 'y a-t-il', "y'a": 'il y a', tas: 'tu as', "t'as": 'tu as', jsuis: 'je suis', chui: 'je suis', chuis: 'je suis', jai: "j'ai", jvoudrais: 'je voudrais', jveux: 'je veux', jsais: 'je sais', chais: 'je sais',
  cetait: "c'etait", ct: "c'etait", keske: "qu'est-ce que", kesk: "qu'est-ce que", keskil: "qu'est-ce qu'il", kestion: 'question', questce: "qu'est-ce", eske: 'est-ce que', esk: 'est-ce que', esque: 'est-ce que', "esc": 'est-ce',
  delib: 'deliberation', delibs: 'deliberations', delibe: 'deliberation', mtn: 'maintenant', bcp: 'beaucoup', pr: 'pour', tt: 'tout', ts: 'tous', tte: 'toute', ttes: 'toutes', vs: 'vous', ns: 'nous', msg: 'message', rdv: 'rendez-vous', proc: 'procuration', procu: 'procuration', procus: 'procurations',
  num: 'numero', no: 'numero', tel: 'telephone', pdt: 'president', pdte: 'presidente', vp: 'vice-president', dacc: "d'accord", oki: 'ok', dsl: 'desole', auj: "aujourd'hui", ajd: "aujourd'hui", aujourdhui: "aujourd'hui", jusqua: "jusqu'a", jusquau: "jusqu'au", jusquen: "jusqu'en", aujourdui: "aujourd'hui",
  pref: 'prefecture', prefect: 'prefecture', ar: 'accuse de reception', recoi: 'recoit', fo: 'faut', kil: "qu'il", kelkun: "quelqu'un", qqn: "quelqu'un", qqun: "quelqu'un", qqch: 'quelque chose', qq: 'quelques', pcq: 'parce que', psk: 'parce que', jms: 'jamais', tjs: 'toujours', tjrs: 'toujours', bjr: 'bonjour', bsr: 'bonsoir', slt: 'salut', pte: 'petite', ptit: 'petit', dispo: 'disponible', info: 'information', infos: 'informations', fr: 'francais', mr: 'monsieur', chq: 'chaque', lgtps: 'longtemps', tps: 'temps', we: 'week-end', xi: 'si', osi: 'aussi', oci: 'aussi', ossi: 'aussi', ms: 'mais', nn: 'non', wi: 'oui', ouai: 'oui', kc: 'qui est', absnt: 'absent',
};

/** Spoken turns of several words, tried in order on folded text. Ours. */
export const SPOKEN_TURNS: readonly (readonly [RegExp, string])[] = [
  [/\bqu est ce\b/g, "qu'est-ce"],
  [/\bn ?'?est ce pas\b/g, "n'est-ce pas"],
  [/\bg (?=(?:un|une|des|le|la|les|pas|vu|lu|besoin|entendu|rate)\b)/g, "j'ai "],
  [/\best ce (qu[ei]|qu')/g, 'est-ce $1'],
  [/\by a t ?il\b/g, 'y a-t-il'],
  [/\bil y a t il\b/g, 'y a-t-il'],
  [
    /\b(?:c|ces|ses|sait|cet|s'est|sest) (?=(?:quoi|qui|quand|ou|combien|bien|quel|quelle|a quel|le|la|les|un|une|passe|pas|pour|dans|ecrit|marque|ca|vrai|votre|ton|bon|leur|lui)\b)/g,
    "c'est ",
  ],
  [/\b(?:c|ct|cet) t\b/g, "c'etait"],
  [/^t (?=(?:qui|quoi|un|une|nul|bete|con|ou)\b)/g, 'tu es '],
  [/\b(quoi|qui|quand|ou|jour|combien) c\b(?! ?')/g, "$1 c'est"],
  [/(^|\s)sa (?=(?:veut|va|fait|coute|sert|change|parle|dit|passe|donne|marche|represente|signifie)\b)/g, '$1ca '],
  [/\bo (?=(?:conseil|vote|maire|president)\b)/g, 'au '],
  [/\b([ldjmnstc]|qu) (?=[aeiouyh][a-z])/g, "$1'"],
  [
    /\b((?:qui|ki|il|elle|on) a|ont|avait) (present|vot|rapport|sign|decid|donn|approuv|adopt|refus|port)er\b/g,
    '$1 $2e',
  ],
];
