/** What a document cannot be read for: in English for the command line and the log, in French for the council's staff. */
const FAULTS = {
  missing: ['no such file or folder', 'fichier ou dossier introuvable'],
  unreachable: ['cannot be opened', 'ouverture impossible'],
  empty: ['empty file', 'fichier vide'],
  'unsupported-format': [
    'this kind of file is not read; save it as PDF (with text), DOCX, HTML or plain text',
    'ce type de fichier n’est pas lu ; l’enregistrer en PDF (avec texte), DOCX, HTML ou texte',
  ],
  'not-scdl': [
    'a table that is not in the SCDL « délibérations » form: no DELIB_ID column',
    'un tableau qui n’est pas au format SCDL « délibérations » : pas de colonne DELIB_ID',
  ],
  damaged: ['damaged or cut short', 'endommagé ou tronqué'],
  encrypted: ['encrypted: save it without its password', 'protégé par un mot de passe : l’enregistrer sans protection'],
  'no-text': [
    'a scan without text: try --ocr',
    'numérisation sans texte : une reconnaissance de caractères est nécessaire',
  ],
  'no-text-found': ['a scan in which no text was recognised', 'numérisation où aucun texte n’a pu être reconnu'],
  'too-large': ['too large', 'trop volumineux'],
  'too-many-pages': ['too many pages', 'trop de pages'],
  'too-slow': ['took too long to read', 'lecture trop longue'],
  'too-much-memory': ['needs too much memory to read', 'lecture trop gourmande en mémoire'],
  'nested-archive': ['an archive inside an archive is not opened', 'archive dans une archive : non ouverte'],
  failed: ['could not be read', 'lecture impossible'],
} as const satisfies Readonly<Record<string, readonly [english: string, french: string]>>;

/** Why a document could not be read. */
export type FaultCode = keyof typeof FAULTS;

/** Thrown where a document cannot be read; `detail` is a figure or a technical word that holds in both languages. */
export class DocumentError extends Error {
  constructor(
    readonly code: FaultCode,
    readonly detail?: string,
    cause?: unknown,
  ) {
    super(worded(FAULTS[code][0], detail), { cause });
    this.name = 'DocumentError';
  }

  /** The same in French. */
  get french(): string {
    return worded(FAULTS[this.code][1], this.detail);
  }
}

function worded(fault: string, detail: string | undefined): string {
  return detail === undefined ? fault : `${fault} (${detail})`;
}

/** Take any thrown value as a `DocumentError`: what is not one already gets the code given. */
export function asDocumentError(thrown: unknown, code: FaultCode = 'failed'): DocumentError {
  if (thrown instanceof DocumentError) return thrown;
  const reason = (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').trim();
  return new DocumentError(code, reason.slice(0, 200), thrown);
}
