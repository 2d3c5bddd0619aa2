import { Activity, AskRequest, LinkQuery, Mention, Opinion, RestRequest, SearchQuery } from './activity.js';

/** What somebody wants of the bot. */
export type Wanted =
  /** `pressed`: asked by a button, so that nobody sees the question. */
  | { readonly kind: 'answer'; readonly question: string; readonly pressed: boolean }
  | { readonly kind: 'rest'; readonly exchange: string; readonly page: number }
  /** `message`: null where the client does not say on which one (the Agents Playground). */
  | { readonly kind: 'judge'; readonly message: string | null; readonly useful: boolean }
  | { readonly kind: 'search'; readonly words: string; readonly skip: number; readonly count: number }
  | { readonly kind: 'unfurl'; readonly url: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'nothing' };

/** An activity, read and checked. */
export interface Received {
  readonly wanted: Wanted;
  /** Identifier of the conversation, with the chain of replies where it is in a channel. */
  readonly thread: string;
  /** Identifier of the organisation it comes from; null where the channel names none. */
  readonly tenant: string | null;
  readonly serviceUrl: string;
}

/** Name of the parameter of the message extension, in the manifest too. */
export const SEARCH_PARAMETER = 'mots';

/** Read what Teams posts; null where it is no activity. */
export function receive(body: unknown): Received | null {
  const read = Activity.safeParse(body);
  if (!read.success) return null;
  const { conversation, channelData, serviceUrl } = read.data;
  return {
    wanted: wantedBy(read.data),
    thread: conversation.id,
    tenant: channelData?.tenant?.id ?? conversation.tenantId ?? null,
    serviceUrl,
  };
}

function wantedBy(activity: Activity): Wanted {
  switch (activity.type) {
    case 'message':
      return wantedByMessage(activity);
    case 'conversationUpdate':
      return isAmong(activity.membersAdded ?? [], activity.recipient.id) ? { kind: 'welcome' } : { kind: 'nothing' };
    case 'installationUpdate':
      if (activity.action === 'add') return { kind: 'welcome' };
      return activity.action === 'remove' ? { kind: 'forget' } : { kind: 'nothing' };
    case 'invoke':
      return wantedByInvoke(activity);
    case 'other':
      return { kind: 'nothing' };
  }
}

function isAmong(accounts: readonly { readonly id: string }[], id: string): boolean {
  return accounts.some((account) => account.id === id);
}

function wantedByMessage(activity: Extract<Activity, { type: 'message' }>): Wanted {
  const rest = RestRequest.safeParse(activity.value);
  if (rest.success) return { kind: 'rest', ...rest.data.rest };
  const pressed = AskRequest.safeParse(activity.value).data?.question.trim() ?? '';
  if (pressed !== '') return { kind: 'answer', question: pressed, pressed: true };
  const question = questionOf(activity);
  // A mention alone, a picture: nothing is asked.
  return question === '' ? { kind: 'help' } : { kind: 'answer', question, pressed: false };
}

/** The words of a message, without the mention of the bot; other people keep their names. */
function questionOf({ text, entities, recipient }: Extract<Activity, { type: 'message' }>): string {
  const mentions = (entities ?? []).flatMap((entity) => Mention.safeParse(entity).data ?? []);
  const words = mentions.reduce((said, { mentioned, text: written }) => {
    const name = mentioned.id === recipient.id ? ' ' : written.replace(/<\/?at[^<>]*>/g, '');
    return said.split(written).join(name);
  }, text ?? '');
  return unescaped(words).replace(/\s+/g, ' ').trim();
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Teams writes some characters as HTML would. */
function unescaped(text: string): string {
  return text.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (reference) => REFERENCES[reference]!);
}

function wantedByInvoke({ name, value, replyToId }: Extract<Activity, { type: 'invoke' }>): Wanted {
  switch (name) {
    case 'message/submitAction': {
      const { data } = Opinion.safeParse(value);
      if (!data) return { kind: 'nothing' };
      return { kind: 'judge', message: replyToId ?? null, useful: data.actionValue.reaction === 'like' };
    }
    case 'composeExtension/query': {
      const { data } = SearchQuery.safeParse(value);
      if (!data) return { kind: 'nothing' };
      const words = data.parameters.find((parameter) => parameter.name === SEARCH_PARAMETER)?.value ?? '';
      return { kind: 'search', words: words.trim(), ...data.queryOptions };
    }
    case 'composeExtension/queryLink': {
      const { data } = LinkQuery.safeParse(value);
      return data ? { kind: 'unfurl', url: data.url } : { kind: 'nothing' };
    }
    default:
      return { kind: 'nothing' };
  }
}
