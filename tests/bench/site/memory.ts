/** What a page holds: of the engine, of buffers, of its process. */
import { existsSync, readFileSync } from 'node:fs'
import type { Browser, CDPSession } from '@playwright/test'

/** In bytes. */
export interface Memory {
  readonly heap: number
  /** Of typed arrays and the like, outside of the engine's heap. */
  readonly buffers: number
  /** Proportional share of the renderer's memory; null where the system does not tell (not Linux). */
  readonly process: number | null
}

/** After a collection of garbage. */
export async function memoryOf(browser: Browser, page: CDPSession): Promise<Memory> {
  await page.send('HeapProfiler.collectGarbage')
  const usage = (await page.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  return {
    heap: usage.usedSize,
    buffers: usage.backingStorageSize ?? 0,
    process: await processMemory(browser),
  }
}

/** Of the renderers the largest: the others wait for a page. */
async function processMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => proportionalSize(id) ?? [])
  return sizes.length > 0 ? Math.max(...sizes) : null
}

const PSS = /^Pss:\s+(\d+) kB$/m

function proportionalSize(id: number): number | null {
  const file = `/proc/${id}/smaps_rollup`
  if (!existsSync(file)) return null
  const kB = PSS.exec(readFileSync(file, 'utf8'))?.[1]
  return kB === undefined ? null : Number(kB) * 1024
}
