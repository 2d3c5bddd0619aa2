/** Kinds of assembly whose rules differ; `unknown` where the words don't tell, or the assembly has a law of its own. */
export type Body = 'commune' | 'intercommunal' | 'departement' | 'region' | 'unknown';

/** Assemblies with a law of their own, whose rules are not worked out here. */
const PARTICULAR =
  /metropole de lyon|\bparis\b|\bcorse\b|martinique|guyane|mayotte|polynesie|caledonie|wallis|saint-barthelemy|saint-martin|saint-pierre-et-miquelon|syndicat mixte|pole metropolitain|centre (inter)?communal|\bccas\b|\bcias\b|caisse des ecoles|\bsdis\b|office public|conseil d'administration/;

/** Words that name a kind of assembly, narrower before wider. */
const NAMES: readonly (readonly [RegExp, Body])[] = [
  [/conseil (departemental|general)\b|^departement\b|\bdu departement\b/, 'departement'],
  [/conseil regional\b|^region\b|\bde la region\b|assemblee regionale/, 'region'],
  [/conseil (municipal|de la commune)|conseils municipaux|^(commune|ville|mairie)\b/, 'commune'],
  [/communaut(e|es|aire|aires)\b|metropol\w*|agglomeration|intercommunal\w*|syndicat|\bepci\b/, 'intercommunal'],
  [/\b(commune|mairie|maire|municipal\w*)\b/, 'commune'],
];

/** Tell what kind of assembly folded words name: « conseil de metropole » is one of an intercommunal body. */
export function bodyNamed(folded: string): Body {
  if (PARTICULAR.test(folded)) return 'unknown';
  return NAMES.find(([pattern]) => pattern.test(folded))?.[1] ?? 'unknown';
}

/** Tell whether folded words name the standing committee of a département or a région, in which proxies count for the quorum. */
export function isStandingCommittee(folded: string): boolean {
  return folded.includes('commission permanente');
}
