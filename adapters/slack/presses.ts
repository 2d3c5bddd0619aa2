import type { App, webApi } from '@slack/bolt';
import type { Exchange } from '../desk/desk.js';
import { withQuestion, type Bot } from './bot.js';
import { ACTIONS, type Surface } from './buttons.js';
import { post, refusalOf, respondTo, type Response } from './deliver.js';
import { Opinion, Page, Press, threadOf, typed } from './receive.js';
import { say, THANKS, type Message } from './render.js';
import { mention, paragraph, plain, richText, words } from './rich-text.js';
import { homeView, searchModal } from './views.js';
import { wholeAnswer } from './whole-answer.js';

const FORGOTTEN = 'Cette réponse n’est plus en mémoire : reposez la question.';

/** A button pressed, its value, and what answers. */
interface Pressed {
  readonly press: Press;
  readonly value: string;
  readonly client: webApi.WebClient;
  readonly bot: Bot;
}

const HANDLERS: Readonly<Record<keyof typeof ACTIONS, (pressed: Pressed) => Promise<void>>> = {
  ask,
  search: ask,
  opinion,
  rest,
  page,
  share,
};

/** Answer every button of our messages and views. */
export function listenToPresses(app: App, bot: Bot): void {
  for (const [name, handle] of Object.entries(HANDLERS))
    app.action(new RegExp(`^${name}(?::|$)`), async ({ ack, body, client }) => {
      await ack();
      const press = Press.parse(body);
      await handle({ press, value: press.actions[0].value ?? '', client, bot });
    });
}

async function ask({ press, value, client, bot }: Pressed): Promise<void> {
  const question = typed(value);
  const user = press.user.id;
  if (press.view) {
    await show({ press, client, bot }, bot.askPrivately(press.view.type, user, question));
    return;
  }
  const answerIn = (exchange: Exchange | undefined, surface: Surface): Message =>
    exchange ? withQuestion(bot.render(exchange, surface), question) : bot.welcome();
  const { channel_id: channel = '', message_ts: ts = '', thread_ts: thread, is_ephemeral: isPrivate } = press.container;
  if (isPrivate) {
    await respond(press, answerIn(bot.askPrivately(channel, user, question), 'ephemeral'));
    return;
  }
  const conversation = threadOf({ channel, ts, thread_ts: thread });
  const exchange = bot.ask(conversation, user, question);
  await post(client, conversation, answerIn(exchange, 'message')).catch(async (error: unknown) => {
    // Shared by its command in a channel that the bot has not joined: only who presses is answered.
    if (!/^(?:not_in_channel|channel_not_found)$/.test(refusalOf(error)?.code ?? '')) throw error;
    await respond(press, answerIn(exchange, 'ephemeral'));
  });
}

async function opinion({ press, value, client, bot }: Pressed): Promise<void> {
  const [verdict, id] = Opinion.parse(value);
  const isKnown = bot.desk.judge(id, verdict === 'useful');
  if (!isKnown) await tell({ press, client }, FORGOTTEN);
  else if (press.view) await show({ press, client, bot }, bot.desk.exchange(id), true);
  else await tell({ press, client }, THANKS);
}

async function rest({ press, value, client, bot }: Pressed): Promise<void> {
  const exchange = bot.desk.exchange(value);
  if (!exchange) {
    await tell({ press, client }, FORGOTTEN);
    return;
  }
  const view = wholeAnswer(exchange, bot.desk.corpus, bot.publicUrl);
  const opened = { trigger_id: press.trigger_id, view };
  await (press.view?.type === 'modal' ? client.views.push(opened) : client.views.open(opened));
}

async function page({ press, value, client, bot }: Pressed): Promise<void> {
  const asked = Page.parse(value);
  const exchange = bot.desk.exchange(asked.exchange);
  if (!press.view) return;
  const view = exchange ? wholeAnswer(exchange, bot.desk.corpus, bot.publicUrl, asked.page) : notice(FORGOTTEN);
  await client.views.update({ view_id: press.view.id, view });
}

async function share({ press, value, client, bot }: Pressed): Promise<void> {
  const exchange = bot.desk.exchange(value);
  if (!exchange) {
    await tell({ press, client }, FORGOTTEN);
    return;
  }
  const { question } = exchange.reply.result;
  const { blocks, text } = bot.render(exchange, 'message');
  const asked = richText(paragraph(mention(press.user.id), words(' a demandé : '), words(question, { italic: true })));
  await respond(press, { blocks: [asked, ...blocks], text }, { response_type: 'in_channel' });
  await respond(press, say('Réponse partagée dans le canal.'), { replace_original: true });
}

/** Show an answer in the view where it was asked. */
async function show(
  { press: { view, user }, client, bot }: Omit<Pressed, 'value'>,
  exchange: Exchange | undefined,
  judged = false,
): Promise<void> {
  const shown = { desk: bot.desk, publicUrl: bot.publicUrl, exchange, judged };
  if (view?.type === 'home') await client.views.publish({ user_id: user.id, view: homeView(shown) });
  else if (view) await client.views.update({ view_id: view.id, view: searchModal(shown) });
}

/** Tell one sentence to the person who pressed, and to no one else. */
async function tell({ press, client }: Pick<Pressed, 'press' | 'client'>, text: string): Promise<void> {
  if (press.response_url) await respond(press, say(text));
  else if (press.view?.type === 'modal') await client.views.push({ trigger_id: press.trigger_id, view: notice(text) });
  else await client.views.open({ trigger_id: press.trigger_id, view: notice(text) });
}

async function respond(press: Press, message: Message, options: Partial<Response> = {}): Promise<void> {
  if (!press.response_url) return;
  const { thread_ts } = press.container;
  await respondTo(press.response_url, {
    response_type: 'ephemeral',
    replace_original: false,
    ...(thread_ts !== undefined && { thread_ts }),
    ...message,
    ...options,
  });
}

function notice(text: string) {
  return { type: 'modal' as const, title: plain('Greffier'), close: plain('Fermer'), blocks: say(text).blocks };
}
