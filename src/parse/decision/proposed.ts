import type { Cue } from '../cues.js';
import { foldInPlace } from '../../french/fold.js';
import { withoutMark, type Paragraph } from '../reading/paragraphs.js';
import { isNames, lastOfVote, type Decisions } from './decisions.js';

/** « En conséquence, il est proposé au Conseil de Métropole : », « Il est demandé au Conseil Municipal de bien vouloir : », « propose aux membres du Conseil Municipal ». */
const PROPOSAL =
  /\bil (?:vous est (?:donc |ainsi )?(?:propose|demande)|est (?:donc |dont |ainsi )?(?:propose|demande)(?: en consequence)? (?:au|a|aux) [^:.]{3,60}?|est (?:donc |dont |ainsi )?(?:propose|demande)(?= ?(?::|$)))(?= ?:|\s+(?:de\b|d['’]|que\b)|$)|\ble conseil [^:.]{0,60}\b(?:decide|demande|souhaite|exprime|emet)\b|\b(?:propose|demande)(?: donc)? (?:au|aux|a l['’])\s?(?:membres (?:du|de la|de l['’]) ?)?(?:conseil|assemblee|bureau|comite|conseillers)[^:.]{0,60}?(?= ?:|\s+(?:de\b|d['’]|dautoriser|s['’]ils)|$)|\b(?:acceptez|etes)[- ]?vous\b/;
/** The assembly itself decides, in the middle of a sentence. */
const DECIDES = /\ble conseil [^:.]{0,60}\b(?:decide|demande|souhaite|exprime|emet)\b|\b(?:acceptez|etes)[- ]?vous\b/;
/** « A été élue : », « Ont été élus : », « Ont été désignés : » */
const ELECTION = /^(?:a|ont) ete (?:elue?s?|designee?s?|nommee?s?)\b/;
/** An infinitive other than « de bien vouloir : ». */
const SAYS_WHAT = /(?<![a-z])(?:de |d['’])(?!bien vouloir\s*:)[a-z]{2,20}(?:er|ir|re)(?![a-z])|(?<![a-z])que /;

/** Read what is proposed to an assembly that adopts it as it stands, and whom it elects. */
export function readProposed(paragraphs: readonly Paragraph[], cues: readonly (Cue | null)[]): Decisions {
  const adoption = lastVote(paragraphs, cues);
  const until = adoption < 0 ? paragraphs.length : adoption;
  const proposal = lastProposal(paragraphs.slice(0, until));
  const { items, first } =
    proposal < 0
      ? { items: electionItems(paragraphs, 0), first: until }
      : decisions(paragraphs.slice(0, until), proposal);
  const from = paragraphs[adoption >= 0 ? adoption : first];
  const to = paragraphs[adoption >= 0 ? lastOfVote(paragraphs, cues, adoption) - 1 : paragraphs.length - 1];
  // What nobody is said to adopt is a proposal only.
  const isDecided = adoption >= 0 || (proposal >= 0 && DECIDES.test(foldInPlace(paragraphs[proposal]!.text)));
  return { items, first, last: until, decided: isDecided && from && to ? { start: from.start, end: to.end } : null };
}

/** The adoption is the last group of lines that tell of a vote; names may stand between them, under their count. */
function lastVote(paragraphs: readonly Paragraph[], cues: readonly (Cue | null)[]): number {
  let at = cues.lastIndexOf('vote');
  for (let above = at - 1; above >= 0; above--)
    if (cues[above] === 'vote' || paragraphs[above + 1]!.text.length < 4) at = above;
    else if (!isNames(paragraphs[above]!)) break;
  return at;
}

/** The decisions follow the last formula of proposal that is not itself an aside in the middle of the exposé. */
function lastProposal(paragraphs: readonly Paragraph[]): number {
  const proposes = ({ text }: Paragraph): boolean => PROPOSAL.test(foldInPlace(text));
  const opens = paragraphs.findLastIndex((paragraph) => proposes(paragraph) && /:\s*$/.test(paragraph.text));
  return opens >= 0 ? opens : paragraphs.findLastIndex(proposes);
}

function decisions(paragraphs: readonly Paragraph[], at: number): { items: Paragraph[]; first: number } {
  const formula = paragraphs[at]!;
  const opensList = /:\s*$/.test(formula.text);
  const isDecision = !opensList || saysWhat(formula.text);
  const items: Paragraph[] = isDecision ? [formula] : [];
  const topMark = paragraphs.slice(at + 1).find(({ isBullet }) => isBullet)?.mark;
  for (const paragraph of paragraphs.slice(at + 1)) {
    if (ELECTION.test(foldInPlace(paragraph.text))) break;
    const last = items.at(-1);
    const isItem = paragraph.isBullet
      ? paragraph.mark === topMark
      : items.length === 0 || /^(?:d[’'e]|de) /iu.test(paragraph.text);
    const belongs =
      last !== undefined &&
      (!paragraph.isBullet || paragraph.mark !== topMark || (isDecision && opensList && items.length === 1));
    if (isItem && !(belongs && isDecision && items.length === 1)) items.push(paragraph);
    else if (last && (belongs || /:\s*$/.test(last.text))) items[items.length - 1] = merged(last, paragraph);
  }
  const tidy = items.map((item) => ({ ...item, text: withoutMark(item.text) }));
  return {
    items: [...tidy, ...electionItems(paragraphs, at + 1)],
    first: at + (opensList && items[0] !== formula ? 1 : 0),
  };
}

/** « il est proposé au Conseil d’émettre un avis favorable, sous réserve : » already says what is decided. */
function saysWhat(text: string): boolean {
  const plain = foldInPlace(text);
  const formula = PROPOSAL.exec(plain);
  return formula !== null && SAYS_WHAT.test(plain.slice(formula.index + formula[0].length));
}

function merged(first: Paragraph, second: Paragraph): Paragraph {
  return { ...first, end: second.end, text: `${first.text} ${second.text}` };
}

/** « A été élue : / - Nadia BRUNET » is a decision of its own. */
function electionItems(paragraphs: readonly Paragraph[], from: number): Paragraph[] {
  const at = paragraphs.findIndex(({ text }, index) => index >= from && ELECTION.test(foldInPlace(text)));
  if (at < 0) return [];
  return [paragraphs.slice(at + 1).reduce(merged, paragraphs[at]!)];
}
