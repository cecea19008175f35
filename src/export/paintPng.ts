/** A picture on one canvas, encoded by the browser: four times as fast as band by band, where there is such a canvas. */
import type { PngShape } from './encodePng.ts'
import { imageOf } from './pictureImage.ts'

/** What WebKit gives on phones, the least of all browsers: 4096 × 4096. */
const LARGEST = 1 << 24

/** null for a picture that is too large, or where the browser gives no canvas for it. */
export async function paintPng(
  svg: string,
  { width, height, isOpaque }: PngShape,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (width * height > LARGEST) return null
  const { image, release } = await imageOf(svg, width, height)
  try {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    // In the processor's memory, where it is read.
    const context = canvas.getContext('2d', { alpha: !isOpaque, willReadFrequently: true })
    if (!context) return null
    context.drawImage(image, 0, 0, width, height)
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    return file && new Uint8Array(await file.arrayBuffer())
  } finally {
    release()
  }
}
