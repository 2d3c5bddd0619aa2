import type { types } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { firstQuestions } from '../../adapters/first-questions.js';
import { linksOf, pressable, textsOf } from './reading.js';
import { openWorkspace, PUBLIC_URL } from './workspace.js';

const workspace = openWorkspace();

function mention(ts: string, text: string, more: object = {}) {
  return workspace.event({ type: 'app_mention', user: 'U1', channel: 'C1', ts, text: `<@UBOT> ${text}`, ...more });
}

function message(more: { channel_type: string; text: string; ts: string } & Record<string, unknown>) {
  return workspace.event({ type: 'message', user: 'U1', channel: 'C1', ...more });
}

async function posted() {
  const { channel, thread_ts: thread, text, blocks = [], ...rest } = await workspace.slack.next('chat.postMessage');
  return { channel, thread, text: String(text), blocks, rest };
}

describe('in a channel', () => {
  test('a mention is answered in its thread: the fact, the passage, a link to it', async () => {
    await mention('10.0', 'qui a rapporté la délibération sur l’ERN ?');
    const { channel, thread, text, blocks, rest } = await posted();
    expect({ channel, thread }).toEqual({ channel: 'C1', thread: '10.0' });
    expect(text).toContain('Madame Clara GIMENEZ, Vice-Présidente');
    expect(textsOf(blocks)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Madame Clara GIMENEZ, Vice-Présidente'),
        "Écrit dans l'acte",
        'Madame Clara GIMENEZ, Vice-Présidente, rapporte :',
      ]),
    );
    expect(linksOf(blocks)[0]).toMatch(new RegExp(`^${PUBLIC_URL}/actes/M2023-242\\?passage=\\d+-\\d+#passage$`));
    expect(rest).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', mrkdwn: 'false' });
  });

  test('who asked goes on in the thread without a mention', async () => {
    await mention('11.0', 'Combien d’absents ?');
    await posted();
    await message({ channel_type: 'channel', ts: '11.1', thread_ts: '11.0', text: 'lesquels ?' });
    const { thread, text } = await posted();
    expect(thread).toBe('11.0');
    expect(text).toContain('Luc ALBERNHE');
  });

  test('what is not for the bot is left alone, and not kept', async () => {
    await mention('16.0', 'Combien d’absents ?');
    await posted();
    const before = workspace.service.journal.length;
    for (const text of ['merci beaucoup', 'on en parle à midi ?', 'je préviens Sophie', ''])
      await message({ channel_type: 'channel', ts: '16.1', thread_ts: '16.0', text });
    expect(await workspace.settled()).toHaveLength(1);
    expect(workspace.service.journal.slice(before)).toEqual([]);
    await message({ channel_type: 'channel', ts: '16.2', thread_ts: '16.0', text: 'lesquels ?' });
    expect((await posted()).text).toContain('Luc ALBERNHE');
    await message({ channel_type: 'channel', ts: '16.3', thread_ts: '16.0', text: 'oublie' });
    expect((await posted()).text).toContain('oublié');
  });

  test('the others talk in the thread undisturbed, and join by a mention', async () => {
    await mention('12.0', 'Combien d’absents ?');
    await posted();
    await message({ channel_type: 'channel', ts: '12.1', thread_ts: '12.0', user: 'U2', text: 'on en parle à midi ?' });
    await message({ channel_type: 'channel', ts: '12.2', thread_ts: '12.0', text: '<@U2> oui, à midi' });
    await mention('12.3', 'lesquels ?', { user: 'U2', thread_ts: '12.0' });
    expect((await posted()).text).toContain('Luc ALBERNHE');
    await message({
      channel_type: 'channel',
      ts: '12.4',
      thread_ts: '12.0',
      user: 'U2',
      text: 'qui est le rapporteur ?',
    });
    expect((await posted()).text).toContain('Clara GIMENEZ');
    expect(await workspace.settled()).toHaveLength(3);
  });

  test('a mention within a thread comes by two events and is answered once', async () => {
    await mention('13.0', 'Combien d’absents ?');
    await posted();
    await message({ channel_type: 'channel', ts: '13.1', thread_ts: '13.0', text: '<@UBOT> lesquels ?' });
    await mention('13.1', 'lesquels ?', { thread_ts: '13.0' });
    expect((await posted()).thread).toBe('13.0');
    expect(await workspace.settled()).toHaveLength(2);
  });

  test('a mention alone gets examples', async () => {
    await mention('14.0', '');
    const { text, blocks } = await posted();
    expect(text).toMatch(/^Bonjour/);
    expect(pressable(blocks).map(({ value }) => value)).toEqual(firstQuestions({ size: 1 }));
  });

  test('threads are forgotten on demand, one by one', async () => {
    await mention('15.0', 'Combien d’absents ?');
    await posted();
    await mention('15.1', 'oublie', { thread_ts: '15.0' });
    expect((await posted()).text).toContain('oublié');
    await message({ channel_type: 'channel', ts: '15.15', thread_ts: '15.0', text: 'lesquels ?' });
    await mention('15.2', 'lesquels ?', { thread_ts: '15.0' });
    expect((await posted()).text).not.toContain('Luc ALBERNHE');
    expect(await workspace.settled()).toHaveLength(3);
  });
});

describe('in a direct message', () => {
  const direct = (ts: string, text: string) => message({ channel_type: 'im', channel: 'D1', ts, text });

  test('each question is answered in the conversation, which goes on', async () => {
    await direct('20.0', 'Combien d’absents ?');
    expect(await posted()).toMatchObject({ channel: 'D1', thread: undefined });
    await direct('20.1', 'lesquels ?');
    expect((await posted()).text).toContain('Luc ALBERNHE');
  });

  test('mark-up is read as words', async () => {
    await direct('21.0', '<@U2> qui est le *rapporteur* de &lt;<https://exemple.fr|la délibération>&gt; <!here> ?');
    expect((await posted()).text).toContain('Clara GIMENEZ');
  });

  test('hostile words come back harmless', async () => {
    await direct('22.0', 'Que dit M9999-999 &lt;!channel&gt; *gras* @channel &amp;amp; ?');
    const { text, blocks } = await posted();
    expect(text).not.toMatch(/<|@channel|\*gras/);
    const kinds = new Set(blocks.map(({ type }) => type));
    expect([...kinds].filter((kind) => kind === 'section')).toEqual([]);
  });
});

describe('in the assistant’s panel', () => {
  const panel = { channel_id: 'D1', thread_ts: '30.0' };

  test('a new conversation offers questions that are answered', async () => {
    await workspace.event({
      type: 'assistant_thread_started',
      assistant_thread: { ...panel, user_id: 'U1', context: { channel_id: 'C1' } },
    });
    const { prompts, ...place } = await workspace.slack.next('assistant.threads.setSuggestedPrompts');
    expect(place).toMatchObject(panel);
    expect(prompts).toEqual(
      firstQuestions({ size: 1 })
        .slice(0, 4)
        .map((question) => ({ title: question, message: question })),
    );
  });

  test('the status shows while the answer is made, the first question gives the title', async () => {
    const said = { channel_type: 'im', channel: 'D1', thread_ts: '30.0' };
    await message({ ...said, ts: '30.1', text: 'Qui est le rapporteur ?' });
    expect(await workspace.slack.next('assistant.threads.setTitle')).toMatchObject({
      title: 'Qui est le rapporteur ?',
    });
    await message({ ...said, ts: '30.2', text: 'Combien d’absents ?' });
    await posted();
    await posted();
    expect(workspace.slack.calls.map(({ method }) => method)).toEqual([
      'assistant.threads.setStatus',
      'chat.postMessage',
      'assistant.threads.setTitle',
      'assistant.threads.setStatus',
      'chat.postMessage',
    ]);
    expect(workspace.slack.calls[0]!.args).toMatchObject({ ...panel, status: 'cherche dans les actes…' });
  });

  test('where the panel is off the answer comes all the same', async () => {
    workspace.slack.upset('assistant.threads.setStatus', { body: { ok: false, error: 'access_denied' } });
    await message({
      channel_type: 'im',
      channel: 'D1',
      thread_ts: '31.0',
      ts: '31.1',
      text: 'Qui est le rapporteur ?',
    });
    expect((await posted()).text).toContain('Clara GIMENEZ');
  });
});

describe('a link to the page of an act', () => {
  const share = (url: string, more: object = {}) =>
    workspace.event({
      type: 'link_shared',
      user: 'U1',
      channel: 'C1',
      message_ts: '40.0',
      links: [{ domain: 'x', url }],
      ...more,
    });

  test('unfolds: its facts, the passage it leads to', async () => {
    const url = `${PUBLIC_URL}/actes/M2023-242?passage=445-506#passage`;
    await share(url);
    const { unfurls, ...place } = await workspace.slack.next('chat.unfurl');
    expect(place).toMatchObject({ channel: 'C1', ts: '40.0' });
    const { blocks } = (unfurls as Record<string, { blocks: types.KnownBlock[] }>)[url]!;
    const text = textsOf(blocks).join('\n');
    expect(text).toContain('Clara GIMENEZ');
    expect(text).toContain('Adoptée');
    expect(text).toContain('William  ARS');
    expect(linksOf(blocks)).toEqual([url]);
  });

  test('unfolds while the message is being written', async () => {
    await share(`${PUBLIC_URL}/actes/M2023-242`, { unfurl_id: 'u1', source: 'composer' });
    expect(await workspace.slack.next('chat.unfurl')).toMatchObject({ unfurl_id: 'u1', source: 'composer' });
  });

  test.each([
    'https://ailleurs.example/actes/M2023-242',
    `${PUBLIC_URL}.ailleurs.example/actes/M2023-242`,
    `${PUBLIC_URL}/actes/inconnu`,
    `${PUBLIC_URL}/actes/%E0%A4%A`,
    `${PUBLIC_URL}/`,
    'pas une adresse',
  ])('%s does not', async (url) => {
    await share(url);
    expect(await workspace.settled()).toEqual([]);
  });
});
