/**
 * Finds a browser for the tests, or gets one: CHROME_PATH, an installed Chrome, Chromium or Edge, the Chromium inside
 * the npm package @sparticuz/chromium, Playwright's own. Throws when there is none: a skipped browser test proves
 * nothing.
 */
import { accessSync, constants, existsSync } from 'node:fs'
import { type PlatformPath, posix, win32 } from 'node:path'
import { packagedChrome } from './packagedChrome.ts'
import { playwrightChrome } from './playwrightChrome.ts'

export interface Chrome {
  readonly path: string
  /** Variables it needs over the usual ones. */
  readonly env: Readonly<Record<string, string>>
}
type Environment = Readonly<Record<string, string | undefined>>

const HOW_TO_GET_ONE = `No browser was found, and none could be fetched. Any of these will do:
  install Chrome, Chromium or Edge (Debian, Ubuntu: apt install chromium);
  set CHROME_PATH to the executable of one;
  npx playwright install chromium`

export function findChrome(env: Environment = process.env): Chrome {
  const path = chosenChrome(env) ?? installedChromes(process.platform, env).find(isExecutable)
  if (path !== undefined) return { path, env: {} }
  const fetched = packagedChrome() ?? playwrightChrome()
  if (fetched !== null) return fetched
  throw new Error(HOW_TO_GET_ONE)
}

/** A wish that cannot be met is an error, not a reason to take another browser. */
function chosenChrome(env: Environment): string | undefined {
  const path = env['CHROME_PATH']
  if (path === undefined || path === '') return undefined
  if (!existsSync(path)) throw new Error(`CHROME_PATH is ${path}, and there is nothing there`)
  return path
}

/** Where a browser lies when it is installed, the likelier first. */
export function installedChromes(platform: NodeJS.Platform, env: Environment): readonly string[] {
  switch (platform) {
    case 'win32':
      return pairs(
        [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']],
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ],
        win32,
      )
    case 'darwin':
      return pairs(
        ['/', env['HOME']],
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
          (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
        ),
        posix,
      )
    default:
      return pairs(
        [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/opt/google/chrome', '/snap/bin'],
        [
          'google-chrome',
          'google-chrome-stable',
          'chrome',
          'chromium',
          'chromium-browser',
          'microsoft-edge',
          'microsoft-edge-stable',
        ],
        posix,
      )
  }
}

/** Every name in every folder, folders that are not set left out. */
function pairs(
  folders: readonly (string | undefined)[],
  names: readonly string[],
  path: PlatformPath,
): readonly string[] {
  const known = folders.filter((folder): folder is string => folder !== undefined && folder !== '')
  return [...new Set(known.flatMap((folder) => names.map((name) => path.join(folder, name))))]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
