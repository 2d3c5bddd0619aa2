import type { App } from '@slack/bolt';
import type { Bot } from './bot.js';
import { ACTIONS } from './buttons.js';
import { respondTo } from './deliver.js';
import { Command, HomeOpened, questionIn, Shortcut, Submitted, typed } from './receive.js';
import { homeView, searchModal } from './views.js';

/** Answer the command, the shortcut of a message's menu and its form; fill the home tab. */
export function listenToRequests(app: App, bot: Bot): void {
  const { desk, publicUrl } = bot;
  app.command('/deliberation', async ({ ack, command }) => {
    await ack();
    const { user_id: user, channel_id: channel, text, response_url: url } = Command.parse(command);
    const exchange = bot.askPrivately(channel, user, questionIn(text));
    const message = exchange ? bot.render(exchange, 'ephemeral') : bot.welcome();
    await respondTo(url, { ...message, response_type: 'ephemeral', replace_original: false });
  });
  app.shortcut('chercher-un-acte', async ({ ack, shortcut, client }) => {
    await ack();
    const { trigger_id, user, message } = Shortcut.parse(shortcut);
    const exchange = bot.askPrivately('modal', user.id, questionIn(message.text));
    await client.views.open({ trigger_id, view: searchModal({ desk, publicUrl, exchange }) });
  });
  app.view(ACTIONS.search, async ({ ack, body }) => {
    const { user, view } = Submitted.parse(body);
    const { value } = view.state.values.search.search;
    const exchange = bot.askPrivately('modal', user.id, typed(value ?? ''));
    await ack({ response_action: 'update', view: searchModal({ desk, publicUrl, exchange }) });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const opened = HomeOpened.safeParse(event).data;
    if (opened) await client.views.publish({ user_id: opened.user, view: homeView({ desk, publicUrl }) });
  });
}
