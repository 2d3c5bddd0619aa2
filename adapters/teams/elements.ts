/** Opens a page in the browser. */
export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

/** Sends `data` to the bot. */
export interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: SubmitData;
}

/**
 * What a press sends: a question to answer, or the page of an answer to show. Nothing for Teams itself (`msteams`):
 * Microsoft's Agents Playground fails on it.
 */
export type SubmitData =
  { readonly question: string } | { readonly rest: { readonly exchange: string; readonly page: number } };

/** Words of one style. A run is shown letter by letter: unlike a TextBlock, it never reads Markdown. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly italic?: true;
  readonly isSubtle?: true;
  readonly color?: 'Accent';
  readonly selectAction?: OpenUrl;
}

export type Style = 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';
export type Spacing = 'None' | 'Small' | 'Medium' | 'Large';

interface Common {
  readonly spacing?: Spacing;
  readonly separator?: true;
}

/** The elements of Adaptive Cards 1.5 that our cards are made of. */
export type Element =
  | ({ readonly type: 'RichTextBlock'; readonly inlines: readonly TextRun[] } & Common)
  | ({
      readonly type: 'Container';
      readonly items: readonly Element[];
      readonly style?: Style;
      readonly selectAction?: Submit;
    } & Common)
  | ({ readonly type: 'ColumnSet'; readonly columns: readonly Column[] } & Common)
  | ({
      readonly type: 'Table';
      readonly columns: readonly { readonly width: number }[];
      readonly rows: readonly TableRow[];
      readonly firstRowAsHeaders: boolean;
      readonly showGridLines: boolean;
    } & Common)
  | ({ readonly type: 'ActionSet'; readonly actions: readonly (OpenUrl | Submit)[] } & Common);

/** A column: `width` is its weight beside the others. */
export interface Column {
  readonly type: 'Column';
  readonly width: number;
  readonly items: readonly Element[];
  readonly style?: Style;
  readonly minHeight?: string;
  readonly spacing?: Spacing;
}

export interface TableRow {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly Element[] }[];
}

/** A card; `fallbackText` is shown where cards of this version are not, `speak` is read aloud. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly speak: string;
  readonly msteams?: { readonly width: 'Full' };
  readonly body: readonly Element[];
}

/** Make a card of its elements. */
export function card(body: readonly Element[], { speak, text }: { speak: string; text: string }): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: text,
    speak,
    // A table needs the room, and Teams gives cards half of it.
    ...(body.some(({ type }) => type === 'Table') && { msteams: { width: 'Full' } }),
    body,
  };
}

type Look = Omit<TextRun, 'type' | 'text' | 'selectAction'>;

/** Words as they are. */
export function run(text: string, look: Look = {}): TextRun {
  return { type: 'TextRun', text: inert(text), ...look };
}

/** Words that open a page. */
export function link(text: string, url: string, look: Look = {}): TextRun {
  return { ...run(text, look), selectAction: { type: 'Action.OpenUrl', title: inert(text), url } };
}

// A card would show `{{DATE(…)}}` as a date: a space without width parts the braces.
function inert(text: string): string {
  return text.replaceAll('{{', '{\u200B{');
}

/** A paragraph of runs, or of plain words. */
export function paragraph(words: string | readonly TextRun[], spacing?: Spacing): Element {
  const inlines = typeof words === 'string' ? [run(words)] : words;
  return { type: 'RichTextBlock', inlines, ...(spacing && { spacing }) };
}
