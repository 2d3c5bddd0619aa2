import { renderAnswer } from '../../adapters/slack/render.js';
import { droppedFrom } from '../slack/drawing.js';
import { breachesOf, linksOf, pressable, textsOf } from '../slack/reading.js';
import { obeysTheContract, PUBLIC_URL } from './contract.js';

for (const surface of ['message', 'ephemeral', 'view'] as const)
  obeysTheContract({
    name: `Slack (${surface})`,
    publicUrl: PUBLIC_URL,
    interactive: true,
    see(exchange, corpus) {
      const { blocks } = renderAnswer(exchange, corpus, { publicUrl: PUBLIC_URL, surface });
      const buttons = pressable(blocks);
      return {
        text: textsOf(blocks).join(' '),
        links: linksOf(blocks),
        asks: buttons.filter(({ action }) => action === 'ask').map(({ value }) => value),
        feedback: buttons.some(({ action }) => action === 'opinion'),
        rest: buttons.some(({ action, value }) => action === 'rest' && value === exchange.id),
        breaches: [
          ...breachesOf(blocks, surface === 'view' ? 'view' : 'message'),
          ...droppedFrom(blocks).map((text) => `dropped by the renderer: ${text}`),
        ],
      };
    },
  });
