import { beforeEach, describe, expect, it, test } from 'vitest';
import { activity, BOT, says, useChat } from './chat.js';
import { TENANT, useMicrosoft } from './microsoft.js';
import { asksOf, asSent, breachesOf, linksOf, properties, wordsOf } from './reading.js';

const microsoft = useMicrosoft();
const chat = useChat(microsoft);
const sentWords = (): string => microsoft.sent.map((sent) => wordsOf(sent.activity)).join('\n');

beforeEach(() => {
  chat.journal.length = 0;
});

async function ask(text: string, more: Record<string, unknown> = {}): Promise<string> {
  microsoft.sent.length = 0;
  expect((await chat.post(says(text, more))).status).toBe(200);
  return sentWords();
}

const channel = (message: string) => ({
  conversation: {
    conversationType: 'channel',
    isGroup: true,
    id: `19:council@thread.tacv2;messageid=${message}`,
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT }, team: { id: '19:team' }, channel: { id: '19:council' } },
});
const mention = { type: 'mention', mentioned: BOT, text: '<at>Greffier</at>' };

describe('a question', () => {
  test('of a personal chat is answered in words with claims, then on a card', async () => {
    await ask('Qui a rapporté la délibération ?');
    const [words, card] = microsoft.sent;
    expect(microsoft.sent).toHaveLength(2);
    expect(words?.path).toMatch(/^\/emea\/v3\/conversations\/a:personal\/activities\/activity-\d+$/);
    expect(words?.activity).toMatchObject({ replyToId: expect.stringMatching(/^activity-/) as string, from: BOT });
    expect(words?.activity.text).toMatch(/^La délibération n° M2023-242 .*Clara GIMENEZ, Vice-Présidente\. \[1\]$/);
    expect(words?.activity.entities).toMatchObject([
      {
        type: 'https://schema.org/Message',
        citation: [
          {
            position: 1,
            appearance: {
              name: 'Délibération n°\u00a0M2023-242, ligne 62',
              url: expect.stringMatching(/^https:\/\/greffier\.example\/actes\/.+passage=\d+-\d+#passage$/) as string,
              abstract: 'Madame Clara GIMENEZ, Vice-Présidente, rapporte :',
              keywords: ["Écrit dans l'acte"],
            },
          },
        ],
      },
    ]);
    expect(JSON.stringify(words)).not.toContain('AIGeneratedContent');
    expect(words?.activity.channelData).toEqual({ feedbackLoop: { type: 'default' } });
    expect(card?.activity.attachments).toHaveLength(1);
    expect(asksOf(card!.activity).length).toBeGreaterThan(0);
    expect(card?.activity.summary).toContain('Clara GIMENEZ');
  });

  test('of a channel is heard without the mention, and answered in its chain of replies', async () => {
    expect(
      await ask('<at>Greffier</at>&nbsp;combien de voix pour\u00a0?\n', { ...channel('1'), entities: [mention] }),
    ).toContain('82');
    expect(microsoft.sent[0]?.path).toContain('/19:council@thread.tacv2;messageid=1/');
  });

  test('may name somebody else, whose name is kept', async () => {
    const other = { type: 'mention', mentioned: { id: '29:other', name: 'X' }, text: '<at id="1">Maryse Faye</at>' };
    const words = await ask('<at>Greffier</at> comment a voté <at id="1">Maryse Faye</at> ?', {
      ...channel('2'),
      entities: [mention, other],
    });
    expect(words).toContain('FAYE');
  });

  test('that is greeting gets words alone, with suggested actions', async () => {
    await ask('Bonjour');
    expect(microsoft.sent).toHaveLength(1);
    expect(asksOf(microsoft.sent[0]!.activity)).toHaveLength(3);
  });

  test('too long is refused in words', async () => {
    expect(await ask('vote '.repeat(600))).toContain('trop longue');
  });
});

describe('a conversation', () => {
  test('goes on in its own chain of replies only, until « oublie »', async () => {
    await ask('Combien d’absents ?', channel('10'));
    expect(await ask('lesquels ?', channel('11'))).not.toContain('Luc ALBERNHE');
    expect(await ask('lesquels ?', channel('10'))).toContain('Luc ALBERNHE');
    expect(await ask('oublie', channel('10'))).toContain('oublié');
    expect(await ask('lesquels ?', channel('10'))).not.toContain('Luc ALBERNHE');
  });

  test('goes on with a press, whose question is shown', async () => {
    await ask('Qui était absent ?');
    const question = asksOf(microsoft.sent[1]!.activity)[0]!;
    microsoft.sent.length = 0;
    await chat.post(activity('message', { value: { question }, replyToId: 'reply-2' }));
    expect(microsoft.sent[0]?.activity.text).toContain(`**${question}**`);
  });

  test('is forgotten where the app is removed', async () => {
    const conversation = { id: 'a:removed', conversationType: 'personal' };
    await ask('Combien d’absents ?', { conversation });
    await chat.post(activity('installationUpdate', { action: 'remove', conversation }));
    expect(await ask('lesquels ?', { conversation })).not.toContain('Luc ALBERNHE');
  });
});

describe('a long list', () => {
  test('is shortened, and a press shows the rest, all of it, within the limits', async () => {
    await ask('Qui était présent ?');
    const shown = [sentWords()];
    for (let card = microsoft.sent.at(-1); card; card = microsoft.sent[0]) {
      const rest = [...properties(asSent(card.activity))].find(([name]) => name === 'rest')?.[1];
      if (!rest) break;
      microsoft.sent.length = 0;
      await chat.post(activity('message', { value: { rest } }));
      expect(breachesOf(microsoft.sent[0]!.activity)).toEqual([]);
      shown.push(sentWords());
    }
    const names = await fetch(`${chat.base()}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: 'Qui était présent ?' }),
    }).then(async (response) => ((await response.json()) as { text: string }).text.match(/(?<=^- ).+$/gm)!);
    expect(shown.length).toBeGreaterThan(1);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !shown.join('\n').includes(name))).toEqual([]);
  });

  test('of an answer no longer in memory is said to be so', async () => {
    await chat.post(activity('message', { value: { rest: { exchange: 'made-up', page: 1 } } }));
    expect(sentWords()).toContain('plus en mémoire');
  });
});

describe('an opinion', () => {
  const judge = (message: string, reaction: string) =>
    chat.post(
      activity('invoke', {
        name: 'message/submitAction',
        replyToId: message,
        value: { actionName: 'feedback', actionValue: { reaction, feedback: '{"feedbackText":"Jean Dupont"}' } },
      }),
    );

  test('is noted for the message it is about, without the comment', async () => {
    await ask('Qui est le rapporteur ?');
    const response = await judge('reply-1', 'dislike');
    expect([response.status, await response.json()]).toEqual([200, {}]);
    expect(chat.journal).toMatchObject([
      { kind: 'useless', channel: 'teams', intent: 'rapporteur/name', question: 'Qui est le rapporteur ?' },
    ]);
    await judge('reply-1', 'like');
    expect(chat.journal).toMatchObject([{ kind: 'useless' }, { kind: 'useful' }]);
    expect(JSON.stringify(chat.journal)).not.toContain('Dupont');
  });

  test('whose message is not told is on the last answer of the conversation', async () => {
    await ask('Qui est le rapporteur ?');
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '' } };
    await chat.post(activity('invoke', { name: 'message/submitAction', value }));
    expect(chat.journal).toMatchObject([{ kind: 'useful', intent: 'rapporteur/name' }]);
  });

  test('on a message that showed no answer is received, and not noted', async () => {
    expect((await judge('reply-99', 'like')).status).toBe(200);
    expect(chat.journal).toEqual([]);
  });
});

describe('the bot introduces itself', () => {
  it.each([
    ['installed', 'installationUpdate', { action: 'add' }],
    ['added', 'conversationUpdate', { membersAdded: [BOT] }],
  ])('where it is %s, once', async (how, type, more) => {
    const arrival = activity(type, { ...more, conversation: { id: `a:${how}` } });
    await chat.post(arrival);
    await chat.post(arrival);
    expect(microsoft.sent).toHaveLength(1);
    expect(sentWords()).toContain('Bonjour, je suis Greffier.');
    expect(breachesOf(microsoft.sent[0]!.activity)).toEqual([]);
  });

  test('when it is mentioned without a question', async () => {
    expect(await ask('<at>Greffier</at> ', { entities: [mention] })).toContain('je suis Greffier');
  });

  it.each([
    ['somebody else joins', 'conversationUpdate', { membersAdded: [{ id: '29:other' }] }],
    ['the app is updated', 'installationUpdate', { action: 'add-upgrade' }],
    ['somebody reacts', 'messageReaction', { reactionsAdded: [{ type: 'like' }] }],
    ['somebody types', 'typing', {}],
  ])('and stays silent when %s', async (_, type, more) => {
    expect((await chat.post(activity(type, more))).status).toBe(200);
    expect(microsoft.sent).toEqual([]);
  });
});

describe('the message extension', () => {
  interface Results {
    readonly composeExtension: {
      readonly type: string;
      readonly text?: string;
      readonly attachments?: { readonly contentType: string; readonly content: object; readonly preview: object }[];
    };
  }
  const invoke = async (name: string, value: unknown): Promise<Results> =>
    (await (await chat.post(activity('invoke', { name, value }))).json()) as Results;
  const search = (words: string) =>
    invoke('composeExtension/query', { commandId: 'chercherActe', parameters: [{ name: 'mots', value: words }] });

  it.each(['école de la relation numérique', 'M2023-242', ''])('finds the act by « %s »', async (words) => {
    const { composeExtension } = await search(words);
    expect(composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    const [found] = composeExtension.attachments!;
    expect(found?.preview).toMatchObject({
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: expect.stringContaining('M2023-242') as string },
    });
    const message = { type: 'message' as const, attachments: [found] as never };
    expect(breachesOf(message)).toEqual([]);
    expect(wordsOf(message)).toContain('Clara GIMENEZ');
    expect(linksOf(message)[0]).toMatch(/^https:\/\/greffier\.example\/actes\//);
  });

  test('opens on the latest acts, and says that nothing is found', async () => {
    const { composeExtension } = await invoke('composeExtension/query', {
      commandId: 'chercherActe',
      parameters: [{ name: 'initialRun', value: 'true' }],
      queryOptions: { skip: 0, count: 25 },
    });
    expect(composeExtension.attachments).toHaveLength(1);
    expect(await search('cathédrale')).toMatchObject({ composeExtension: { type: 'message' } });
  });

  test('unfurls our addresses, with the passage they quote, and no others', async () => {
    await ask('Qui est le rapporteur ?');
    const [address = ''] = linksOf(microsoft.sent[1]!.activity);
    const { composeExtension } = await invoke('composeExtension/queryLink', { url: address });
    const message = { type: 'message' as const, attachments: composeExtension.attachments as never };
    expect(wordsOf(message)).toContain('« Madame Clara GIMENEZ, Vice-Présidente, rapporte : »');
    for (const url of ['https://evil.example/actes/x', 'https://greffier.example/actes/%', 'nonsense'])
      expect((await invoke('composeExtension/queryLink', { url })).composeExtension.attachments).toEqual([]);
  });
});
