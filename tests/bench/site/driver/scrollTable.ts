import type { DrivenPage } from './driven.ts'

/** Of a flick of the table: frames, and pixels in each. */
const FRAMES = 120
const STEP = 240

/** Milliseconds of each frame. */
export async function scrollTable(page: DrivenPage): Promise<number[]> {
  const times: number[] = []
  for (let at = 0; at <= FRAMES; at++) {
    page.scroll(STEP, at === 0)
    times.push(await nextFrame())
  }
  return times.slice(1).map((time, at) => time - (times[at] as number))
}

const nextFrame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })
