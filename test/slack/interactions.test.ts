import type { types } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { linksOf, pressable, textsOf } from './reading.js';
import { openWorkspace, PUBLIC_URL } from './workspace.js';

const workspace = openWorkspace();
const ABSENT = 'Qui était absent ?';

/** Ask by the command, and give what its asker alone is shown. */
async function commanded(text: string) {
  await workspace.command(text);
  return workspace.slack.next('response');
}

/** Ask in a channel, and give the blocks of the answer. */
async function mentioned(text: string, ts: string): Promise<types.KnownBlock[]> {
  await workspace.event({ type: 'app_mention', user: 'U1', channel: 'C1', ts, text: `<@UBOT> ${text}` });
  return (await workspace.slack.next('chat.postMessage')).blocks!;
}

function button(blocks: readonly types.KnownBlock[] | undefined, action: string, rank = 0) {
  const found = pressable(blocks ?? []).filter((one) => one.action === action)[rank];
  if (!found) throw new Error(`no button ${action}`);
  return { ...found, action: `${action}:${rank}` };
}

const inChannel = (ts: string, thread: string) => ({
  container: { type: 'message', channel_id: 'C1', message_ts: ts, thread_ts: thread },
  channel: { id: 'C1' },
  response_url: workspace.slack.responseUrl(),
});
const inPrivate = () => ({
  container: { type: 'message', channel_id: 'C1', message_ts: '1.0', is_ephemeral: true },
  channel: { id: 'C1' },
  response_url: workspace.slack.responseUrl(),
});
const inView = (type: 'home' | 'modal') => ({
  container: { type: 'view', view_id: 'V1' },
  view: { id: 'V1', type, hash: 'h', team_id: 'T1' },
});

function blocksOf(view: types.View | undefined): types.KnownBlock[] {
  return (view?.blocks ?? []) as types.KnownBlock[];
}

describe('/deliberation', () => {
  test('answers its asker alone', async () => {
    const response = await commanded('qui a rapporté la délibération ?');
    expect(response).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(response.text).toContain('Clara GIMENEZ');
  });

  test('alone, says how to ask', async () => {
    const { text, blocks } = await commanded('  ');
    expect(text).toMatch(/^Bonjour/);
    expect(pressable(blocks!).length).toBeGreaterThan(2);
  });

  test('goes on from one command to the next, apart for each person', async () => {
    await commanded('Combien d’absents ?');
    expect((await commanded('lesquels ?')).text).toContain('Luc ALBERNHE');
    await workspace.command('lesquels ?', 'U2');
    expect((await workspace.slack.next('response')).text).not.toContain('Luc ALBERNHE');
  });

  test('its answer is shared in the channel, once, with who asked and what', async () => {
    const { blocks } = await commanded('qui a rapporté la délibération ?');
    await workspace.press(button(blocks, 'share'), inPrivate());
    const shared = await workspace.slack.next('response');
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(textsOf(shared.blocks!)).toContain('qui a rapporté la délibération ?');
    expect(JSON.stringify(shared.blocks)).toContain('"user_id":"U1"');
    expect(pressable(shared.blocks!).map(({ action }) => action)).not.toContain('share');
    const replaced = await workspace.slack.next('response');
    expect(replaced).toMatchObject({ response_type: 'ephemeral', replace_original: true });
    expect(pressable(replaced.blocks!)).toEqual([]);
  });

  test('a question pressed below is answered there too', async () => {
    const { blocks } = await commanded('qui a rapporté la délibération ?');
    await workspace.press(button(blocks, 'ask'), inPrivate());
    const response = await workspace.slack.next('response');
    expect(response).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(response.text).toContain('unanimité');
  });

  test('an answer that is forgotten is not shared', async () => {
    await workspace.press({ action: 'share', value: 'forgotten' }, inPrivate());
    expect(await workspace.slack.next('response')).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('plus en mémoire') as string,
    });
  });
});

describe('a button below an answer in a channel', () => {
  test('asks its question in the thread, which goes on', async () => {
    const blocks = await mentioned('qui a rapporté la délibération ?', '10.0');
    const next = button(blocks, 'ask');
    await workspace.press(next, inChannel('10.1', '10.0'));
    const answer = await workspace.slack.next('chat.postMessage');
    expect(answer).toMatchObject({ channel: 'C1', thread_ts: '10.0' });
    expect(textsOf(answer.blocks!)[0]).toBe(`Question : ${next.value}`);
    await workspace.event({
      type: 'message',
      channel_type: 'channel',
      user: 'U1',
      channel: 'C1',
      ts: '10.2',
      thread_ts: '10.0',
      text: 'et contre ?',
    });
    expect((await workspace.slack.next('chat.postMessage')).text).toMatch(/contre/);
  });

  test('answers privately in a channel that the bot has not joined', async () => {
    workspace.slack.upset('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } });
    await workspace.press({ action: 'ask:0', value: ABSENT }, inChannel('11.1', '11.0'));
    expect(await workspace.slack.next('response')).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('ALBERNHE') as string,
    });
  });

  test('« Utile » and « Pas utile » reach the journal, and are thanked for in private', async () => {
    const blocks = await mentioned('qui a rapporté la délibération ?', '12.0');
    const { type } = blocks.at(-1)!;
    expect(type).toBe('context_actions');
    const [, id = ''] = /useful (\S+?)"/.exec(JSON.stringify(blocks.at(-1))) ?? [];
    const before = workspace.service.journal.length;
    for (const verdict of ['useful', 'useless']) {
      await workspace.press({ action: 'opinion', value: `${verdict} ${id}` }, inChannel('12.1', '12.0'));
      expect(await workspace.slack.next('response')).toMatchObject({
        response_type: 'ephemeral',
        replace_original: false,
        thread_ts: '12.0',
        text: expect.stringContaining('Merci') as string,
      });
    }
    expect(workspace.service.journal.slice(before)).toEqual([
      { kind: 'useful', day: '2026-11-22', channel: 'slack', intent: 'rapporteur/name' },
      {
        kind: 'useless',
        day: '2026-11-22',
        channel: 'slack',
        intent: 'rapporteur/name',
        question: 'qui a rapporté la délibération ?',
      },
    ]);
  });

  test('an opinion on an answer that is forgotten is told', async () => {
    await workspace.press({ action: 'opinion', value: 'useful forgotten' }, inChannel('13.1', '13.0'));
    expect((await workspace.slack.next('response')).text).toContain('plus en mémoire');
  });
});

describe('« Voir la suite »', () => {
  test('opens the whole answer: every name, the whole passage', async () => {
    const blocks = await mentioned('Qui était présent ?', '20.0');
    expect(textsOf(blocks).join('\n')).not.toContain('Radia TIKOUK');
    await workspace.press(button(blocks, 'rest'), inChannel('20.1', '20.0'));
    const { view, trigger_id } = await workspace.slack.next('views.open');
    expect(trigger_id).toBe('trigger');
    const text = textsOf(blocksOf(view)).join('\n');
    for (const name of ['William ARS', 'Radia TIKOUK', 'Joël VERA']) expect(text).toContain(name);
    expect(text).toContain('William  ARS,  Michel  ASLANIAN');
  });

  test('an answer that is forgotten is told', async () => {
    await workspace.press({ action: 'rest', value: 'forgotten' }, inChannel('21.1', '21.0'));
    expect((await workspace.slack.next('response')).text).toContain('plus en mémoire');
  });

  test('from a modal opens above it', async () => {
    await workspace.press({ action: 'search', value: 'Qui était présent ?' }, inView('modal'));
    const { view } = await workspace.slack.next('views.update');
    await workspace.press(button(blocksOf(view), 'rest'), inView('modal'));
    expect((await workspace.slack.next('views.push')).view?.type).toBe('modal');
  });
});

describe('the shortcut of a message', () => {
  const open = (text: string) =>
    workspace.interact({
      type: 'message_action',
      callback_id: 'chercher-un-acte',
      message: { type: 'message', text },
      channel: { id: 'C1' },
      response_url: workspace.slack.responseUrl(),
    });

  test('searches what the message says', async () => {
    await open('Quelqu’un sait qui a rapporté la délibération sur l’<https://ern.example|ERN> ?');
    const { view } = await workspace.slack.next('views.open');
    expect(textsOf(blocksOf(view)).join('\n')).toContain('Clara GIMENEZ');
    expect(linksOf(blocksOf(view))).toContain(`${PUBLIC_URL}/actes/M2023-242`);
    expect(JSON.stringify(view)).toContain('sur l’ERN ?"');
  });

  test('of a message without words offers examples', async () => {
    await open('');
    const { view } = await workspace.slack.next('views.open');
    expect(textsOf(blocksOf(view)).join('\n')).toContain('Par exemple');
  });

  test('its form answers in place', async () => {
    const values = { search: { search: { type: 'plain_text_input', value: ABSENT } } };
    const answer = await workspace.interact({
      type: 'view_submission',
      view: { id: 'V1', type: 'modal', callback_id: 'search', team_id: 'T1', state: { values } },
    });
    const { response_action: action, view } = (await answer.json()) as { response_action: string; view: types.View };
    expect(action).toBe('update');
    expect(textsOf(blocksOf(view)).join('\n')).toContain('ALBERNHE');
  });

  test('a question pressed in it is answered in it', async () => {
    await workspace.press({ action: 'ask:0', value: ABSENT }, inView('modal'));
    const { view, view_id } = await workspace.slack.next('views.update');
    expect(view_id).toBe('V1');
    expect(textsOf(blocksOf(view)).join('\n')).toContain('ALBERNHE');
  });
});

describe('the home tab', () => {
  const opened = async () => {
    await workspace.event({ type: 'app_home_opened', user: 'U1', tab: 'home', channel: 'D1' });
    return workspace.slack.next('views.publish');
  };

  test('shows a field, the latest acts, how to ask', async () => {
    const { view, user_id } = await opened();
    expect({ user: user_id, type: view?.type }).toEqual({ user: 'U1', type: 'home' });
    const text = textsOf(blocksOf(view)).join('\n');
    expect(text).toContain('Derniers actes');
    expect(text).toContain('/deliberation');
    expect(linksOf(blocksOf(view))).toEqual([`${PUBLIC_URL}/actes/M2023-242`]);
    expect(pressable(blocksOf(view))[0]!.action).toBe('search');
  });

  test('its other tabs are left alone', async () => {
    await workspace.event({ type: 'app_home_opened', user: 'U1', tab: 'messages', channel: 'D1' });
    expect(await workspace.settled()).toEqual([]);
  });

  test('a search is answered in it, an opinion too', async () => {
    await workspace.press({ action: 'search', value: 'Qui est le rapporteur ?' }, inView('home'));
    const { view } = await workspace.slack.next('views.publish');
    expect(textsOf(blocksOf(view)).join('\n')).toContain('Clara GIMENEZ');
    await workspace.press(button(blocksOf(view), 'opinion'), inView('home'));
    const judged = blocksOf((await workspace.slack.next('views.publish')).view);
    expect(textsOf(judged).join('\n')).toMatch(/Clara GIMENEZ[^]*Merci/);
    expect(pressable(judged).map(({ action }) => action)).not.toContain('opinion');
  });

  test('« Voir la suite » of a forgotten answer says so', async () => {
    await workspace.press({ action: 'rest', value: 'forgotten' }, inView('home'));
    const { view } = await workspace.slack.next('views.open');
    expect(textsOf(blocksOf(view)).join('\n')).toContain('plus en mémoire');
  });
});

describe('a press of an unknown form', () => {
  test.each([
    ['an opinion without answer', 'opinion', 'useful'],
    ['a page in words', 'page:1', 'id un'],
  ])('%s is acknowledged, told in the log, and stops nothing', async (_, action, value) => {
    await workspace.press({ action, value }, inChannel('30.1', '30.0'));
    expect(await workspace.service.said(/could not be answered/)).toMatch(/^slack: /);
    expect((await mentioned('Qui est le rapporteur ?', '31.0')).length).toBeGreaterThan(1);
  });
});
