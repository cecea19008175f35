import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findChrome, installedChromes } from './browser/chrome.ts'

test('CHROME_PATH goes before everything', () => {
  expect(findChrome({ CHROME_PATH: process.execPath })).toEqual({ path: process.execPath, env: {} })
})

test('a CHROME_PATH that leads nowhere is an error, not a reason to take another browser', () => {
  const nowhere = join(mkdtempSync(join(tmpdir(), 'chrome-')), 'none')
  expect(() => findChrome({ CHROME_PATH: nowhere })).toThrow(nowhere)
})

test.each([
  [
    'linux',
    { PATH: '/opt/own:/usr/bin' },
    ['/opt/own/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  ],
  [
    'darwin',
    { HOME: '/h/li' },
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/h/li/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  ],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Li\\Local' },
    [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Li\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ],
] as const)('on %s it looks where browsers are installed', (platform, env, expected) => {
  expect(installedChromes(platform, env)).toEqual(expect.arrayContaining([...expected]))
})

test('a folder that is not set is not looked into', () => {
  const paths = installedChromes('win32', { PROGRAMFILES: 'C:\\Program Files' })
  expect(paths.every((path) => path.startsWith('C:\\Program Files\\'))).toBe(true)
})
