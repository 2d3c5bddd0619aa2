import { notice as noticeBlock } from './answer/compose.js';
import { plainText, type Answer } from './answer/model.js';
import type { Greffier } from './ask.js';

/** Make a bot that says a notice with every answer, right below its first words, where no channel leaves it out. */
export function withNotice(greffier: Greffier, notice: string): Greffier {
  return {
    // Served corpora are replaced under way.
    get corpus() {
      return greffier.corpus;
    },
    ask(question, turn) {
      const reply = greffier.ask(question, turn);
      const answer = noticed(reply.answer, notice);
      return { ...reply, answer, result: { ...reply.result, text: plainText(answer.blocks) } };
    },
    search: (words, today) => greffier.search(words, today),
    saveIndex: () => greffier.saveIndex(),
  };
}

function noticed<Kind extends Answer>(answer: Kind, text: string): Kind {
  const [headline, ...others] = answer.blocks;
  return { ...answer, blocks: [...(headline ? [headline] : []), noticeBlock(text), ...others] };
}
