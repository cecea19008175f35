/** Browsers refuse canvases much larger than this many pixels, some of them without a word. */
const MOST_PIXELS = 16_000_000

/** An SVG as PNG bytes, `scale` times its size, less where that is more than a browser takes. */
export async function rasterise(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)))
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * fitting)
    canvas.height = Math.round(height * fitting)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('the browser gives no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await blobOf(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('the browser made no PNG'))
    }, 'image/png')
  })
}
