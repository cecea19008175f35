import { defineConfig } from '@playwright/test'
import { type Chrome, findChrome } from './tests/browser/chrome.ts'

// Workers read this file again; they inherit what was found.
process.env['PARKBENCH_CHROME'] ??= JSON.stringify(findChrome())
const chrome = JSON.parse(process.env['PARKBENCH_CHROME']) as Chrome

const WIDE = { width: 1440, height: 900 }
/** The narrowest that WCAG 2.2 asks for (1.4.10): 320 CSS pixels. */
const NARROW = { width: 320, height: 640 }

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  // One a core: the default halves them, and two cores would do one thing at a time.
  workers: '100%',
  forbidOnly: true,
  outputDir: 'test-results',
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 15_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: chrome.path,
      env: { ...(process.env as Record<string, string>), ...chrome.env },
    },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'wide, light', use: { viewport: WIDE, colorScheme: 'light' } },
    // What does not depend on the looks is tagged @once and left out here.
    { name: 'narrow, dark', use: { viewport: NARROW, colorScheme: 'dark' }, grepInvert: /@once/ },
  ],
})
