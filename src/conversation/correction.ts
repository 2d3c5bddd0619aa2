const CORRECTS =
  /^(?:(?:ah |oh )?(?:non|nan|nn|no|pas (?:ca|celle(?:-la)?|celui(?:-la)?|cette deliberation)|mais non|erreur|pardon|desolee?|en fait|plutot)(?: non)?[ ,.!;:]+)+(?:(?:je|moi je|j')? ?(?:parlais|parle|voulais (?:dire|parler|savoir)|veux dire|pensais|pense|demandais|cherchais|cherche) ?)?(?:bien |plutot )?/;
const MEANT = /^(?:je|moi je|j')? ?(?:parlais|voulais (?:dire|parler)|pensais|demandais|cherchais) (?:bien |plutot )?/;
const ARTICLES =
  /^(?:(?:de|du|des|d'|a|au|aux|l'|la|le|les|celle|celui|pour|sur|concernant|plutot|deliberation|acte|delib) ?)+(?=[a-z0-9])/;

/** « non, je parlais du stade »: give what was meant, folded (« stade »); null where a text corrects nothing. */
export function correctionOf(folded: string): string | null {
  const [start] = CORRECTS.exec(folded) ?? MEANT.exec(folded) ?? [];
  if (start === undefined) return null;
  const meant = folded.slice(start.length).replace(ARTICLES, '').trim();
  return meant === '' ? null : meant;
}
