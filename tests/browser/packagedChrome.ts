import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Chrome } from './chrome.ts'

const PACKAGE = 'node_modules/@sparticuz/chromium'

/**
 * The Chromium shipped inside an npm package, unpacked once per version; null where it does not fit. It is built for
 * Linux on x64 only. Its own default arguments are never used: they switch the browser's security off.
 */
export function packagedChrome(): Chrome | null {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return null
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  const folder = resolve('node_modules/.cache', `chromium-${version}`)
  if (!existsSync(folder)) unpack(folder)
  const path = join(folder, 'chromium')
  return existsSync(path) ? { path, env: { ...libraries(path, folder), ...fonts(folder) } } : null
}

/** Unpacks beside `folder` and moves the result there, so that an interrupted run leaves nothing half done. */
function unpack(folder: string): void {
  process.stderr.write('No installed browser found; unpacking the packaged Chromium …\n')
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on AWS.
  const env = { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status === 0) renameSync(unfinished, folder)
  else rmSync(unfinished, { recursive: true, force: true })
}

/** The package carries the libraries that a bare system lacks (NSS); a complete system uses its own. */
function libraries(path: string, folder: string): Record<string, string> {
  const { status, stdout } = spawnSync('ldd', [path], { encoding: 'utf8' })
  if (status === 0 && !stdout.includes('not found')) return {}
  const inherited = process.env['LD_LIBRARY_PATH']
  return { LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), inherited].filter(Boolean).join(':') }
}

/** Without any font configuration Chromium cannot set text at all. */
function fonts(folder: string): Record<string, string> {
  return existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
}
