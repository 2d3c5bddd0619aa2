import { foldInPlace } from '../../french/fold.js';
import { find, type Facts } from '../facts.js';
import type { Range } from '../reading/reading.js';

const MET = /\b(?:(?:s['’]est|se sont|etant|est) (?:de nouveau )?(?:reunie?s?|assemblee?s?|tenue?)|reunie?s?)\b ?,?/d;
/** A part of the sentence that tells where: « à la salle de réunion de la mairie annexe », « Salle des Tourettes ». */
const WHERE =
  /^(?:,? ?(?:et )?)?(?:a (?!\d)(?:l['’ ]|la |[a-z])|au(?:x)? |en (?!session|seance|nombre|application|vertu|suite|date|exercice|sa )|dans |salle|hotel|mairie|centre|espace|siege|chez |sis |\d{1,3},? (?:rue|avenue|place|boulevard|chemin|route) )/;
/** Where the place ends: the chair, the date, the summons, « au nombre prescrit par la loi ». */
const STOP =
  /,? ?\b(?:sous (?:la|l['’])|en (?:suite|session|seance|vertu|application)|sur (?:la |une )?(?:convocation|l['’]invitation)|suivant |apres (?:convocation|avoir)|les? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2} )|a (?:\d{1,2} ?h|\d{1,2} heures|[a-z-]+ heures)|le conseil|conformement|au nombre|a la suite|a huis clos|en presence|dument|regulierement|legalement|en exercice|presents|etaient|les? (?:membres|conseillers))|[.;:(]/;
/** « au lieu ordinaire des séances, Salle du Conseil »: the second says which. */
const GENERIC = /^(?:au lieu (?:ordinaire|habituel)[a-z ]*seances|en mairie|a la mairie)$/;

/** Read where the sitting was held, as printed; null where the opening sentence does not say it. */
export function readPlace(facts: Facts, zone: Range): string | null {
  const { reading } = facts;
  const met = find(reading, MET, zone);
  if (!met) return null;
  const pieces: Range[] = [];
  let at = met.end;
  const limit = Math.min(zone.end, met.end + 260);
  const before = reading.plain.slice(met.end, limit);
  const last = /,? ?\b(?:sous (?:la|l['’]) ?pr|presents|etaient|sur convocation|apres convocation)|[.;:]/.exec(before);
  const end = met.end + (last ? last.index : before.length);
  while (at < end) {
    const comma = reading.text.slice(at, end).search(/,/);
    const piece = { start: at, end: comma < 0 ? end : at + comma };
    pieces.push(piece);
    at = piece.end + 1;
  }
  const places = pieces.flatMap((piece) => {
    const trimmed = reading.trimmed(piece);
    const plain = reading.plain.slice(trimmed.start, trimmed.end);
    const skipped =
      /^(?:en (?:session|seance)(?: (?:ordinaire|extraordinaire|publique))*|le (?:[a-z]+ )?\d{1,2} [a-z]+ \d{4}(?: a \d{1,2} ?h ?(?:\d{2})?)?|a \d{1,2} ?h ?\d{0,2}|au nombre prescrit par la loi) ?/.exec(
        plain,
      )?.[0].length ?? 0;
    const start = trimmed.start + skipped;
    if (!WHERE.test(reading.plain.slice(start, trimmed.end))) return [];
    const stop = STOP.exec(reading.plain.slice(start + 3, trimmed.end));
    return [reading.trimmed({ start, end: stop ? start + 3 + stop.index : trimmed.end })];
  });
  const [first, second] = places;
  if (!first || first.end - first.start < 4) return null;
  const isGeneric = GENERIC.test(foldInPlace(reading.flat(first)));
  const place =
    isGeneric && second
      ? second
      : second && pieceFollows(reading.text, first, second)
        ? { start: first.start, end: second.end }
        : first;
  facts.read('/sitting/place', place);
  return reading.flat(place);
}

function pieceFollows(text: string, first: Range, second: Range): boolean {
  return /^[,\s]{0,3}$/.test(text.slice(first.end, second.start));
}
