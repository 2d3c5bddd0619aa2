import { describe, expect, it, test } from 'vitest';
import { readEnvironment } from '../../adapters/environment.js';
import { readSettings } from '../../adapters/teams/settings.js';
import { SETTINGS } from './chat.js';

const read = (variables: Record<string, string>) => readSettings(readEnvironment(variables));
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(SETTINGS).filter(([name]) => !names.includes(name)));

describe('the channel is off, and says why', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'TEAMS_APP_ID is not set'],
    [{ PUBLIC_URL: 'https://greffier.example' }, 'TEAMS_APP_ID is not set'],
    [without('TEAMS_APP_SECRET'), 'TEAMS_APP_SECRET is not set'],
    [without('TEAMS_APP_ID', 'PUBLIC_URL'), 'TEAMS_APP_ID, PUBLIC_URL are not set'],
    [without('TEAMS_TENANT_ID'), 'TEAMS_TENANT_ID is not set'],
    [{ ...SETTINGS, PUBLIC_URL: 'http://greffier.example' }, 'PUBLIC_URL must begin with https:// for Teams'],
    [{ ...SETTINGS, TEAMS_LOCAL: '1' }, 'TEAMS_LOCAL is for trials without TEAMS_APP_ID: unset one of them'],
    [{ TEAMS_LOCAL: '1', NODE_ENV: 'production' }, 'TEAMS_LOCAL is refused where NODE_ENV is production'],
    [{ TEAMS_LOCAL: '1', HOST: '0.0.0.0' }, 'TEAMS_LOCAL is refused where HOST is not 127.0.0.1'],
  ])('%j', (variables, reason) => {
    expect(read(variables)).toBe(reason);
  });
});

test('with its settings it is on', () => {
  expect(read(SETTINGS)).toMatchObject({
    credentials: { appId: SETTINGS.TEAMS_APP_ID },
    publicUrl: SETTINGS.PUBLIC_URL,
  });
  expect(read({ TEAMS_LOCAL: '1' })).toEqual({ credentials: null, publicUrl: 'http://localhost:3000' });
});

test('an identifier that is none is named, a secret never written', () => {
  expect(() => readEnvironment({ ...SETTINGS, TEAMS_APP_ID: 'greffier' })).toThrow(
    /TEAMS_APP_ID=greffier \(an identifier/,
  );
  expect(() => readEnvironment({ ...SETTINGS, TEAMS_APP_SECRET: 'two words' })).toThrow(
    /^(?!.*two words).*TEAMS_APP_SECRET/,
  );
});
