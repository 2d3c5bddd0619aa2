/** « à l'unanimité » in folded text, its « l' » spoiled or lost. */
export const UNANIMITY = "a ?l?['’ ]{0,3}unanimite";

/** Verbs a council decides with, third person of the present, folded; ours. */
const VERBS = `
abroge accepte accorde acquiert acte admet adhere adopte affecte agree ajourne ajoute alloue annule applique apporte
apprecie approuve arrete associe assujettit attribue autorise avalise cautionne cede certifie charge classe clot complete
conclut confie confirme consent constate constitue cree decharge decide declare declasse definit delegue delibere
demissionne denomme desaffecte designe determine dissout dit donne dresse ecarte effectue elargit elit emet engage
enterine etablit etend exclut exerce exonere exprime fait fixe garantit habilite homologue impute indique inscrit insiste
instaure institue integre invite lance leve limite maintient majore mandate met missionne modifie nomme note notifie
octroie opte ordonne ouvre participe perçoit percoit porte precise prend prescrit preleve preconise prevoit procede
proclame prolonge prononce propose proroge ratifie reaffirme recense recourt recrute rectifie reduit reevalue refuse
reitere rejette remercie remplace renonce renouvelle repartit reporte reprend reserve retient retire retrocede revalorise
revise sanctionne signe sollicite soumet souhaite souligne soutient stipule subdelegue subventionne supprime sursoit
transfere transforme transmet valide vend verse vote`
  .split(/\s+/)
  .filter((word) => word !== '');

/** Of these, the ones that also head a title or open a sentence of the debate: never enough by themselves. */
const ALSO_NOUNS = new Set(
  'acte charge classe donne fait indique limite note porte signe verse vote complete prend'.split(' '),
);

/** Verbs that are no noun. */
export const SURE_VERBS = `(?:${VERBS.filter((verb) => !ALSO_NOUNS.has(verb))
  .map(plural)
  .join('|')})`;

/** All the verbs, to be put in a pattern over folded text; one that is a noun as well only before what it governs. */
export const DECISION_VERBS = `(?:${SURE_VERBS}|(?:${[...ALSO_NOUNS].map(plural).join('|')})(?= (?:l[ae]s?|l['’]|une?|acte|pouvoir|aux?|a|de|son|sa|monsieur|madame|m\\.|mme|et|delegation|mandat|tout|avis|connaissance|que|favorable|pour)\\b)|demandent?|rappellent?)`;

/** « approuve(nt) », « élit » and « élisent » alike: the singular stem and its plural. */
function plural(verb: string): string {
  if (verb.endsWith('e')) return `${verb}(?:nt)?`;
  if (verb.endsWith('tient') || verb.endsWith('prend'))
    return `${verb}|${verb.replace(/tient$/, 'tiennent').replace(/prend$/, 'prennent')}`;
  if (verb.endsWith('it')) return `${verb}|${verb.slice(0, -1)}(?:ss|s)ent`;
  return verb;
}
