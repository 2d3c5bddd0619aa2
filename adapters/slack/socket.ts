import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver, type webApi } from '@slack/bolt';
import { connect } from './connect.js';
import { silent } from './logger.js';

const PAUSE = 1000;

/** Receive what Slack sends by a socket. Its own reconnection ends the process where Slack refuses the token: ours does not. */
export function socketReceiver(appToken: string, clientOptions: webApi.WebClientOptions): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    logger: silent,
  });
}

/** Open the socket, and open another each time Slack closes it, until the signal is given. */
export async function stayOpen(
  receiver: SocketModeReceiver,
  { log, signal }: { readonly log: (line: string) => void; readonly signal: AbortSignal },
): Promise<void> {
  let isOpening = false;
  const open = async (): Promise<void> => {
    isOpening = true;
    await connect({ attempt: () => receiver.start(), variable: 'SLACK_APP_TOKEN', log, signal });
    isOpening = false;
  };
  receiver.client.on('disconnected', () => {
    if (!isOpening && !signal.aborted) void sleep(PAUSE, undefined, { ref: false }).then(open);
  });
  await open();
}
