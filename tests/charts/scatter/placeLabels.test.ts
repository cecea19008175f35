import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeLabels } from '../../../src/charts/scatter/placeLabels.ts'

const room = { x: 0, y: 0, width: 400, height: 300 }
const point = (x: number, y: number) => ({ x, y, half: 7, width: 40, height: 18 })

it('should write a name at the right of its point, and elsewhere at the edge', () => {
  const [free, edge] = placeLabels([point(100, 100), point(395, 200)], room)
  expect(free!.x).toBeGreaterThan(107)
  expect(edge!.x + edge!.width).toBeLessThan(388)
})

it('should leave a name out rather than write it over another', () => {
  const crowd = Array.from({ length: 30 }, () => point(200, 150))
  const drawn = placeLabels(crowd, room).filter((box) => box !== null)
  expect(drawn.length).toBeGreaterThan(0)
  expect(drawn.length).toBeLessThan(30)
})

it('should never let names cover one another or leave the room', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(points, (places) => {
      const boxes = placeLabels(
        places.map(([x, y]) => point(x, y)),
        room,
      ).filter((box) => box !== null)
      for (const [at, a] of boxes.entries()) {
        expect(a.x >= 0 && a.x + a.width <= 400 && a.y >= 0 && a.y + a.height <= 300).toBe(true)
        for (const b of boxes.slice(at + 1)) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          expect(apart).toBe(true)
        }
      }
    }),
    { seed: 4 },
  )
})
