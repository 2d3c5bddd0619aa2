import { z } from 'zod';

const ActCitation = z.object({ act: z.string(), start: z.int(), end: z.int(), text: z.string(), url: z.string() });
const LawCitation = z.object({ law: z.string(), text: z.null(), url: z.string() });

const Choice = z.object({ label: z.string(), question: z.string() });
const Link = z.object({ label: z.string(), url: z.string() });
const titled = { title: z.string() };

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['sentence', 'notice']), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('acts'), items: z.array(Link) }),
  z.object({
    kind: z.literal('parts'),
    ...titled,
    parts: z.array(
      z.object({
        label: z.string(),
        value: z.number(),
        tone: z.enum(['for', 'against', 'abstention', 'away', 'neutral']),
      }),
    ),
  }),
  z.object({
    kind: z.literal('table'),
    ...titled,
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('chart'),
    ...titled,
    columns: z.tuple([z.string(), z.string()]),
    bars: z.array(z.object({ label: z.string(), value: z.number(), text: z.string() })),
  }),
  z.object({ kind: z.literal('link'), ...Link.shape }),
]);

/** An answer as people read it: each block has a form of its own, `basis` is in words, addresses start with `/` or `https:`. */
export const Presentation = z.object({
  basis: z.string().nullable(),
  blocks: z.array(Block),
  quotes: z.array(z.object({ place: z.string(), line: z.int(), text: z.string(), url: z.string() })),
  laws: z.array(Link),
  choices: z.array(Choice),
  suggestions: z.array(Choice),
});

/**
 * What `POST /api/ask` answers: the contract's result, the same answer as people read it, and the identifiers that the
 * next question and feedback give back.
 */
export const AskResponse = z.object({
  question: z.string(),
  status: z.enum(['answered', 'not-stated', 'no-such-act', 'ambiguous', 'out-of-scope', 'not-understood', 'social']),
  intent: z.string(),
  text: z.string(),
  basis: z.enum(['stated', 'computed', 'deduced', 'law']).nullable(),
  acts: z.array(z.string()),
  scope: z
    .object({ acts: z.int(), from: z.string().nullable(), to: z.string().nullable(), unreadable: z.int() })
    .nullable(),
  citations: z.array(z.union([ActCitation, LawCitation])),
  choices: z.array(Choice),
  suggestions: z.array(z.string()),
  elapsedMs: z.number(),
  presentation: Presentation,
  conversation: z.string(),
  exchange: z.string(),
});

/** One page of `GET /api/acts`; `url` is the act's readable page. */
export const ActList = z.object({
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  acts: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['deliberation', 'decision', 'arrete', 'other']),
      number: z.string().nullable(),
      date: z.string().nullable(),
      subject: z.string().nullable(),
      theme: z.string().nullable(),
      rapporteur: z.string().nullable(),
      outcome: z.enum(['adopted', 'rejected', 'postponed', 'noted']).nullable(),
      unanimous: z.boolean().nullable(),
      against: z.int().nullable(),
      abstentions: z.int().nullable(),
      voters: z.record(z.enum(['for', 'against', 'abstentions', 'notVoting']), z.array(z.string())),
      sums: z.array(z.int()),
      mainSum: z.int().nullable(),
      assembly: z.string().nullable(),
      collectivity: z.string().nullable(),
      website: z.string().nullable(),
      url: z.string(),
    }),
  ),
});

/** A refusal, as in RFC 9457. */
export const Problem = z.object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() });

type Frozen<Type> = Type extends object ? { readonly [Key in keyof Type]: Frozen<Type[Key]> } : Type;

/** The type that `AskResponse` describes. */
export type AskResponse = Frozen<z.infer<typeof AskResponse>>;
/** The type that `ActList` describes. */
export type ActList = Frozen<z.infer<typeof ActList>>;
