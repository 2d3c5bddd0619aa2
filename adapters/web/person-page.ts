import { assiduityOf, type Assiduity, type Participation } from '../../src/answer/assiduity.js';
import { count } from '../../src/answer/compose.js';
import type { Part as PartOfWhole } from '../../src/answer/model.js';
import { scopeSentence } from '../../src/answer/selection/scope.js';
import { assiduityLine, nameOf } from '../../src/answer/topics/assiduity.js';
import { betweenDates } from '../../src/answer/wording.js';
import type { ActSummary, Corpus, CouncilPerson, Part } from '../../src/corpus/index.js';
import { proxiesOf } from '../../src/corpus/proxies.js';
import { frenchDate } from '../../src/french/calendar.js';
import type { Person } from '../../src/records/index.js';
import { capital } from '../wording.js';
import { actEntries } from './act-list-page.js';
import { dataTable } from './data-table.js';
import { html, type Html } from './html.js';
import { markup } from './markup.js';
import type { Page } from './page.js';
import { pager } from './pager.js';
import type { Slice } from './paging.js';
import { personAddress } from './person-list-page.js';
import { pictureOf } from './view/picture.js';

const VOTES = [
  ['for', 'Pour'],
  ['against', 'Contre'],
  ['abstention', 'Abstention'],
  ['not-voting', 'Sans prendre part au vote'],
] as const satisfies readonly (readonly [Part, string])[];
const MOST_VOTES = 25;

/** List the acts in which a person plays a part, the latest first. */
export function actsWhere({ appearances }: CouncilPerson, part: Part, corpus: Corpus): readonly ActSummary[] {
  return appearances
    .filter(({ parts }) => parts.includes(part))
    .flatMap(({ act }) => corpus.summary(act) ?? [])
    .reverse();
}

/** The page of a person: what the acts state of their part in public life, and nothing else; `reported` is a part of a list. */
export function personPage(person: CouncilPerson, corpus: Corpus, reported: Slice<ActSummary>): Page {
  const { civility, name, council } = person;
  const title = [civility, name].filter(Boolean).join(' ');
  return {
    title,
    main: html`<article class="person">
      <header>
        ${council === null ? null : html`<p class="eyebrow">${council}</p>`}
        <h1>${title}</h1>
        ${sameName(person, corpus)}
      </header>
      ${roles(person, corpus)} ${attendance(person, corpus)} ${reportedActs(person, reported)} ${votes(person, corpus)}
      <p class="hint">
        ${scopeSentence(corpus)} Cette page est faite des seuls actes ;
        <a href="/?q=${encodeURIComponent(`Qui est ${name} ?`)}">posez une question sur ${name}</a>.
      </p>
    </article>`,
  };
}

/** Others who bear the name: nothing of theirs is on this page. */
function sameName(person: CouncilPerson, { persons }: Corpus): Html | null {
  const others = persons.named(person.name).filter((other) => other !== person);
  if (others.length === 0) return null;
  return html`<p class="hint">
    À ne pas confondre avec
    ${others.map(
      (other, index) =>
        html`${index > 0 ? ', ' : ''}<a href="${personAddress(other)}"
            >${[other.civility, other.name].filter(Boolean).join(' ')}</a
          >`,
    )}${others.some(({ council }) => council !== person.council) ? ' (autre conseil)' : ''}.
  </p>`;
}

function roles(person: CouncilPerson, corpus: Corpus): Html | null {
  const sittings = (part: Part): number => new Set(actsWhere(person, part, corpus).map(({ date }) => date)).size;
  const told = [
    ...person.roles.map(({ role, from, to }) => `${role}${betweenDates(from, to)}`),
    ...(sittings('chair') > 0 ? [`Préside ${count(sittings('chair'), 'séance')}`] : []),
    ...(sittings('secretary') > 0 ? [`Secrétaire de ${count(sittings('secretary'), 'séance')}`] : []),
    ...(sittings('substitute') > 0 ? [`Siège comme suppléant(e) à ${count(sittings('substitute'), 'séance')}`] : []),
  ];
  if (told.length === 0) return null;
  return html`<h2>Fonctions</h2>
    <ul>
      ${told.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}

const TONES: Readonly<Record<Participation, PartOfWhole['tone']>> = {
  present: 'for',
  partly: 'neutral',
  proxy: 'abstention',
  replaced: 'abstention',
  absent: 'away',
};

function attendance(person: CouncilPerson, corpus: Corpus): Html | null {
  const member = assiduityOf(corpus).find((one) => one.person === person);
  if (!member) return null;
  const dates = [...member.sittings.keys()].sort();
  const proxies = proxiesOf(person, corpus);
  const name = (one: Person | null): string => (one ? [one.civility, one.name].filter(Boolean).join(' ') : 'non nommé');
  const rows = dates.toReversed().map((date) => {
    const kind = member.sittings.get(date)!;
    const at = proxies.get(date);
    return [
      html`<a href="/seances/${date}">${frenchDate(date)}</a>`,
      html`<i class="tone ${TONES[kind]}"></i> ${nameOf(kind, person)}`,
      html`${at?.given.map(name).join(', ') ?? ''}`,
      html`${at?.held.map(name).join(', ') ?? ''}`,
    ];
  });
  const columns = ['Séance', 'Participation', 'Procuration donnée à', 'Procuration reçue de'];
  return html`<h2>Présence aux séances</h2>
    <p>
      ${capital(assiduityLine(member))}, du ${frenchDate(dates[0]!)} au ${frenchDate(dates.at(-1)!)}, d’après les listes
      des actes. Une absence peut avoir toute sorte de motifs, qu’ils ne disent pas.
    </p>
    ${picture(member)} ${dataTable('Présence séance par séance', columns, rows)}`;
}

function picture({ sittings, person }: Assiduity): Html | null {
  const kinds = [...sittings.values()];
  const parts = (Object.keys(TONES) as Participation[]).map((kind) => ({
    label: nameOf(kind, person),
    value: kinds.filter((other) => other === kind).length,
    tone: TONES[kind],
  }));
  const drawn = pictureOf({ kind: 'parts', title: 'Séances', parts }, 'bar');
  return drawn && markup(drawn);
}

function reportedActs(person: CouncilPerson, reported: Slice<ActSummary>): Html {
  return html`<h2 id="rapports">Actes rapportés</h2>
    <p>${reported.total === 0 ? 'Aucun.' : `${count(reported.total, 'acte')}, du plus récent au plus ancien.`}</p>
    ${reported.items.length > 0 ? actEntries(reported.items) : null}
    ${pager(reported, (page) => `${personAddress(person)}?page=${page}#rapports`)}`;
}

function votes(person: CouncilPerson, corpus: Corpus): Html {
  const stated = VOTES.map(([part, label]) => ({ label, acts: actsWhere(person, part, corpus) })).filter(
    ({ acts }) => acts.length > 0,
  );
  if (stated.length === 0)
    return html`<h2>Votes nominatifs</h2>
      <p>Aucun acte ne donne le vote de cette personne en la nommant.</p>`;
  return html`<h2>Votes nominatifs</h2>
    <p>Seulement là où l’acte nomme les votants ; les autres votes ne sont pas connus.</p>
    ${stated.map(
      ({ label, acts }) =>
        html`<details>
          <summary>${label} : ${count(acts.length, 'acte')}</summary>
          ${actEntries(acts.slice(0, MOST_VOTES))}
          ${acts.length > MOST_VOTES ? html`<p class="hint">Et ${acts.length - MOST_VOTES} de plus anciens.</p>` : null}
        </details>`,
    )}`;
}
