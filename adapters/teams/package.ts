import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { zipSync } from 'fflate';
import { MANIFEST_VERSION, manifestFor, type ManifestOptions } from './manifest.js';

const SCHEMA = createRequire(import.meta.url).resolve(
  `@microsoft/app-manifest/build/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
);
const ICONS = ['color.png', 'outline.png'] as const;

/** Make the package of the Teams app, a ZIP; throws where the manifest is not as Microsoft's schema wants it. */
export async function packageOf(options: ManifestOptions): Promise<Uint8Array> {
  const manifest = manifestFor(options);
  const faults = await faultsOf(manifest);
  if (faults.length > 0) throw new Error(`the manifest breaks Microsoft's schema: ${faults.join(', ')}`);
  const icons = await Promise.all(
    ICONS.map(async (name) => [name, await readFile(new URL(`icons/${name}`, import.meta.url))] as const),
  );
  const files = { 'manifest.json': Buffer.from(JSON.stringify(manifest, null, 2)), ...Object.fromEntries(icons) };
  return zipSync(files, { mtime: new Date('2026-01-01T00:00:00') });
}

/** Say what a manifest has against Microsoft's own schema, which one of its packages carries. */
export async function faultsOf(manifest: object): Promise<string[]> {
  const [{ default: Ajv }, { default: addFormats }, schema] = await Promise.all([
    import('ajv-draft-04'),
    import('ajv-formats'),
    readFile(SCHEMA, 'utf8'),
  ]);
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse(schema) as object);
  if (check(manifest)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`);
}
