import type { Act } from '../../src/records/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { makeTruths } from '../generator/act.js';
import { asDocument, metropolitan } from '../generator/layouts.js';
import { over, type Row } from '../questions/table.js';

/** Words that mean something to HTML, to Markdown, to Slack's mark-up, to Teams or to a spreadsheet. */
export const HOSTILE =
  '<img src=x onerror=alert(1)> *gras* _i_ `c` <!channel> <@U1> <at>tous</at> &amp; [a](javascript:alert(1)) | ~x~ ${1} {{2}}';

/** An act in whose every part somebody wrote mark-up. */
function spoiled(act: Act): Act {
  const hostile = (name: string): Act['rapporteur'] => ({ name, civility: null, role: HOSTILE });
  return {
    ...act,
    assembly: HOSTILE,
    theme: HOSTILE,
    collectivity: { ...act.collectivity, name: HOSTILE },
    rapporteur: hostile(`Aline ${HOSTILE}`),
    sitting: { ...act.sitting, place: HOSTILE, chair: hostile(`Hugues ${HOSTILE}`) },
    attendance: { ...act.attendance, absent: [hostile(`Zoé ${HOSTILE}`)!], present: [hostile(`Ugo ${HOSTILE}`)!] },
    annexes: [HOSTILE],
    document: { ...act.document, file: `${HOSTILE}.txt` },
  };
}

const acts = makeTruths(2, 3).map((truth) => {
  const words = { theme: HOSTILE, subject: `${HOSTILE} - Convention`, body: [HOSTILE, `# ${HOSTILE}`], decisions: [HOSTILE, `- ${HOSTILE}`] }; // prettier-ignore
  const [act] = parseDocument(asDocument(metropolitan({ ...truth, ...words }), `${truth.number}.txt`));
  return spoiled(act!);
});

/** The bot over one such act, and over two. */
export const ofOne = over(acts.slice(0, 1));
export const ofTwo = over(acts);

/** What shows each part of one act, then lists of acts; the answers hold the words as they stand. */
export const rowsOfOne: readonly Row[] = [
  ['Quel est l’objet de la délibération ?', 'answered', 'onerror'],
  ['Qui est le rapporteur ?', 'answered', 'onerror'],
  ['Qui préside ?', 'answered', 'onerror'],
  ['Qui était absent ?', 'answered', 'onerror'],
  ['Qui était présent ?', 'answered', 'onerror'],
  ['Où le conseil s’est-il réuni ?', 'answered', 'onerror'],
  ['Que décide la délibération ?', 'answered', 'onerror'],
  ['Résume la délibération', 'answered', 'onerror'],
  ['Quelles sont les annexes ?', 'answered', 'onerror'],
  ['Quel est le thème ?', 'answered', 'onerror'],
];
export const rowsOfTwo: readonly Row[] = [
  ['Liste des délibérations', 'answered', 'onerror'],
  ['Combien de délibérations par thème ?', 'answered', 'onerror'],
  ['Combien de délibérations par rapporteur ?', 'answered', 'onerror'],
  ['Qui est le rapporteur ?', 'ambiguous'],
];
