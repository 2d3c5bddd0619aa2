// Bundles the widget in one file, with its style sheets, and holds it to its size.
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

/** Bytes that the widget may weigh once compressed: it loads on every page of the council's website. */
const MOST = 12_000;

/** Style sheets go into the script as text, without the spaces and comments that people need. */
const styleSheets = {
  name: 'style sheets',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** Write the widget of a project's root folder into its `dist`, plain and compressed; throws where it is too heavy. */
export async function buildWidget(root) {
  const file = `${root}dist/widget.js`;
  await build({
    entryPoints: [`${root}adapters/web/widget/register.ts`],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    plugins: [styleSheets],
    logLevel: 'warning',
  });
  const compressed = gzipSync(await readFile(file), { level: 9 });
  console.log(`widget.js: ${compressed.length} bytes compressed, of ${MOST} at most`);
  if (compressed.length > MOST) throw new Error('the widget is too heavy');
  await writeFile(`${file}.gz`, compressed);
}
