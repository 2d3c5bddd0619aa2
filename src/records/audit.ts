import type { Act } from './act.js';
import type { Issue } from './issue.js';
import type { Person } from './person.js';

/** Every code an issue of an act may carry, with what it means. */
export const ISSUE_CODES = {
  'attendance-sum': 'présents + suppléants + procurations + absents ≠ membres en exercice',
  'vote-sum': 'pour + contre + abstentions + ne prennent pas part ≠ présents + suppléants + procurations',
  'unanimity-against': "« à l'unanimité » avec des voix contre",
  'named-not-counted': 'le nombre de noms diffère du nombre de voix imprimé',
  'listed-twice': 'la même personne figure à la fois parmi les présents, les procurations ou les absents',
  'number-year': "l'année du numéro n'est pas celle de la séance",
  'cited-later': 'un acte cité porte une date postérieure à la séance',
  'weekday-differs': "le jour de la semaine n'est pas celui de la date",
  'convocation-late': 'la convocation porte la date de la séance ou une date postérieure',
  'date-unreadable': "une date imprimée n'existe pas ou ne se lit pas",
  'count-differs': 'un nombre imprimé diffère du nombre de noms, ou le même nombre est imprimé de deux façons',
  'unanimity-abstentions': "« à l'unanimité » avec des abstentions",
  'number-repeated': 'le document porte deux fois le même numéro',
  'number-missing': 'un numéro manque dans la suite du document',
  'attendance-moves': "quelqu'un arrive, part ou est remplacé au cours de la séance",
  'sitting-dates-differ': 'la date de séance en chiffres et celle en lettres diffèrent',
  ocr: 'texte obtenu par reconnaissance de caractères',
  'open-data': 'acte lu dans un fichier de données ouvertes, sans le texte de la délibération',
  'scdl-required': 'données ouvertes : une valeur obligatoire manque',
  'scdl-pattern': 'données ouvertes : une valeur n’a pas la forme demandée',
  'scdl-type': 'données ouvertes : une date, un nombre ou une adresse est mal écrit',
  'scdl-siret': 'données ouvertes : la clé de contrôle du SIRET est fausse',
  'scdl-period': 'données ouvertes : la seconde année du budget ne suit pas la première',
  'scdl-together': 'données ouvertes : des colonnes qui vont ensemble sont remplies en partie',
  'scdl-order': 'données ouvertes : une date ou un nombre est plus petit qu’il ne peut',
  'scdl-sum': 'données ouvertes : les voix ne font pas le nombre de votants',
  'scdl-nomenclature': 'données ouvertes : la matière n’est pas de la nomenclature ACTES',
  'scdl-repeated': 'données ouvertes : la délibération y est deux fois',
} as const;
export type IssueCode = keyof typeof ISSUE_CODES;

/** Check an act's arithmetic and its lists; what does not add up is reported, never corrected. */
export function auditAct(act: Act): Issue[] {
  return [...auditAttendance(act), ...auditVote(act), ...auditNumber(act)];
}

function issue(
  code: keyof typeof ISSUE_CODES,
  message: string,
  pointer: string,
  severity: Issue['severity'] = 'warning',
): Issue {
  return { code, severity, message, pointer };
}

function auditAttendance({ attendance, sitting }: Act): Issue[] {
  const { present, substitutes, proxies, absent } = attendance;
  const issues: Issue[] = [];
  if (sitting.membersInOffice !== null && present && proxies && absent) {
    const sum = present.length + (substitutes?.length ?? 0) + proxies.length + absent.length;
    if (sum !== sitting.membersInOffice) {
      issues.push(
        issue(
          'attendance-sum',
          `${present.length} présents + ${substitutes?.length ?? 0} suppléants + ${proxies.length} procurations + ${absent.length} absents = ${sum}, pour ${sitting.membersInOffice} membres en exercice.`,
          '/attendance',
        ),
      );
    }
  }
  const { stated } = attendance;
  const counted = { present: present?.length, proxies: proxies?.length, absent: absent?.length };
  for (const [list, label] of [
    ['present', 'présents'],
    ['proxies', 'procurations'],
    ['absent', 'absents'],
  ] as const) {
    const [printed, named] = [stated[list], counted[list]];
    if (printed !== null && named !== undefined && named > 0 && !adds(attendance, list, printed))
      issues.push(
        issue(
          'count-differs',
          `${printed} ${label} selon le nombre imprimé, ${named} noms.`,
          `/attendance/stated/${list}`,
        ),
      );
  }
  const seen = new Map<string, { readonly list: string; readonly civility: Person['civility'] }>();
  for (const [list, names] of Object.entries({
    présents: present,
    procurations: proxies?.map(({ giver }) => giver),
    absents: absent,
  })) {
    for (const { name, civility } of names ?? []) {
      const before = seen.get(name);
      // « M. Camille FABRE » and « Mme Camille FABRE » are two.
      if (before && !(before.civility && civility && before.civility !== civility))
        issues.push(
          issue('listed-twice', `${name} figure dans « ${before.list} » et dans « ${list} ».`, '/attendance'),
        );
      seen.set(name, { list, civility });
    }
  }
  return issues;
}

/** A printed count may take in those who are carried: « absents : 5 » of whom 3 gave a proxy; « présents : 12 » with the substitutes. */
function adds(
  { present, substitutes, proxies, absent }: Act['attendance'],
  list: 'present' | 'proxies' | 'absent',
  printed: number,
): boolean {
  const carried = proxies?.length ?? 0;
  if (list === 'proxies') return printed === carried;
  if (list === 'absent') return [absent?.length ?? 0, (absent?.length ?? 0) + carried].includes(printed);
  return [
    present?.length ?? 0,
    (present?.length ?? 0) + (substitutes?.length ?? 0),
    (present?.length ?? 0) - (substitutes?.length ?? 0),
  ].includes(printed);
}

function auditVote({ vote, attendance, sources, text }: Act): Issue[] {
  if (!vote) return [];
  const issues: Issue[] = [];
  const { present, substitutes, proxies } = attendance;
  const counts = [vote.for, vote.against, vote.abstentions, vote.notVoting];
  if (vote.for !== null && vote.against !== null && vote.abstentions !== null && present && proxies) {
    const voices = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const voters = present.length + (substitutes?.length ?? 0) + proxies.length;
    if (voices !== voters)
      issues.push(
        issue('vote-sum', `${voices} voix comptées, pour ${voters} membres présents ou représentés.`, '/vote'),
      );
  }
  if (vote.unanimous && (vote.against ?? 0) > 0)
    issues.push(
      issue('unanimity-against', `« À l'unanimité », mais ${vote.against ?? 0} voix contre.`, '/vote/unanimous'),
    );
  const unanimity = sources['/vote/unanimous'];
  // « à l'unanimité des voix exprimées »: who abstains casts none (CGCT, L2121-20).
  const isOfCast = unanimity !== undefined && /exprim/i.test(text.slice(unanimity.start, unanimity.end));
  if (vote.unanimous && (vote.abstentions ?? 0) > 0 && !isOfCast)
    issues.push(
      issue(
        'unanimity-abstentions',
        `« À l'unanimité », avec ${vote.abstentions ?? 0} abstentions.`,
        '/vote/unanimous',
      ),
    );
  for (const key of ['against', 'abstentions', 'notVoting'] as const) {
    const names = vote.named[key];
    const count = vote[key];
    if (names && count !== null && names.length !== count)
      issues.push(issue('named-not-counted', `${names.length} noms pour ${count} voix.`, `/vote/${key}`));
  }
  return issues;
}

function auditNumber({ number, sitting }: Act): Issue[] {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(number ?? '')?.[0];
  return year && sitting.date && !sitting.date.startsWith(year)
    ? [issue('number-year', `Le numéro ${number ?? ''} dit ${year}, la séance est du ${sitting.date}.`, '/number')]
    : [];
}
