import type { Act } from '../records/index.js';

/** What the préfecture's platform prints over a page, even in the midst of a sentence (« elleAccusé de réception – Ministère de l’intérieur »). */
const STAMPS = [
  /accus[ée] (?:de r[ée]ception\s{1,3}[-–en]|certifi[ée] ex[ée]cutoire)[^\n]{0,200}/giu,
  /acte certifi[ée] ex[ée]cutoire[^\n]{0,120}/giu,
  /(?:envoi pr[ée]fecture|r[ée]ception en pr[ée]fecture|r[ée]ception par le pr[ée]fet)\s?[:-][^\n]{0,160}/giu,
  /(?:envoy|re[çc]u|affich)[ée]e? (?:en pr[ée]fecture )?le \d{2}\/\d{2}\/\d{4}[^\n]{0,20}/giu,
  /ID ?: ?\d{2,3}[AB]?-\d{9}-\d{8}-[\w-]{3,40}/gu,
  /\[?\d{2,3}[AB]?-\d{9}-\d{8}-[\w-]{2,40}\]?/gu,
  /(?<=\n)\W{0,3}l?publication\s?[:-]\s?\d{2}\/\d{2}\/\d{4}[^\n]{0,20}/giu,
  /pour l['’]autorit[ée] comp[ée]tente par d[ée]l[ée]gation[^\n]{0,20}/giu,
  /\f/g,
];

/** What some fonts give for the mark of an item. */
const MARK = /[^\P{Cc}\n\r\t\f]/gu;

const blanked = new WeakMap<Act, string>();

/** Blank the stamps of an act's text, and print the marks of its items as bullets: the offsets of its other words stay. */
export function withoutStamps(act: Act): string {
  const known = blanked.get(act);
  if (known !== undefined) return known;
  const text = STAMPS.reduce(
    (left, stamp) => left.replace(stamp, (found) => ' '.repeat(found.length)),
    act.text,
  ).replace(MARK, '•');
  blanked.set(act, text);
  return text;
}
