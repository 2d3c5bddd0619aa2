import { createDesk } from '../../../adapters/desk/desk.js';
import { AskRequest, receive } from '../../../adapters/web/receive.js';
import { renderResponse } from '../../../adapters/web/render.js';
import type { Greffier } from '../../../src/ask.js';

/** Make what asks as the website does without the network, from the body to the JSON that is sent; gives milliseconds. */
export function webInProcess(greffier: Greffier, today: string): (question: string) => number {
  const desk = createDesk(greffier, { today: () => today });
  return (question) => {
    const start = performance.now();
    JSON.stringify(renderResponse(receive(AskRequest.parse({ question }), desk), desk.corpus));
    return performance.now() - start;
  };
}
