import type { Act, Person } from '../../src/records/index.js';

/** What a fictional act says of persons; names may open with a civility, and end with a role after a comma. */
export interface Named {
  readonly council?: string | null;
  readonly siren?: string;
  /** Null for an act that states none. */
  readonly date?: string | null;
  /** Digest of the document, where several acts stand in one. */
  readonly document?: string;
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
  readonly proxies?: readonly (readonly [giver: string, holder: string | null])[];
  readonly rapporteur?: string;
  readonly secretary?: string;
  readonly against?: readonly string[];
}

let rank = 0;

/** Read « Mme Aline MARTIN, Adjointe ». */
function person(text: string): Person {
  const [, civility, name = '', role] = /^(?:(M\.|Mme) )?([^,]+)(?:, (.+))?$/.exec(text) ?? [];
  return { name, civility: (civility as Person['civility']) ?? null, role: role ?? null };
}

/** Make an act that names persons and says little else. */
export function actNaming({
  council = 'Commune de Valdoré',
  siren,
  date = '2023-05-02',
  document,
  ...named
}: Named): Act {
  const id = `acte-${++rank}`;
  const nobody = { for: null, abstentions: null, notVoting: null };
  const counts = { for: null, against: null, abstentions: null, notVoting: null, cast: null };
  return {
    id,
    kind: 'deliberation',
    number: null,
    collectivity: { name: council, siren: siren ?? null, department: null },
    assembly: null,
    sitting: {
      date,
      time: null,
      kind: null,
      place: null,
      chair: null,
      secretary: named.secretary ? person(named.secretary) : null,
      convokedOn: null,
      membersInOffice: null,
      quorumStated: null,
    },
    attendance: {
      present: named.present?.map(person) ?? null,
      substitutes: null,
      proxies: named.proxies?.map(([giver, holder]) => ({ giver: person(giver), holder: holder ? person(holder) : null })) ?? null, // prettier-ignore
      absent: named.absent?.map(person) ?? null,
      stated: { present: null, proxies: null, absent: null, voters: null },
    },
    theme: null,
    matiere: null,
    subject: null,
    rapporteur: named.rapporteur ? person(named.rapporteur) : null,
    citations: null,
    recitals: null,
    body: [],
    operativePart: [],
    vote: named.against
      ? {
          method: null,
          outcome: null,
          unanimous: null,
          ...counts,
          named: { ...nobody, against: named.against.map(person) },
        }
      : null,
    signature: null,
    publication: { publishedOn: null },
    legalityReview: { receiptId: null, sentOn: null, receivedOn: null, certifiedEnforceable: null },
    appeal: null,
    annexes: null,
    amounts: [],
    acronyms: {},
    sources: {},
    text: '',
    issues: [],
    document: { file: `${id}.txt`, sha256: document ?? id, pages: null, url: null, actIndex: 0, start: 0 },
  };
}
