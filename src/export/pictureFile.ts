/** A composed picture as a PNG that says of itself what it shows and where it comes from. */
import { densityChunk, encodePng, SRGB } from './encodePng.ts'
import type { ExportJob } from './exportJob.ts'
import { MARK_KEY, writeMark } from './pictureMark.ts'
import { paintPng } from './paintPng.ts'
import type { Drawn } from './pictureImage.ts'
import { type PngChunk, withChunks } from './pngChunks.ts'
import { textChunk } from './pngText.ts'
import { rasterise } from './rasterise.ts'

interface PngWish {
  /** Pixels for one of the picture. */
  readonly scale: number
  /** Pixels per inch at 1×. */
  readonly density: number
  readonly isOpaque: boolean
  /** Publishers with their dates. */
  readonly origins: readonly string[]
}

/** Throws an AbortError once the job is stopped. */
export async function pngOf(
  job: ExportJob,
  picture: Drawn,
  { scale, density, isOpaque, origins }: PngWish,
): Promise<Uint8Array<ArrayBuffer>> {
  const shape = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
    isOpaque,
  }
  const about = [densityChunk(density * scale), ...textChunks(job, origins)]
  const painted = await paintPng(picture.svg, shape)
  job.signal.throwIfAborted()
  if (!painted) return encodePng(shape, rasterise(picture, scale, job), about)
  job.onProgress(1)
  return withChunks(painted, [SRGB, ...about])
}

/** By the keywords of the format, and our own. */
function textChunks(
  { messages, data, figure, selection, address, site }: ExportJob,
  origins: readonly string[],
): PngChunk[] {
  return [
    textChunk('Title', messages.charts.titled(figure.title, figure.unit)),
    textChunk('Description', messages.share.description(figure.description, selection)),
    textChunk('Source', messages.share.source([...new Set(origins), site + address])),
    textChunk('Software', 'Parkbench'),
    textChunk(MARK_KEY, writeMark({ address, version: data.version })),
  ]
}
