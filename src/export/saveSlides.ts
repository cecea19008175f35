/** A figure as slides; a chart that no office program draws is painted for them. */
import { base64 } from './base64.ts'
import { chartPictures, SLIDE_FORMAT } from './chartPicture.ts'
import type { ExportFile, ExportJob } from './exportJob.ts'
import { fileFonts } from './fileFonts.ts'
import { figureSheets } from './figureSheets.ts'
import { footnotes, raised } from './footnotes.ts'
import { quoted, type Quoted } from './quoted.ts'
import { nextTask } from './nextTask.ts'
import { pngOf } from './pictureFile.ts'
import { chartBody, slideDeck, type SlidePicture } from './slideDeck.ts'
import { INNER } from './slideFrame.ts'

/** Sharp on a wall, and small enough to be mailed. */
const SCALE = 2

/** Throws an AbortError once the job is stopped. */
export async function saveSlides(asked: ExportJob): Promise<ExportFile> {
  const job = await quoted(asked)
  const pictures = job.figure.office ? [] : await paint(job)
  job.signal.throwIfAborted()
  return slideDeck(job, pictures)
}

/** The chart as wide as the slide's body, in as many pictures as legible type needs. */
async function paint(job: ExportJob & Quoted): Promise<SlidePicture[]> {
  const { messages, data, figure, address } = job
  job.signal.throwIfAborted()
  const { density } = SLIDE_FORMAT
  const { numberOf } = figureSheets(job)
  const numbers = new Map(
    figure.marks.map(({ id, records }) => [id, raised(records.flatMap((record) => numberOf(record) ?? []))]),
  )
  const mark = { address, version: data.version }
  const content = { figure, numbers, mark, fonts: fileFonts(messages.locale) }
  const place = { width: Math.floor(INNER * density), height: Math.floor(chartBody(job).h * density) }
  const drawn = chartPictures(content, place)
  const origins = footnotes(messages, data, figure, job.articles).notes.map(({ origin }) => origin)
  const pictures: SlidePicture[] = []
  for (const [at, draw] of drawn.entries()) {
    await nextTask()
    const picture = draw()
    const onProgress = (share: number) => job.onProgress((at + share) / drawn.length)
    const wish = { scale: SCALE, density, isOpaque: false, origins }
    const png = await pngOf({ ...job, onProgress }, picture, wish)
    pictures.push({ png: base64(png), width: picture.width / density, height: picture.height / density })
  }
  return pictures
}
