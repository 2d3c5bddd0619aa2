import { describe, expect, test } from 'vitest';
import { createGreffier } from '../../src/ask.js';
import { createCorpus } from '../../src/corpus/index.js';
import { makeDeliberations } from '../../adapters/demo/deliberations.js';
import { nameIn } from '../../adapters/demo/deliberation.js';
import { demo } from '../demo/demo.js';
import { serve } from './serving.js';

const made = makeDeliberations();
const { get } = serve({ greffier: demo });
const page = async (path: string) => (await (await get(path)).text()).replace(/\s+/g, ' ');
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

/** What the makers of the acts know of a member, whose names are told apart by civility. */
function known(name: string, civility: string) {
  const isOne = (member: { name: string; civility: string }) => member.name === name && member.civility === civility;
  const sittings = [...new Set(made.map(({ sitting }) => sitting.date))];
  const at = (date: string) => made.filter(({ sitting }) => sitting.date === date);
  const wholly = (date: string) => at(date).every(({ roll }) => roll.present.some(isOne));
  return {
    reported: made.filter(({ rapporteur }) => isOne(rapporteur)),
    seated: sittings.filter((date) => at(date)[0]!.mandate.members.some(isOne)),
    present: sittings.filter(wholly),
    against: made.filter(({ ballot }) => ballot.against.some(isOne)).length,
  };
}

describe('the page of a person', () => {
  const busiest = [...new Set(made.map(({ rapporteur }) => rapporteur))]
    .map((member) => ({ member, ...known(member.name, member.civility) }))
    .sort((a, b) => b.reported.length - a.reported.length)[0]!;

  test('counts what the acts state: sittings, acts reported, with the scope', async () => {
    const { member, reported, present, seated } = busiest;
    const { id } = demo.corpus.persons.named(member.name).find(({ civility }) => civility === member.civility)!;
    const text = textOf(await page(`/personnes/${id}`));
    expect(text).toContain(`${present.length} séances sur ${seated.length}`);
    expect(text).toContain(`${reported.length} actes, du plus récent au plus ancien`);
    expect(text).toContain(`Sur ${made.length} actes connus, 8 séances, du 24 juin 2025 au 29 septembre 2026`);
  });

  test('lists the acts reported, some on each page', async () => {
    const id = demo.corpus.persons.named(busiest.member.name)[0]!.id;
    const seen = new Set<string>();
    for (const number of [1, 2, 3]) {
      const markup = await page(`/personnes/${id}?page=${number}&size=10`);
      const section = markup.slice(markup.indexOf('id="rapports"'), markup.indexOf('Votes nominatifs'));
      for (const [, act] of section.matchAll(/href="\/actes\/([\w-]+)"/g)) seen.add(act!);
    }
    const expected = busiest.reported.map(({ number }) => number);
    expect([...seen].sort()).toEqual(expected.slice().sort().reverse().slice(0, 30).sort());
  });

  test('tells to whom a voice was given and whose was carried, sitting by sitting', async () => {
    const { roll, sitting, ...rest } = made.find(({ roll: { proxies } }) => proxies.length > 0)!;
    const [{ giver, holder }] = roll.proxies as [(typeof roll.proxies)[0]];
    const act = { ...rest, roll, sitting } as (typeof made)[0];
    const addressOf = (member: typeof giver) =>
      `/personnes/${demo.corpus.persons.named(nameIn(act, member)).find(({ civility }) => civility === member.civility)!.id}`;
    const row = (markup: string) => markup.split('<tr>').find((one) => one.includes(`/seances/${sitting.date}`))!;
    expect(textOf(row(await page(addressOf(giver))))).toContain(nameIn(act, holder));
    expect(textOf(row(await page(addressOf(holder))))).toContain(nameIn(act, giver));
  });

  test('keeps homonyms apart, and leads from one to the other', async () => {
    const [one, other] = demo.corpus.persons.named('Camille FONTANIEU');
    expect(new Set([one!.civility, other!.civility])).toEqual(new Set(['M.', 'Mme']));
    for (const [person, namesake] of [
      [one!, other!],
      [other!, one!],
    ] as const) {
      const markup = await page(`/personnes/${person.id}`);
      expect(markup).toContain(`href="/personnes/${namesake.id}"`);
      const { reported } = known('Camille FONTANIEU', person.civility!);
      expect(textOf(markup)).toContain(reported.length === 0 ? 'Aucun.' : `${reported.length} acte`);
    }
  });

  test('counts the votes that acts name, and says that others are not known', async () => {
    const opponent = made.find(({ ballot }) => ballot.against.length > 0)!.ballot.against[0]!;
    const { id } = demo.corpus.persons.named(opponent.name)[0]!;
    const text = textOf(await page(`/personnes/${id}`));
    expect(text).toContain(`Contre : ${known(opponent.name, opponent.civility).against} acte`);
    expect(text).toContain('les autres votes ne sont pas connus');
  });

  test.each([
    '/personnes/personne',
    '/personnes/..%2F..%2Fpackage.json',
    '/personnes/<b>',
    '/seances/1999-01-01',
    '/seances/demain',
  ])('%s is a page in French that says there is nothing', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1>Introuvable</h1>');
  });
});

describe('the list of persons', () => {
  test('leads to the page of each, which is there', async () => {
    const addresses = [...(await page('/personnes?size=100')).matchAll(/href="(\/personnes\/[^"?]+)"/g)];
    expect(addresses.length).toBeGreaterThan(60);
    for (const [, address] of addresses.slice(0, 12)) expect((await get(address!)).status).toBe(200);
  });

  test.each([
    ['teisserenc', 2],
    ['TEISSERENC lucie', 1],
    ['helene', 1],
    ['zzz', 0],
  ])('« %s » finds %i', async (words, count) => {
    const found = (await page(`/personnes?q=${encodeURIComponent(words)}`)).matchAll(/href="\/personnes\/[^"?]+"/g);
    expect([...found]).toHaveLength(count);
  });

  test('shows markup in what is searched as text', async () => {
    const markup = await page(`/personnes?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(markup).not.toContain('<script>alert');
    expect(markup).toContain('&quot;&gt;&lt;script&gt;');
  });
});

describe('the pages of sittings', () => {
  test('list every sitting with its acts, and lead to it', async () => {
    const markup = await page('/seances');
    for (const { date } of new Set(made.map(({ sitting }) => sitting))) {
      const count = made.filter(({ sitting }) => sitting.date === date).length;
      expect(markup).toMatch(new RegExp(`href="/seances/${date}".{0,200}<td>${count}</td>`));
    }
  });

  test('show who chaired, who sat, and the acts', async () => {
    const [act] = made as [(typeof made)[0]];
    const { present, absent } = act.roll;
    const text = textOf(await page(`/seances/${act.sitting.date}`));
    expect(text).toContain('Séance du mardi 24 juin 2025');
    expect(text).toContain(act.mandate.chair.name);
    expect(text).toContain(`Présents : ${present.length}`);
    expect(text).toContain(`Absents : ${absent.length}`);
    expect(text).toContain(act.subject);
  });
});

describe('the page of an act', () => {
  test('leads to the sitting and to the persons', async () => {
    const { number, sitting, rapporteur } = made[0]!;
    const markup = await page(`/actes/${number}`);
    expect(markup).toContain(`href="/seances/${sitting.date}"`);
    const { id } = demo.corpus.persons.named(rapporteur.name)[0]!;
    expect(markup).toContain(`href="/personnes/${id}"`);
  });
});

describe('names in hostile acts', () => {
  const act = demo.corpus.act(made[0]!.number)!;
  const hostile = { name: '<img src=x onerror=alert(1)>', civility: null, role: '"><script>alert(1)</script>' };
  const { get: getHostile } = serve({
    greffier: createGreffier(
      createCorpus([
        {
          ...act,
          rapporteur: hostile,
          attendance: { ...act.attendance, present: [hostile] },
          sitting: { ...act.sitting, chair: hostile },
        },
      ]),
    ),
  });

  test('are text', async () => {
    const list = await (await getHostile('/personnes')).text();
    const address = /href="(\/personnes\/[^"?]*img[^"?]*)"/.exec(list)?.[1];
    const pages = [list, ...(await Promise.all(['/seances', `/seances/${act.sitting.date!}`, address!].map(async (path) => (await getHostile(path)).text())))]; // prettier-ignore
    for (const markup of pages) expect(markup).not.toMatch(/<img src=x|<script>alert/);
    expect(pages.at(-1)).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
