/** The app as one web page, with data and articles inside, that opens at the view of the figure. */
import type { ExportFile, ExportJob } from './exportJob.ts'
import { fileName } from './fileName.ts'
import { escapeXml } from './svg.ts'

/** The place in the page for the address that it opens at. */
const PLACE = '<meta name="parkbench-address" content="" />'

/** Rejects where the site brings no such page. */
export async function savePage({
  messages,
  data,
  address,
  loadPage,
  signal,
}: ExportJob): Promise<ExportFile> {
  if (loadPage === null) throw new Error('the app is a single page already')
  const page = await loadPage()
  signal.throwIfAborted()
  if (!page.includes(PLACE)) throw new Error('the page has no place for an address')
  const opening = page.replace(PLACE, () =>
    PLACE.replace('content=""', () => `content="${escapeXml(address)}"`),
  )
  const name = fileName(messages.share.file(messages.frame.brand, data.version.slice(0, 8)), 'html')
  return { name, blob: new Blob([opening], { type: 'text/html' }) }
}
