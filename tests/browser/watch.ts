import type { BrowserContext, ConsoleMessage } from '@playwright/test'
import { LOCAL_HOST } from './serveSite.ts'

/** Everything on the pages of a context that no user should cause by ordinary use, in words. */
export interface Watch {
  readonly complaints: readonly string[]
  /** What a test provokes on purpose, a cut network say, it may tolerate. */
  readonly tolerate: (pattern: RegExp) => void
}

/** Listens for content-policy reports, console errors and warnings, uncaught errors and requests elsewhere. */
export async function watchContext(context: BrowserContext): Promise<Watch> {
  const complaints: string[] = []
  const tolerated: RegExp[] = []
  const complain = (complaint: string) => {
    if (!tolerated.some((pattern) => pattern.test(complaint))) complaints.push(complaint)
  }
  await context.exposeFunction('reportViolation', (violation: string) => complain(`policy: ${violation}`))
  await context.addInitScript(reportViolations)
  context.on('console', (message) => {
    if (isTrouble(message)) complain(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complain(`uncaught: ${String(error.error())}`))
  context.on('request', (request) => {
    if (!isOwn(request.url())) complain(`elsewhere: ${request.url()}`)
  })
  return { complaints, tolerate: (pattern) => tolerated.push(pattern) }
}

/** Runs in the page, before anything of it. */
function reportViolations(): void {
  const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void }
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event
    reportViolation(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`)
  })
}

function isTrouble(message: ConsoleMessage): boolean {
  return ['error', 'warning', 'assert'].includes(message.type())
}

/** data: and blob: addresses never leave the page, file: ones never the machine; everything else under test is served here. */
function isOwn(url: string): boolean {
  return /^(?:data|blob|file):/.test(url) || new URL(url).hostname === LOCAL_HOST
}
