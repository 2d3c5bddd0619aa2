import { renderText } from '../../adapters/cli/text.js';
import { obeysTheContract } from './contract.js';

obeysTheContract({
  name: 'the command line',
  publicUrl: '',
  interactive: false,
  see({ reply }, corpus) {
    const text = renderText(reply, corpus);
    const [, asks = ''] = /\n(?:Choix possibles|Vous pouvez aussi demander) :\n([\s\S]*)$/.exec(`\n${text}`) ?? [];
    return {
      // What stands before « | » is the number of the line, not the act's words.
      text: text.replace(/^ +\d+ \| /gm, ''),
      // A terminal names the act and the line; the addresses belong to a server.
      links: [
        ...reply.result.citations,
        ...reply.answer.blocks.flatMap((block) => (block.kind === 'acts' ? block.items : [])),
      ].map(({ url }) => url),
      asks: [...asks.matchAll(/^ {2}- (.*)$/gm)].map(([, question]) => question!),
      feedback: false,
      rest: false,
      breaches: [],
    };
  },
});
