/** Makes an export and hands it over; what came of it, in words. */
import { ClipboardRefused, copyItems } from '../../export/copyItems.ts'
import { download } from '../../export/download.ts'
import type { ExportJob } from '../../export/exportJob.ts'
import type { Exporter } from '../../export/exporters.ts'
import type { Messages } from '../../i18n/messages.ts'

export async function saveExport(save: NonNullable<Exporter['save']>, job: ExportJob): Promise<string> {
  const { name, blob } = await save(job)
  job.signal.throwIfAborted()
  download(blob, name)
  return job.messages.share.saved(name)
}

export async function copyExport(copy: NonNullable<Exporter['copy']>, job: ExportJob): Promise<string> {
  await copyItems(copy, job)
  return job.messages.share.copied
}

/** Why nothing came of it, and what to do. */
export function refusalOf(share: Messages<'sharing'>['share'], error: unknown): string {
  // The reader is told; the developer gets the cause of what is our own fault.
  if (error instanceof ClipboardRefused) return share.copyRefused
  reportError(error)
  return share.saveRefused
}
