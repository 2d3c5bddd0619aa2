import type { App, webApi } from '@slack/bolt';
import { firstQuestions } from '../first-questions.js';
import type { Bot } from './bot.js';
import { post } from './deliver.js';
import { cut } from './limits.js';
import { AssistantThread, LinkShared, Mention, Message, questionIn, threadOf, type Said } from './receive.js';
import { unfurl } from './unfurl.js';

const STATUS = 'cherche dans les actes…';
const LONGEST_TITLE = 100;
const MOST_PROMPTS = 4;

/** Answer mentions, direct messages, what follows in a thread, the assistant's panel; unfold the links to our pages. */
export function listenToMessages(app: App, bot: Bot): void {
  app.event('app_mention', async ({ event, client }) => {
    const said = Mention.safeParse(event).data;
    if (said) await answer(client, bot, said);
  });
  app.event('message', async ({ event, client }) => {
    const said = Message.safeParse(event).data;
    if (!said) return;
    if (said.channel_type !== 'im') {
      if (goesOn(said, bot)) await answer(client, bot, said);
    } else if (said.thread_ts === undefined) await answer(client, bot, said);
    else await answerInPanel(client, bot, { ...said, thread_ts: said.thread_ts });
  });
  app.event('assistant_thread_started', async ({ event, client }) => {
    const started = AssistantThread.safeParse(event).data;
    if (!started) return;
    const prompts = firstQuestions(bot.desk.corpus)
      .slice(0, MOST_PROMPTS)
      .map((question) => ({ title: question, message: question }));
    await client.assistant.threads.setSuggestedPrompts({
      ...started.assistant_thread,
      title: 'Posez une question sur une délibération, par exemple :',
      prompts,
    });
  });
  app.event('link_shared', async ({ event, client }) => {
    const shared = LinkShared.safeParse(event).data;
    if (shared) await unfurlLinks(client, bot, shared);
  });
}

// In a thread people also talk to each other: only who asked there goes on without a mention, and only where there is
// an answer; the rest is none of our business, and is not kept.
function goesOn(said: Said, bot: Bot): boolean {
  if (said.thread_ts === undefined || /<[@!]/.test(said.text)) return false;
  const thread = threadOf(said);
  return bot.isTalkingWith(thread, said.user) && bot.hasAnswerTo(thread, questionIn(said.text));
}

async function answer(client: webApi.WebClient, bot: Bot, said: Said): Promise<void> {
  const conversation = threadOf(said);
  const question = questionIn(said.text);
  const message = question === '' ? bot.welcome() : bot.render(bot.ask(conversation, said.user, question), 'message');
  await post(client, conversation, message);
}

async function answerInPanel(
  client: webApi.WebClient,
  bot: Bot,
  said: Said & { readonly thread_ts: string },
): Promise<void> {
  const panel = { channel_id: said.channel, thread_ts: said.thread_ts };
  const isFirst = !bot.isTalkingWith(threadOf(said), said.user);
  // Status and title are a comfort: the answer comes without them where the panel is off.
  await client.assistant.threads.setStatus({ ...panel, status: STATUS }).catch(() => undefined);
  await answer(client, bot, said);
  const title = cut(questionIn(said.text), LONGEST_TITLE);
  if (isFirst && title !== '') await client.assistant.threads.setTitle({ ...panel, title }).catch(() => undefined);
}

async function unfurlLinks(client: webApi.WebClient, { desk, publicUrl }: Bot, shared: LinkShared): Promise<void> {
  const unfurls = Object.fromEntries(
    shared.links.flatMap(({ url }) => {
      const unfolded = unfurl(url, desk, publicUrl);
      return unfolded ? [[url, unfolded]] : [];
    }),
  );
  if (Object.keys(unfurls).length === 0) return;
  const { channel, message_ts: ts, unfurl_id, source } = shared;
  await client.chat.unfurl({ ...(unfurl_id && source ? { unfurl_id, source } : { channel, ts }), unfurls });
}
