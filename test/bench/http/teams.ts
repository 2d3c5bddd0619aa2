import { createDesk } from '../../../adapters/desk/desk.js';
import { receive } from '../../../adapters/teams/receive.js';
import { createResponder } from '../../../adapters/teams/respond.js';
import type { Greffier } from '../../../src/ask.js';

/** Make what asks as Teams does without the network, from the activity to the messages that are posted; gives milliseconds. */
export function teamsInProcess(greffier: Greffier, today: string): (question: string) => number {
  const desk = createDesk(greffier, { today: () => today });
  const responder = createResponder({ desk, publicUrl: 'https://greffier.example' });
  return (text) => {
    const body = {
      type: 'message',
      text,
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:user' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:personal', conversationType: 'personal' },
    };
    const start = performance.now();
    JSON.stringify(responder.respond(receive(body)!).messages);
    return performance.now() - start;
  };
}
