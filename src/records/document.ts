/** A document's text as extracted, before any act is found in it. Offsets of everything later refer to `text`. */
export interface DocumentText {
  /** File name without folders, as shown to users. */
  readonly file: string;
  /** Lower-case hexadecimal digest of the original bytes. */
  readonly sha256: string;
  /** Exactly as extracted; pages of a PDF joined by `\n\f\n`. */
  readonly text: string;
  /** Offset of the first character of each page, or null where the format has no pages. */
  readonly pageStarts: readonly number[] | null;
  /** Public address of the original, or null. */
  readonly url: string | null;
}
