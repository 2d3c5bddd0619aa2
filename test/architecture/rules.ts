import { posix } from 'node:path';
import ts from 'typescript';

/** A source file of the project: `path` from the root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What each folder of `src` may import besides itself: folders of `src`, and packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  records: ['zod'],
  french: ['natural'],
  law: [],
  glossary: ['french', 'law', 'zod'],
  parse: ['records', 'french'],
  corpus: ['records', 'french'],
  opendata: ['records', 'french', 'corpus'],
  search: ['records', 'french', 'minisearch', 'zod'],
  question: ['records', 'french', 'corpus'],
  answer: ['records', 'french', 'law', 'glossary', 'corpus', 'search', 'question', 'conversation'],
  conversation: ['records', 'french', 'corpus', 'question', 'answer'],
};
const CHANNELS = ['slack', 'teams', 'web', 'cli'];
const LONGEST_FILE = 250;
/** Tables of words: what they hold is data. */
const LONGEST_TABLE = 400;

/** List the paths and packages a file imports, those of the project resolved from its root. */
export function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts') : fileName,
    );
}

/** Say which imports of a file break the rules of the layers. */
export function forbiddenImports(file: SourceFile): string[] {
  const [root, folder = ''] = file.path.split('/');
  return importsOf(file).filter((target) => {
    if (root === 'src') return !srcMayImport(folder, target);
    if (root !== 'adapters' || !CHANNELS.includes(folder) || folder === 'cli') return false;
    const [targetRoot, targetFolder = ''] = target.split('/');
    return targetRoot === 'adapters' && CHANNELS.includes(targetFolder) && targetFolder !== folder;
  });
}

function srcMayImport(folder: string, target: string): boolean {
  const isUseCase = folder.endsWith('.ts');
  const [root = '', targetFolder = ''] = target.split('/');
  if (root === 'src') return isUseCase || targetFolder === folder || MAY_IMPORT[folder]!.includes(targetFolder);
  return !isUseCase && MAY_IMPORT[folder]!.includes(root);
}

/** Say where a file of `src` reads the clock. */
export function clockReadings({ text }: SourceFile): string[] {
  return text.match(/\bDate\.now\(|\bnew Date\(\)/g) ?? [];
}

/** Find a cycle among the files' imports, as the list of its paths; null where there is none. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const edges = new Map(files.map((file) => [file.path, importsOf(file)]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    done.add(path);
    for (const next of edges.get(path) ?? []) {
      const cycle = edges.has(next) ? visit(next, [...trail, path]) : null;
      if (cycle) return cycle;
    }
    return null;
  };
  for (const path of edges.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Tell whether a file is longer than its kind may be. */
export function isTooLong({ path, text }: SourceFile): boolean {
  const isTable = /(?:words|names|jargon|articles)\.ts$/.test(path);
  return text.split('\n').length - 1 > (isTable ? LONGEST_TABLE : LONGEST_FILE);
}

/** List the exported functions and classes of a file that no docstring explains. */
export function undocumented({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(
      (statement): statement is ts.FunctionDeclaration | ts.ClassDeclaration =>
        (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) &&
        (ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Export) !== 0,
    )
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => statement.name?.text ?? 'default');
}
