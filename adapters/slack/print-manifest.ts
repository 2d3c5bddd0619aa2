// Prints the manifest of the Slack app for this service: `npm run --silent slack:manifest [-- --socket]`.
import { loadEnvironment } from '../environment.js';
import { manifestFor } from './manifest.js';

const { PUBLIC_URL: publicUrl = '' } = loadEnvironment();
const isSocketMode = process.argv.includes('--socket');
if (!isSocketMode && !publicUrl.startsWith('https://')) {
  console.error(
    'Set PUBLIC_URL to the address that Slack will call (https://…), or add « -- --socket » for Socket Mode.',
  );
  process.exitCode = 1;
} else process.stdout.write(manifestFor({ publicUrl, isSocketMode }));
