import type { Page } from '@playwright/test'

/** What can be told of a picture without looking at it. */
interface Picture {
  readonly width: number
  readonly height: number
  /** How many colours there are, shades of smoothed edges too. */
  readonly colours: number
  /** Share of pixels that are of the commonest colour, 0 to 1. */
  readonly ground: number
  /** Share of pixels with a hue, as parks have and text has not, 0 to 1. */
  readonly hued: number
}

/** Decodes a PNG in the page, which has a decoder. */
export function readPicture(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (context === null) throw new Error('no canvas to decode with')
    context.drawImage(bitmap, 0, 0)
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
    const counts = new Map<number, number>()
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    let hued = 0
    for (const [pixel, count] of counts) {
      const channels = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]
      if (Math.max(...channels) - Math.min(...channels) > 48) hued += count
    }
    return {
      width,
      height,
      colours: counts.size,
      ground: Math.max(...counts.values()) / pixels.length,
      hued: hued / pixels.length,
    }
  }, png.toString('base64'))
}
