import { hear, type Lexis } from '../question/hear.js';
import { passageFormula } from '../question/topics/passage.js';
import { understand } from '../question/understand.js';
import type { Act } from '../records/index.js';
import { list, sentence } from './compose.js';
import type { Answer } from './model.js';
import { actResponders } from './respond.js';
import type { Setting } from './responder.js';
import { answerFromText, readable } from './topics/content.js';

/** Answer what remains of « où est-ce écrit que … » and show the passage itself. */
export function quotePassage(
  act: Act,
  setting: Setting,
  { lexis, today }: { readonly lexis: Lexis; readonly today: string },
): Answer {
  const rest = setting.heard.text
    .replace(passageFormula, ' ')
    .replace(/^\W*(que|qu'|sur|de|du|qui)\b/, '')
    .trim();
  const heard = hear(rest === '' ? setting.heard.question : rest, lexis, today);
  const { rule } = understand(heard);
  const responder = rule?.reach === 'act' && rule.intent !== 'passage/where' ? actResponders[rule.intent] : undefined;
  const answer = (responder ?? answerFromText)(act, { ...setting, heard, intent: rule?.intent ?? 'content/text' });
  const passages = answer.citations.filter((citation) => citation.text !== null);
  if (answer.status !== 'answered' || passages.length === 0) return answer;
  return {
    ...answer,
    intent: setting.intent,
    basis: 'stated',
    blocks: [sentence("C'est écrit ici :"), list(passages.map(({ text }) => `« ${readable(text)} »`))],
  };
}
