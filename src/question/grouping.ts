/** What acts can be grouped by. */
export type GroupKey = 'sitting' | 'year' | 'month' | 'rapporteur' | 'theme' | 'outcome' | 'collectivity';

const KEYS: readonly (readonly [GroupKey, string])[] = [
  ['sitting', '(?:seances?|conseils?(?: municipal| municipaux| communautaires?)?|reunions?|dates?)'],
  ['year', '(?:annees?|ans?|exercices?)'],
  ['month', 'mois'],
  ['rapporteur', '(?:rapporteure?s?|elue?s?|adjointe?s?|vice-presidente?s?|personnes?)'],
  ['theme', '(?:themes?|thematiques?|rubriques?|matieres?|categories?|sujets?|domaines?)'],
  ['outcome', '(?:resultats?|issues?|votes?)'],
  ['collectivity', '(?:communes?|collectivites?|conseils differents)'],
];

/** « par séance », « pour chaque rapporteur », « selon le thème ». */
const BY = KEYS.map(
  ([key, noun]) =>
    [key, new RegExp(String.raw`\b(?:par|selon (?:le|la|les|l')|(?:pour|de|a) chaque|entre les) ?${noun}\b`)] as const,
);
const MOST_REPORTED =
  /\b(?:qui|quel(?:le)?s? (?:elue?s?|adjointe?s?|rapporteure?s?|vice-presidente?s?|conseillere?s?))\b.{0,40}\b(?:rapport\w*|present\w*|port\w*)\b.{0,24}\b(?:plus|moins)\b|\b(?:plus|moins) (?:de |d'|grand nombre de )?(?:rapports?|dossiers|deliberations|actes)\b.{0,24}\b(?:rapport\w*|present\w*)\b/;
/** « qui rapporte les délibérations sur l'eau ? »: several acts, whoever reported each. */
const WHO_REPORTS =
  /^(?:et |alors )?(?:qui|quel(?:le)?s? (?:elue?s?|adjointe?s?|vice-presidente?s?|conseillere?s?)|par qui sont) (?:est-ce qui )?(?:rapport\w*|present\w*|port\w+|defend\w*|suit|suivent|traite\w*|(?:a|ont) (?:rapporte|presente|porte|defendu))(?: (?:generalement|souvent|d'habitude|habituellement|en general))? (?:toutes |tous )?(?:les|des) (?:deliberations|delibs|actes|dossiers|rapports|sujets|questions|affaires|textes)\b/;
const WHICH_THEMES =
  /\b(?:quels|quelles|les|liste(?: des)?|principaux|principales|donne(?:-| )?moi les)\b.{0,24}\b(?:themes?|thematiques?|rubriques?|grands sujets|domaines?)\b/;

/** Read by what a folded question groups acts, or null. */
export function groupingOf(text: string): GroupKey | null {
  if (MOST_REPORTED.test(text) || WHO_REPORTS.test(text)) return 'rapporteur';
  const by = BY.find(([, pattern]) => pattern.test(text))?.[0];
  return by ?? (WHICH_THEMES.test(text) ? 'theme' : null);
}

/** Words that say how to group, not which acts are meant. */
export const GROUPING_WORDS = new RegExp(
  [...BY.map(([, pattern]) => pattern.source), WHICH_THEMES.source, MOST_REPORTED.source, WHO_REPORTS.source].join(
    '|',
  ) +
    String.raw`|\b(?:repartition|reparti\w*|ventil\w*|graphique|courbe|diagramme|camembert|histogramme|evolution|statistiques?|stats?|classement|palmares|souvent|reviennent|revient|abordes|traites|moyenne)\b`,
  'g',
);
