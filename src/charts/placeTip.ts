export interface Point {
  readonly x: number
  readonly y: number
}
export interface Size {
  readonly width: number
  readonly height: number
}

/** Between the pointer and the words, in pixels: the hand must not cover them. */
const GAP = 16

/** Where a tip begins: after the pointer, before it where there is no room after it, and never out of the chart. */
export const placeTip = (pointer: Point, tip: Size, room: Size): Point => ({
  x: placeAlong(pointer.x, tip.width, room.width),
  y: placeAlong(pointer.y, tip.height, room.height),
})

function placeAlong(at: number, length: number, room: number): number {
  const after = at + GAP
  const start = after + length <= room ? after : at - GAP - length
  return Math.round(Math.max(0, Math.min(start, room - length)))
}
