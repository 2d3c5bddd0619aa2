import type { ActSummary, Corpus } from '../corpus/index.js';
import type { Rule } from '../question/rule.js';
import type { FoundAct } from '../search/index.js';

const NAMES_MEMBERS = /d[ée]signation|[ée]lection|repr[ée]sentant|nomination|membres/i;
/** What an act that cannot hold the answer is worth beside one that can. */
const UNLIKELY = 0.5;

/** Whether an act can hold what a question asks: a sum, or members named. */
function canTell(intent: string, { sums, subject }: ActSummary): boolean {
  if (intent.startsWith('money/')) return sums.length > 0;
  if (intent.startsWith('designation/')) return NAMES_MEMBERS.test(subject ?? '');
  return true;
}

/** Put first, among acts found, those that can hold what is asked. */
export function suited(found: readonly FoundAct[], rule: Rule | null, corpus: Corpus): readonly FoundAct[] {
  if (rule === null || !/^(money|designation)\//.test(rule.intent)) return found;
  const weighed = found.map((act): FoundAct => {
    const { id, score, share, titleShare } = act;
    if (canTell(rule.intent, corpus.summary(id)!)) return act;
    return {
      id,
      share,
      titleShare,
      score: score * UNLIKELY,
      get matched() {
        return act.matched;
      },
      get missing() {
        return act.missing;
      },
    };
  });
  return weighed.sort((a, b) => b.score - a.score);
}
