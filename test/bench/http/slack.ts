import { createDesk } from '../../../adapters/desk/desk.js';
import { createBot } from '../../../adapters/slack/bot.js';
import { Message, questionIn, threadOf } from '../../../adapters/slack/receive.js';
import type { Greffier } from '../../../src/ask.js';

/** Make what asks as Slack does without the network, from the event to the form that is posted; gives milliseconds. */
export function slackInProcess(greffier: Greffier, today: string): (question: string) => number {
  const bot = createBot(createDesk(greffier, { today: () => today }), 'https://greffier.example');
  return (question) => {
    const event = { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', ts: '1.0', text: question };
    const start = performance.now();
    const said = Message.parse(event);
    const { blocks, text } = bot.render(bot.ask(threadOf(said), said.user, questionIn(said.text)), 'message');
    new URLSearchParams({ text, blocks: JSON.stringify(blocks) }).toString();
    return performance.now() - start;
  };
}
