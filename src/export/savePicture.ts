/** A figure as files: pictures in PNG or SVG, several of them in a ZIP. */
import { composePicture, type Picture } from './composePicture.ts'
import type { ExportFile, ExportJob } from './exportJob.ts'
import { fileName } from './fileName.ts'
import { footnotes, type Footnotes } from './footnotes.ts'
import { quoted } from './quoted.ts'
import { nextTask } from './nextTask.ts'
import { pngOf } from './pictureFile.ts'
import { pictureFormat, type PictureFormat } from './pictureFormat.ts'
import { zipFiles } from './zipFiles.ts'

export type PictureKind = 'png' | 'svg'
const TYPES: Readonly<Record<PictureKind, string>> = { png: 'image/png', svg: 'image/svg+xml' }

/** Throws an AbortError once the job is stopped. */
export async function savePicture(job: ExportJob, kind: PictureKind): Promise<ExportFile> {
  const composed = await compose(job)
  const { pictures } = composed
  const files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = []
  for (const [at, picture] of pictures.entries()) {
    const part = (share: number) => job.onProgress((at + share) / pictures.length)
    const bytes = await bytesOf({ ...job, onProgress: part }, composed, picture, kind)
    files.push({ name: fileName(`${nameOf(job)}-${at + 1}`, kind), bytes })
  }
  const [only] = files
  if (files.length === 1 && only)
    return { name: fileName(nameOf(job), kind), blob: new Blob([only.bytes], { type: TYPES[kind] }) }
  return {
    name: fileName(nameOf(job), 'zip'),
    blob: new Blob([zipFiles(files)], { type: 'application/zip' }),
  }
}

/** The first picture alone: a clipboard holds no more. */
export async function copyPicture(job: ExportJob, kind: PictureKind): Promise<Blob> {
  const composed = await compose(job)
  const [first, ...others] = composed.pictures
  if (others.length > 0) job.onRemark(job.messages.share.copiedFirst(composed.pictures.length))
  if (!first) throw new RangeError('no picture was composed')
  return new Blob([await bytesOf(job, composed, first, kind)], { type: TYPES[kind] })
}

interface Composed {
  readonly pictures: readonly Picture[]
  readonly format: PictureFormat
  readonly footnotes: Footnotes
}

async function compose(job: ExportJob): Promise<Composed> {
  const { messages, data, figure, selection, address, site, settings, signal } = job
  signal.throwIfAborted()
  const format = pictureFormat(settings.preset, settings.custom)
  const notes = footnotes(messages, data, figure, (await quoted(job)).articles)
  const mark = { address, version: data.version }
  const content = { figure, selection, footnotes: notes, mark, link: site + address }
  await nextTask()
  const pictures = composePicture(messages, content, format, settings.ground)
  await nextTask()
  signal.throwIfAborted()
  if (pictures.some(({ isSmall }) => isSmall)) job.onRemark(messages.share.small)
  const parts = pictures.filter(({ hasChart }) => hasChart).length
  if (parts > 1) job.onRemark(messages.share.inParts(parts))
  return { pictures, format, footnotes: notes }
}

function bytesOf(
  job: ExportJob,
  { format, footnotes: { notes } }: Composed,
  picture: Picture,
  kind: PictureKind,
): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'svg') return Promise.resolve(new TextEncoder().encode(picture.svg))
  const { scale, ground } = job.settings
  return pngOf(job, picture, {
    scale,
    density: format.density,
    isOpaque: ground !== 'transparent',
    origins: notes.map(({ origin }) => origin),
  })
}

/** As much of the version as tells two apart. */
const nameOf = ({ messages, figure, data }: ExportJob): string =>
  messages.share.file(figure.title, data.version.slice(0, 8))
