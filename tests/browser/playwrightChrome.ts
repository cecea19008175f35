import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import type { Chrome } from './chrome.ts'

/** Playwright's own Chromium, downloaded if need be; null when it cannot be had. */
export function playwrightChrome(): Chrome | null {
  const path = chromium.executablePath()
  if (!existsSync(path)) download()
  return existsSync(path) ? { path, env: {} } : null
}

/** What goes wrong here is told by Playwright itself, on stderr. */
function download(): void {
  process.stderr.write('No installed browser found; asking Playwright for one …\n')
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
