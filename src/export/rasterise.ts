/** Paints a picture's SVG at any scale, some rows at a time, and gives the pixels away before the next. */
import type { Band } from './encodePng.ts'
import { nextTask } from './nextTask.ts'
import { type Drawn, imageOf } from './pictureImage.ts'

/** About four megabytes a band: small beside what a phone has, few beside what a canvas costs to set up. */
const BAND_PIXELS = 1 << 20

interface Watched {
  readonly signal: AbortSignal
  /** How much is done, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** The pixels of the picture, `scale` for each of its own; throws where the browser gives no canvas. */
export async function* rasterise(
  picture: Drawn,
  scale: number,
  { signal, onProgress }: Watched,
): AsyncGenerator<Band> {
  const width = Math.round(picture.width * scale)
  const height = Math.round(picture.height * scale)
  const rows = Math.max(1, Math.floor(BAND_PIXELS / width))
  const { image, release } = await imageOf(picture.svg, width, height)
  try {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = Math.min(rows, height)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('the browser gives no canvas')
    for (let top = 0; top < height; top += rows) {
      signal.throwIfAborted()
      const band = Math.min(rows, height - top)
      context.clearRect(0, 0, width, canvas.height)
      context.drawImage(image, 0, -top, width, height)
      yield context.getImageData(0, 0, width, band).data
      onProgress((top + band) / height)
      await nextTask()
    }
  } finally {
    release()
  }
}
