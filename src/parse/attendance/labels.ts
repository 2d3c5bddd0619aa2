import { foldInPlace } from '../../french/fold.js';
import type { Reading } from '../reading/reading.js';

/** Whom a list names: who sits (`titulars` under « Étaient présents : »), who is carried, who is missing, who is not a member. */
export type ListKind = 'present' | 'titulars' | 'substitutes' | 'proxies' | 'absent' | 'guests';

/** The label of a list of names, where its content begins, and the count printed in it (« Conseillers absents : 5 »). */
export interface ListLabel {
  readonly kind: ListKind;
  /** Offset in the line's text where the names may begin. */
  readonly content: number;
  readonly count: number | null;
  /** The label ends with a colon, or nothing follows it. */
  readonly isClear: boolean;
}

const PLURAL = '(?:[({]?[-.·]?e[)}]{0,2})?(?:\\(?[-.·]?s\\)?)?';
const WORDS = [
  'etai(?:en)?t|sont|est|avai(?:en)?t|ont|ete|a|se|ainsi que|dont',
  '(?:mesdames|messieurs|mmes|mm\\.?|m\\.mme|monsieur|madame) (?:et )?(?:(?:mesdames|messieurs|mmes|mm\\.?) )?(?:les )(?=conseill|delegu|membre|elu)',
  "les|des|du|de la|de|en(?! (?:application|vertu))|par|au|pour|la|l['’]|le",
  `membres?|conseill(?:er|ere)${PLURAL}|elu${PLURAL}|delegue${PLURAL}|titulaires?|vice-presidents|adjoint${PLURAL}|administrateurs?`,
  'municipaux|communautaires?|departementaux|regionaux|metropolitains?|syndicaux|du conseil(?: (?:municipal|communautaire))?|du bureau|du comite(?: syndical)?',
  `presente?${PLURAL}|absente?${PLURAL}|pre ?ts|ab ?(?:s|se)? ?ts|(?:e?n)?ts(?= ?:)|excuse${PLURAL}|represente${PLURAL}|non|suppleant${PLURAL}|remplace${PLURAL}`,
  `pouvoirs?|procurations?|mandats?|ayants?|donne${PLURAL}|vote|avec|sans|mandataires?|mandants?|a savoir|voix deliberative`,
  'egalement|assistai(?:en)?t|assist(?:e|es)?|participai(?:en)?t|invitee?s?|presence|outre|autres?|personnes?|siege(?:nt|aient)?|seance|reunion|quorum',
  'et|ou|puis|:(?= ?titulaires)|\\d{1,3}(?=\\s+[a-z(])',
].join('|');
const LABEL = new RegExp(
  `^[-•>*_.:( ]{0,4}((?:(?:(?:${WORDS})(?![a-z])|[/,&])[\\s.]{0,2}){1,14})(?:en (?:application|vertu) d[^:]{3,200}(?=:))?\\s{0,2}(\\(?\\d{1,3}\\)?)?\\s{0,2}(?:[:;.…=]{1,4}|[-–—]+ |$)?`,
);
const KINDS: readonly (readonly [ListKind, RegExp])[] = [
  ['guests', /assist|participai|invite|egalement|en presence|autres? personne/],
  ['substitutes', /^(?!.*(?:titulaire|present)).*suppleant/],
  ['proxies', /^(?!.*sans (?:pouvoir|procuration)).*(?:pouvoir|procuration|mandat(?!s? ?en)|represente)/],
  ['absent', /absent|excuse|^(?:ab ?s?e? ?|e?n)?ts/],
  ['present', /present|^pre ?ts|ont siege|siegeai/],
  ['titulars', /^titulaires/],
];
/** « en application de l'article L 2121-20 du Code / Général des Collectivités Territoriales : » runs over lines. */
const RUNS_ON = /\ben (?:application|vertu) d[^:]*$/;
/** « présents et représentés », « la présente délibération », « les membres présents » in a sentence. */
const NO_LABEL =
  /^(?:la |le |les |a |de )?presente? (?:deliberation|acte|decision|rapport|convention|projet|arrete|proces|compte|seance|contrat|a |les |le |la |l['’]|un |aux? )|^presentee? (?:par|a |au |en )|\bpresente?s? (?:et|ou) represente|^(?:est|sont|a|ont|le|la|les|de|du|par|pour|et|en) [a-z]+ ?,/;

/** A line without one of these is no label. */
const KEY =
  /present|absent|excuse|pouvoir|procuration|mandat|represente|titulaires|assist|participai|siege|suppleant| ?ts ?:/;

/** Without its colon a label stands before names: « Présents ARNAL Michel, … », not « Présents VALBOURG De Votants ». */
const NAMES_FOLLOW = /^(?:\p{Lu}|\()/u;
const LABELS_FOLLOW =
  /^[^,;:]{0,30}\b(?:votants?|absents?|presents?|(?:pouvoirs?|procurations?)(?! (?:a|est|donnee?) )|exercice)\b/;

/** Read the label that a line opens with: « Étaient présents : », « Absents ayant donné procuration », « Excusés : 3 ». */
export function readLabel(reading: Reading, index: number): ListLabel | null {
  const { text, plain, start } = reading.lines[index]!;
  if (text.length < 6 || !KEY.test(plain) || !/^[^\p{L}\d]{0,4}[\p{Lu}\d]/u.test(text)) return null;
  const lead = reading.text.slice(start, start + 40).search(/\S/);
  const head = RUNS_ON.test(plain) ? reading.plain.slice(start + lead, start + lead + 300) : plain.slice(0, 300);
  const match = LABEL.exec(head);
  if (!match || NO_LABEL.test(head)) return null;
  const label = match[1]!;
  const kind = KINDS.find(([, pattern]) => pattern.test(label))?.[0];
  if (kind === undefined) return null;
  const count = /\d+/.exec(match[2] ?? /^[-•>*_ ]*(\d{1,3})\s/.exec(head)?.[1] ?? '');
  const isClear = /[:;…=]\s*$/.test(match[0]) || match[0].length === plain.length;
  const follows = reading.text.slice(start + lead + match[0].length, start + lead + match[0].length + 60).trim();
  if (!isClear && (!NAMES_FOLLOW.test(follows) || LABELS_FOLLOW.test(foldInPlace(follows)))) return null;
  return { kind, content: match[0].length, count: count ? Number(count[0]) : null, isClear };
}
