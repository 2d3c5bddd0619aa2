import { renderAnswer } from '../../adapters/teams/render.js';
import { asksOf, breachesOf, linksOf, properties, asSent, wordsOf } from '../teams/reading.js';
import { obeysTheContract, PUBLIC_URL } from './contract.js';

obeysTheContract({
  name: 'Teams',
  publicUrl: PUBLIC_URL,
  interactive: true,
  see(exchange, corpus) {
    const messages = renderAnswer(exchange, corpus, { publicUrl: PUBLIC_URL, withQuestion: false });
    const text = messages.map(wordsOf).join('\n');
    const hasRest = [...properties(asSent(messages))].some(([name]) => name === 'rest');
    return {
      text,
      links: messages.flatMap(linksOf),
      asks: messages.flatMap(asksOf),
      feedback: messages.some(({ channelData }) => channelData?.feedbackLoop !== undefined),
      rest: hasRest || text.includes('lire tout le passage'),
      breaches: messages.flatMap(breachesOf),
    };
  },
});
