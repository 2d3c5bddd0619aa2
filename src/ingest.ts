import { inOrder } from './in-order.js';

/** Something to say of a document, to be worded by whoever shows it; `detail` is a figure or a technical word. */
export interface Remark {
  readonly code: string;
  readonly detail?: string | undefined;
}

/** What reading a document came to, kept from run to run. A document with a fault gave no act. */
export interface Outcome {
  readonly fault: Remark | null;
  readonly notices: readonly Remark[];
  /** How many acts it holds. */
  readonly acts: number;
  /** Milliseconds to extract the text, then to find the acts in it. */
  readonly milliseconds: { readonly extract: number; readonly parse: number };
}

/** A document once it was read: `sha256` is null where its bytes could not be had. */
export interface Ingested<Document> {
  readonly document: Document;
  readonly sha256: string | null;
  readonly outcome: Outcome;
  /** False where an earlier run had read it. */
  readonly isNew: boolean;
  /** The document of the same bytes that came before it in this run: its acts count once. */
  readonly twin: Document | null;
}

/** What ingesting needs of the world. */
export interface IngestPorts<Document> {
  /** Digest a document's bytes, and offer to read them. */
  readonly open: (document: Document) => Promise<{ readonly sha256: string; readonly read: () => Promise<Outcome> }>;
  /** What an earlier run of the same version read in a document of this digest. */
  readonly recall: (document: Document, sha256: string) => Promise<Outcome | null>;
  /** Word whatever `open` rejects with. */
  readonly faultOf: (thrown: unknown) => Remark;
}

/**
 * Read the documents that no earlier run has read, `ahead` at a time, in order. Whatever fails is an outcome: nothing stops
 * the rest.
 */
export async function* ingest<Document>(
  documents: readonly Document[],
  { open, recall, faultOf }: IngestPorts<Document>,
  ahead: number,
): AsyncGenerator<Ingested<Document>> {
  const seen = new Map<string, Document>();
  yield* inOrder(documents, ahead, async (document): Promise<Ingested<Document>> => {
    try {
      const { sha256, read } = await open(document);
      const twin = seen.get(sha256) ?? null;
      if (!twin) seen.set(sha256, document);
      const known = twin ? null : await recall(document, sha256);
      const outcome = twin ? NOTHING : (known ?? (await read()));
      return { document, sha256, outcome, isNew: !twin && !known, twin };
    } catch (thrown) {
      return { document, sha256: null, outcome: { ...NOTHING, fault: faultOf(thrown) }, isNew: true, twin: null };
    }
  });
}

const NOTHING: Outcome = { fault: null, notices: [], acts: 0, milliseconds: { extract: 0, parse: 0 } };
