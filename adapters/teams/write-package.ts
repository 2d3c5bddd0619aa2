// Writes the package of the Teams app for this service: `npm run teams:package [-- FILE]`, greffier-teams.zip by default.
import { writeFile } from 'node:fs/promises';
import { loadEnvironment } from '../environment.js';
import { projectVersion } from '../project.js';
import { packageOf } from './package.js';

const { TEAMS_APP_ID: appId, PUBLIC_URL: publicUrl = '' } = loadEnvironment();
const [file = 'greffier-teams.zip'] = process.argv.slice(2);
if (appId === undefined || !publicUrl.startsWith('https://')) {
  console.error(
    'Set TEAMS_APP_ID to the registration of the bot, and PUBLIC_URL to the address of this service (https://…).',
  );
  process.exitCode = 1;
} else {
  await writeFile(file, await packageOf({ appId, publicUrl, version: projectVersion() }));
  console.log(`${file} written, checked against Microsoft's schema: send it to your Teams administrator.`);
}
