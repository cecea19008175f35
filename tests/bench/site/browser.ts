import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { findChrome } from '../../browser/chrome.ts'
import type { Bench, Task } from './driver/task.ts'

/** What is taken from the machine, or the line, while a page loads. */
export const CONDITIONS = ['plain', 'slowCpu', 'slowLine'] as const
export type Condition = (typeof CONDITIONS)[number]

/** A quarter of the processor: a phone of the middle class. */
const CPU_RATE = 4
/** 1.6 Mbit/s there, half of that back, 150 ms: slow 4G as browsers' own tools have it. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const

/** Without a graphics card, as on any server: what is painted costs the processor. */
export function startBrowser(): Promise<Browser> {
  const chrome = findChrome()
  return chromium.launch({
    executablePath: chrome.path,
    env: { ...(process.env as Record<string, string>), ...chrome.env },
    args: ['--disable-gpu'],
  })
}

/** A reader who has never been there: no cache, no storage. */
export const newReader = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })

export interface OpenPage {
  readonly page: Page
  readonly session: CDPSession
  /** Asks the script in the page. */
  readonly ask: <Result>(question: (bench: Bench) => Promise<Result>) => Promise<Result>
}

/** Opens an address with the bench's script in it; a page that fails to show its answer makes `ask` throw. */
export async function openPage(
  reader: BrowserContext,
  url: string,
  driver: string,
  task: Task,
  condition: Condition,
): Promise<OpenPage> {
  const page = await reader.newPage()
  await page.addInitScript({ content: `window.benchTask = ${JSON.stringify(task)};\n${driver}` })
  const session = await reader.newCDPSession(page)
  if (condition !== 'plain') await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE })
  if (condition === 'slowLine') {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
  }
  await page.goto(url, { waitUntil: 'commit', timeout: 0 })
  return { page, session, ask: (question) => askIn(page, question) }
}

/** The question runs in the page, where nothing but `bench` is known. */
function askIn<Result>(page: Page, question: (bench: Bench) => Promise<Result>): Promise<Result> {
  return page.evaluate(`(${question.toString()})(window.bench)`)
}
