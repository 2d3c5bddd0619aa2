import type { Corpus, CouncilPerson } from '../../src/corpus/index.js';
import { fold } from '../../src/french/fold.js';
import { splitName } from '../../src/french/name-directory.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import { pager } from './pager.js';
import type { Slice } from './paging.js';

/** Address of a person's page. */
export function personAddress({ id }: CouncilPerson): string {
  return `/personnes/${encodeURIComponent(id)}`;
}

/** List the persons whose name has all the words searched for, by family name; no word gives all of them. */
export function personsFound({ persons }: Corpus, words: string): readonly CouncilPerson[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const family = ({ name }: CouncilPerson): string => splitName(name).family;
  return persons.all
    .filter(({ spellings }) => spellings.some((spelling) => wanted.every((word) => fold(spelling).includes(word))))
    .sort((a, b) => family(a).localeCompare(family(b), 'fr') || a.name.localeCompare(b.name, 'fr'));
}

/** The page that lists the persons whom the acts name in a public part. */
export function personListPage(slice: Slice<CouncilPerson>, words: string, manyCouncils: boolean): Page {
  const query = words === '' ? '' : `&q=${encodeURIComponent(words)}`;
  return {
    title: 'Personnes',
    main: html`<section>
      <h1>Personnes</h1>
      <p class="lead">
        Celles que les actes nomment dans un rôle public : membres du conseil, suppléants, rapporteurs, signataires.
      </p>
      <form class="search" method="get" action="/personnes" role="search">
        <label for="name">Chercher un nom</label>
        <div class="field">
          <input id="name" name="q" type="search" maxlength="100" value="${words}" autocomplete="off" />
          <button>Chercher</button>
        </div>
      </form>
      <p class="hint">${slice.total} ${slice.total > 1 ? 'personnes' : 'personne'}, par nom de famille.</p>
      <ol class="persons">
        ${slice.items.map((person) => entry(person, manyCouncils))}
      </ol>
      ${pager(slice, (page) => `/personnes?page=${page}${query}`)}
    </section>`,
  };
}

function entry(person: CouncilPerson, manyCouncils: boolean): Html {
  const { civility, name, roles, council } = person;
  const about = [roles.at(-1)?.role, manyCouncils ? council : null].filter(Boolean).join(' · ');
  return html`<li>
    <a href="${personAddress(person)}">${[civility, name].filter(Boolean).join(' ')}</a>
    ${about === '' ? null : html`<span class="hint">${about}</span>`}
  </li>`;
}
