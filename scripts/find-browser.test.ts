import { expect, test } from 'vitest';
import { installedBrowser } from './find-browser.ts';

const linux = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' } };

test('an installed browser is found in the usual places of each system', () => {
  for (const [platform, env, place] of [
    ['linux', linux.env, '/usr/bin/chromium'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', { HOME: '/Users/x' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ] as const) {
    expect(installedBrowser({ platform, env, exists: (path) => path === place })).toBe(place);
  }
});

test('CHROME_PATH goes before the usual places', () => {
  const env = { ...linux.env, CHROME_PATH: '/opt/mine/chrome' };
  expect(installedBrowser({ ...linux, env, exists: () => true })).toBe('/opt/mine/chrome');
});

test('a CHROME_PATH that leads nowhere is refused, not passed over', () => {
  const env = { ...linux.env, CHROME_PATH: '/opt/mine/chrome' };
  expect(() => installedBrowser({ ...linux, env, exists: (path) => path !== '/opt/mine/chrome' })).toThrow(
    /^browser-not-there: CHROME_PATH names "\/opt\/mine\/chrome"/,
  );
});

test('a machine without a browser gives none', () => {
  expect(installedBrowser({ ...linux, exists: () => false })).toBeUndefined();
});
