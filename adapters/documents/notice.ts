/** What is worth saying of a document that was read: in English for the command line, in French for the council's staff. */
const NOTICES = {
  misnamed: ['read as what it is, not as its extension says', 'lu selon son contenu, que son extension ne dit pas'],
  'mixed-encodings': [
    'mixes UTF-8 and Windows-1252; read line by line',
    'mélange UTF-8 et Windows-1252 ; lu ligne par ligne',
  ],
  'pages-without-text': ['pages without text: scanned or blank', 'pages sans texte : numérisées ou blanches'],
  ocr: ['text by character recognition', 'texte obtenu par reconnaissance de caractères'],
  'unknown-columns': [
    'columns that SCDL does not know, kept in the text',
    'colonnes inconnues de SCDL, gardées dans le texte',
  ],
} as const satisfies Readonly<Record<string, readonly [english: string, french: string]>>;

/** Something to say of a document that was read; `detail` holds in both languages. */
export interface Notice {
  readonly code: keyof typeof NOTICES;
  readonly detail?: string;
}

/** Word a notice. */
export function worded({ code, detail }: Notice, language: 'english' | 'french'): string {
  const words = NOTICES[code][language === 'english' ? 0 : 1];
  return detail === undefined ? words : `${words} (${detail})`;
}
