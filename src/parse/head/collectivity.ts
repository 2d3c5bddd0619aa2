import { foldInPlace, foldKey } from '../../french/fold.js';
import { find, findAll, type Facts, type Found } from '../facts.js';
import type { Range, Reading } from '../reading/reading.js';

/** Bodies that deliberate, with the kind of collectivity each belongs to. */
const ASSEMBLIES: readonly (readonly [Family, string])[] = [
  ['commune', "conseil (?:municipal|d['’]arrondissement)"],
  [
    'group',
    "conseil (?:communautaire|(?:de |de la )?(?:metropole|communaute|territoire|pole)|metropolitain|d['’]agglomeration)|bureau (?:communautaire|metropolitain)",
  ],
  ['department', '(?:conseil|assemblee) (?:departementale?|general)'],
  ['region', '(?:conseil|assemblee) regionale?'],
  ['syndicate', '(?:comite|conseil|bureau) syndical'],
  [
    'any',
    "conseil d['’]administration|commission permanente|assemblee de corse|conseil de paris|conseil territorial|bureau municipal",
  ],
];
type Family = 'commune' | 'group' | 'department' | 'region' | 'syndicate' | 'any';
const ASSEMBLY = new RegExp(`\\b(?:${ASSEMBLIES.map(([, names]) => names).join('|')})\\b`, 'd');
const BUREAU = /(?<![a-z])bureau(?= (?:du|en date|de la communaute))/d;

/** « Le conseil municipal décide », « Le Comité syndical, à l'unanimité »: the body itself at work. */
const DECIDING = new RegExp(
  `(?<=\\b(?:le|la) )(?:${ASSEMBLIES.map(([, names]) => names).join('|')})(?=,? (?:apres|decide|a l['’]unanimite|a la majorite|par \\d|approuve|adopte|autorise|accepte|prend acte|vote|donne|fixe))`,
  'd',
);

/** Read the body that deliberates: the first that the head names, else the one that decides in the text. */
export function readAssembly(facts: Facts, zone: Range, text: Range): string | null {
  const found =
    find(facts.reading, ASSEMBLY, zone) ?? find(facts.reading, BUREAU, zone) ?? find(facts.reading, DECIDING, text);
  if (!found) return null;
  facts.read('/assembly', found);
  return facts.reading.flat(found);
}

const OF = "(?:d[eu] |de la |de l['’] ?|des |d['’] ?|l['’] ?|la |le )?";
const NAMES: readonly (readonly [Family, RegExp])[] = [
  [
    'commune',
    new RegExp(
      `(?<![a-z'’])(?:commune|ville|mairie|village)s?(?: nouvelle)? (?:de (?:la |l['’] ?)?|d['’] ?|du |des )(?=[a-z])`,
      'dg',
    ),
  ],
  [
    'group',
    new RegExp(
      `(?<![a-z])(?:communaute (?:de communes|d['’] ?agglomeration|urbaine)|metropole|eurometropole|agglomeration|etablissement public territorial|grand paris)(?: ${OF}|(?= [«"]))(?=[a-z«"])`,
      'dg',
    ),
  ],
  ['syndicate', new RegExp("(?<![a-z])syndicat (?:mixte|intercommunal|departemental|d['’]|de |des |du )", 'dg')],
  [
    'department',
    /(?<![a-z])(?:departement|conseil departemental|conseil general) (?:de (?:la |l['’] ?)?|d['’] ?|du |des )(?=[a-z])/dg,
  ],
  ['region', /(?<![a-z])(?:conseil regional|region) (?:de (?:la |l['’] ?)?|d['’] ?|du |des )?(?=[a-z])/dg],
  [
    'any',
    /(?<![a-z])(?:centre (?:inter)?communal d['’]action sociale|c\.?c\.?a\.?s\.?|caisse des ecoles|office public) (?:de (?:la |l['’] ?)?|d['’] ?|du |des )(?=[a-z])/dg,
  ],
];
/** « VALBOURG-ORVAL AGGLOMERATION », « Montpellier Méditerranée Métropole »: the kind comes last. */
const KIND_LAST =
  /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]+ (?:(?:de|du|la|le|les|en|et|sur|sous) )?){1,5})(M[ée]tropole|MÉTROPOLE|METROPOLE|Agglom[ée]ration|AGGLOM[ÉE]RATION|Agglo)(?![\p{L}])/gu;
const REGISTER =
  /\bextrait du registre des deliberations (?:du (?:conseil|bureau|comite)(?: (?:municipal|communautaire|syndical))? )?(?:de la |de |du |d['’] ?)(?=[a-z])/dg;
/** « le Conseil Municipal de VALBOURG ». */
const ASSEMBLY_OF =
  /\bconseil (?:municipal|communautaire|de communaute) (?:de la (?:commune|ville) (?:de (?:la )?|d['’] ?|du )|de (?!la com|la vil|metrop)(?:la |l['’] ?)?|d['’] ?|du )(?=[a-z])/dg;
/** A word that is no part of a proper name and ends it. */
const STOP =
  /^(?:extrait|registre|deliberations?|departement|arrondissement|canton|seance|reunion|republique|conseil|proces|compte|nombre|date|convoque|dument|legalement|regulierement|s['’]est|se|sous|le|les|est|etant|a|au|ou|par|pour|pris|prises?|avec|dont|represente|mairie|presents?|objet|n[°o]|siege|liste|region|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|qui|que|ainsi|dans|vu|tel|bp|cs|service|direction|de la deliberation|hors|ordre|avenue|rue|place|boulevard|chemin|impasse|route|tel|fax|mail|en date|en exercice|en seance|en session|sur convocation|sur proposition)$/;
const NO_NAME = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|presents?|conseil|bureau)$/;
const PARTICLES = /^(?:de|du|des|la|le|les|l['’]|d['’]|en|et|sur|sous|les|aux|au|lès|lez|a|à)$/i;
const MOST_WORDS = 8;

/** Read the name of the collectivity, of the kind its assembly belongs to; in small letters where the act writes them too. */
export function readCollectivityName(facts: Facts, zone: Range, assembly: string | null): string | null {
  const { reading } = facts;
  const family =
    ASSEMBLIES.find(([, names]) => new RegExp(`^(?:${names})$`).test(foldInPlace(assembly ?? '')))?.[0] ?? 'any';
  const wanted = NAMES.filter(([kind]) => family === 'any' || kind === family || kind === 'any');
  const candidates: Range[] = [
    ...findAll(reading, REGISTER, zone).flatMap((anchor) => nameAfter(reading, anchor.end, anchor.end) ?? []),
    ...wanted.flatMap(([, pattern]) =>
      findAll(reading, pattern, zone).flatMap((anchor) => nameAfter(reading, anchor.end, anchor.start) ?? []),
    ),
    ...(family === 'group' || family === 'any' ? kindLast(reading, zone) : []),
    ...findAll(reading, ASSEMBLY_OF, zone).flatMap((anchor) => ofAssembly(reading, anchor) ?? []),
  ].sort((a, b) => rankOf(reading, a) - rankOf(reading, b));
  const best = candidates[0];
  if (!best) return null;
  facts.read('/collectivity/name', best);
  return written(reading, reading.flat(best));
}

/** The town of an address at the foot of a document: « Mairie d'Orval Avenue Foch ». */
export function readTownHall(facts: Facts, zone: Range): string | null {
  const { reading } = facts;
  const anchor = find(reading, /(?<![a-z])(?:mairie|hotel de ville) (?:de (?:la )?|d['’] ?|du )(?=[a-z])/d, zone);
  const name = anchor && nameAfter(reading, anchor.end, anchor.start);
  if (!name) return null;
  facts.read('/collectivity/name', name);
  return reading.flat(name);
}

/** Characters by which a name with its kind (« la commune d'Orval ») is sought after one without (« le conseil municipal d'Orval »). */
const KIND_REACH = 700;

function rankOf(reading: Reading, name: Range): number {
  return name.start + (isBare(reading, name) ? KIND_REACH : 0);
}

function isBare(reading: Reading, { start, end }: Range): boolean {
  return !/^(?:commune|ville|mairie|communaute|metropole|syndicat|departement|region|conseil|centre|c\.?c\.?a\.?s|eurometropole|agglomeration)|(?:metropole|agglomeration|agglo)$/.test(
    reading.plain.slice(start, end),
  );
}

function ofAssembly(reading: Reading, anchor: Found): Range | null {
  const name = nameAfter(reading, anchor.end, anchor.end);
  return name && !/^(?:communes|communaute|metropole)\b/.test(reading.plain.slice(name.start)) ? name : null;
}

/** The proper name that begins at an offset; the range starts at `start`, where the kind of collectivity stands. */
function nameAfter(reading: Reading, at: number, start: number): Range | null {
  const text = reading.text.slice(at, at + 120);
  let end = 0;
  let words = 0;
  let capitals = 0;
  let last = '';
  for (const match of text.matchAll(/[^\s]+/g)) {
    const word = match[0];
    // A name goes on at the next line only after a word that calls for more: « la Ville de / Montpellier ».
    if (words > 0 && text.slice(end, match.index).includes('\n') && !PARTICLES.test(last)) break;
    last = word;
    const bare = word.replace(/[«»"“”]/g, '');
    const plain = foldInPlace(bare.replace(/[,.;:()]+$/, ''));
    if (words === 0 && NO_NAME.test(plain)) break;
    if (
      words >= MOST_WORDS ||
      (words > 0 && /^[A-Z]$/.test(bare)) ||
      (words > 0 && STOP.test(plain) && !PARTICLES.test(bare)) ||
      /^[\d(–—•|-]/.test(word)
    )
      break;
    const isProper =
      /^(?:[dl][’'])?[\p{Lu}«"]/u.test(word) ||
      (words > 0 && PARTICLES.test(bare)) ||
      /^(?:communes|agglomération|urbaine|mixte|intercommunal|départemental|d’agglomération|d'agglomération)$/.test(
        bare,
      );
    if (!isProper) break;
    words++;
    if (/^(?:[dl][’'])?[\p{Lu}«"]/u.test(word)) {
      capitals++;
      end = match.index + word.length;
    }
    if (/[,.;:)]$/.test(word)) break;
  }
  if (capitals === 0) return null;
  const name = reading.trimmed({ start, end: at + end });
  const trimmed = reading.text.slice(name.start, name.end).replace(/[\s,.;:)(]+$/, '');
  return trimmed.length > 2 ? { start: name.start, end: name.start + trimmed.length } : null;
}

function kindLast(reading: Reading, zone: Range): Range[] {
  return [...reading.text.slice(zone.start, zone.end).replace(/\n/g, ' ').matchAll(KIND_LAST)]
    .filter((match) => !/^(?:conseil|bureau|communaut|metropole|la|le)\b/.test(foldInPlace(match[1]!)))
    .map((match) => {
      const start = zone.start + match.index;
      return { start, end: start + match[0].length };
    });
}

/** « COMMUNE DE SOLERES » as the act writes it elsewhere in small letters, with its accents: « la ville de Solères ». */
function written(reading: Reading, name: string): string {
  const tidy = name
    .replace(/[«»"“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const proper = tidy.replace(
    /^(?:commune|ville|mairie|communaut[ée] (?:de communes|d[’']agglom[ée]ration|urbaine))s?\s(?:de (?:la )?|d[’']\s?|du |des )/i,
    '',
  );
  if (proper !== proper.toUpperCase() || proper.length < 3) return tidy;
  const key = foldInPlace(proper);
  for (let at = reading.plain.indexOf(key); at >= 0 && at < 60_000; at = reading.plain.indexOf(key, at + 1)) {
    const spelled = reading.text.slice(at, at + key.length).replace(/\n/g, ' ');
    const isWord = !/[a-z]/.test(reading.plain[at - 1] ?? ' ') && !/[a-z]/.test(reading.plain[at + key.length] ?? ' ');
    if (isWord && spelled !== spelled.toUpperCase() && /^\p{Lu}\p{Ll}/u.test(spelled))
      return tidy.replace(proper, spelled);
  }
  return foldKey(proper) === '' ? name : tidy;
}
