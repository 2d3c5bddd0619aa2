import type { ActSummary, Corpus } from '../../corpus/index.js';
import type { Act } from '../../records/index.js';
import type { Setting } from '../responder.js';
import type { Filter } from './conditions.js';

/** What sort of decision an act is, as its title or its own words tell. */
interface Sort {
  readonly asked: RegExp;
  /** To follow « acte », or « actes ». */
  readonly said: readonly [one: string, many: string];
  /** Tells by the title. */
  readonly title?: RegExp;
  /** Words that find the acts whose text may tell. */
  readonly words: readonly string[];
  readonly tells: (act: Act) => boolean;
}

const MOST_READ = 400;

const SECRET =
  /(?:proc[ée]d|[ée]lu|[ée]lection|d[ée]sign|nomm|vot|d[ée]lib[ée]r)[^.;]{0,80}(?:scrutin|bulletins?|vote) secrets?|(?:scrutin|vote) (?:a |à )?(?:lieu |eu lieu )?(?:au |à )?(?:bulletins? )?secret/iu;
const NOT_SECRET = /(?:ne pas|sans|pas lieu)[^.;]{0,60}(?:scrutin|bulletins?|vote) secrets?/iu;
const REPEALS =
  /(?<!\p{L})(?:abrog(?:e|er|ent|eant|ation|ée?s?)|annul(?:e|er|ant|ation)|retir(?:e|er|ant)|rapport(?:e|er)|remplac(?:e|er|ant))(?!\p{L})[^.;]{0,80}(?<!présente )(?:délibérations?|décisions?)(?!\p{L})/iu;
const AMENDS =
  /(?<!\p{L})(?:modifi(?:e|er|ent|ant|cation)|complét(?:e|er|ant)|rectifi(?:e|er|ant)|prorog(?:e|er|eant))(?!\p{L})[^.;]{0,80}(?<!présente )(?:délibérations?|décisions?)(?!\p{L})(?! modificatives?)/iu;

function decides(pattern: RegExp): Sort['tells'] {
  return ({ operativePart, body }) =>
    [...operativePart, ...body].some((text) => pattern.test(text.replace(/\s+/g, ' ')));
}

const SORTS: readonly Sort[] = [
  {
    asked: /\b(?:voeux?|motions?)\b/,
    said: ['qui porte un vœu ou une motion', 'qui portent un vœu ou une motion'],
    title: /(?<!\p{L})(?:v(?:œ|oe)ux?|motions?)(?!\p{L})/iu,
    words: [],
    tells: () => false,
  },
  {
    asked: /\b(?:scrutins?|bulletins?|votes?) secrets?\b/,
    said: ['dont le texte indique un scrutin secret', 'dont le texte indique un scrutin secret'],
    words: ['scrutin secret', 'bulletin secret', 'vote secret'],
    tells: ({ vote, text }) => {
      const words = text.replace(/\s+/g, ' ');
      return /secret/i.test(vote?.method ?? '') || (SECRET.test(words) && !NOT_SECRET.test(words));
    },
  },
  {
    asked:
      /\b(?:abrog\w+|annul\w+|retir(?:e|ent|ant))\b.{0,40}\b(?:delib\w*|actes?|decisions?|autres?|anterieure?s?|precedente?s?)\b/,
    said: [
      'qui abroge, annule ou remplace une décision antérieure',
      'qui abrogent, annulent ou remplacent une décision antérieure',
    ],
    words: ['abroge délibération', 'annule remplace délibération', 'rapporte délibération', 'retire délibération'],
    tells: decides(REPEALS),
  },
  {
    asked:
      /\b(?:modifi\w+|chang\w+|remplac\w+|rectifi\w+|complet\w+)\b.{0,40}\b(?:delib\w*|actes?|decisions?|autres?|anterieure?s?|precedente?s?)\b|\b(?:actes?|deliberations?) (?:modificati\w+|rectificati\w+)\b/,
    said: ['qui modifie ou remplace une décision antérieure', 'qui modifient ou remplacent une décision antérieure'],
    title: /d[ée]lib[ée]ration (?:modificative|rectificative)|modification de la d[ée]lib[ée]ration/iu,
    words: [
      'modifie délibération',
      'complète délibération',
      'abroge délibération',
      'annule remplace délibération',
      'rapporte délibération',
    ],
    tells: (act) => decides(AMENDS)(act) || decides(REPEALS)(act),
  },
];
const ANY = /voeu|motion|secret|abrog|annul|retir|modifi|chang|remplac|rectifi|complet/;

/** Words that say the sort of decision, so that they are no topic. */
export const SORT_WORDS =
  /^(?:voeux?|motions?|scrutins?|bulletins?|secrets?|abrog\w+|annul\w+|retir\w+|modifi\w+|chang\w+|remplac\w+|rectifi\w+|complet\w+|anterieure?s?|precedente?s?|ancien(?:ne)?s?|autres?)$/;

const known = new WeakMap<Corpus, Map<Sort, ReadonlySet<string>>>();

/** The acts of the sort that a folded question asks for; null where it asks for none. Gathered once a corpus. */
export function natureAsked(text: string, { corpus, find }: Pick<Setting, 'corpus' | 'find'>): Filter['nature'] {
  const sort = ANY.test(text) ? SORTS.find(({ asked }) => asked.test(text)) : undefined;
  if (!sort) return null;
  const told = known.get(corpus) ?? new Map<Sort, ReadonlySet<string>>();
  known.set(corpus, told);
  const ids = told.get(sort) ?? gather(sort, corpus, find);
  told.set(sort, ids);
  return { said: sort.said, ids };
}

function gather({ title, words, tells }: Sort, corpus: Corpus, find: Setting['find']): ReadonlySet<string> {
  const titled = ({ subject }: ActSummary): boolean => title?.test(subject ?? '') ?? false;
  const likely = words.flatMap((each) => find(each, { limit: MOST_READ }).map(({ id }) => id));
  const telling = [...new Set(likely)].filter((id) => tells(corpus.act(id)!));
  return new Set([...corpus.summaries.filter(titled).map(({ id }) => id), ...telling]);
}
