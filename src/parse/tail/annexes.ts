import type { Act } from '../../records/index.js';
import { find, type Facts } from '../facts.js';
import type { Range } from '../reading/reading.js';

const ANNEX_LABEL = /^(?:liste\s+des\s+)?(?:annexes?|pieces? jointes?)\b[^:]{0,40}:/;

/** « Liste des annexes transmises en préfecture: / - CONVENTION … .docx » */
export function readAnnexes(facts: Facts, tail: Range): Act['annexes'] {
  const lines = facts.reading.linesIn(tail);
  const label = lines.findIndex(({ plain }) => ANNEX_LABEL.test(plain));
  if (label < 0) return null;
  const annexes: string[] = [];
  for (const line of lines.slice(label + 1)) {
    if (!/^[-–•]/.test(line.text)) break;
    facts.read(`/annexes/${annexes.length}`, line);
    annexes.push(line.text.replace(/^[-–•]\s*/, ''));
  }
  return annexes.length > 0 ? annexes : null;
}

/** « Matières de l’acte : 8.8-Environnement », « Nomenclature ACTES : 7.5.1 », « Domaine : 5.7 Intercommunalité ». */
const MATIERE =
  /\b(?:matieres?(?: de (?:l['’] ?)?acte)?|(?:code |classification )?nomenclature(?: (?:des )?actes)?|classification|domaine|code matiere|acte classe)\s?(?:n ?° ?)?[:=-]?\s?(\d\.\d{1,2}(?:\.\d{1,2}){0,2})(?:\s?[-–:.]?\s?([a-z][a-z ,'’-]{2,70}))?/d;

/** What character recognition saw in a margin: words of a letter or two at the end. */
const SMUDGE = /(?: \p{L}{1,2}){2,}$/u;

/** Read the matter of the act in the national nomenclature, where it is printed. */
export function readMatiere(facts: Facts, own: Range): Act['matiere'] {
  const found = find(facts.reading, MATIERE, own);
  if (!found) return null;
  facts.read('/matiere', found);
  const line = facts.reading.lines[facts.reading.lineAt(found.group(2).start)]!;
  const name =
    found.groups[1] === undefined
      ? null
      : facts.reading
          .flat({ start: found.group(2).start, end: Math.min(found.group(2).end, line.end) })
          .replace(SMUDGE, '');
  return { code: found.groups[0]!, name: name === null || !/^\p{Lu}/u.test(name) ? null : name };
}
