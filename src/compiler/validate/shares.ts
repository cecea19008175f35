import { type Check, finding } from './check.ts'

const WHOLE = 100

export const shares: Check = {
  name: 'shares',
  description: 'a share is no more than the whole',
  run: ({ rows }) =>
    rows.observations
      .filter(
        ({ indicator, unit, value }) => indicator.endsWith('_share') && unit === 'percent' && value > WHOLE,
      )
      .map(({ source, value }) => finding('share-beyond-whole', source, String(value))),
}
