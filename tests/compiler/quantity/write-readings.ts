import { type Readings, readQuantities } from '../../../src/compiler/quantity/quantities.ts'
import { cut } from '../../../src/compiler/span.ts'
import type { Ordinal, Quantity } from '../../../src/compiler/types.ts'

/** Everything that a clause is read as, and refused, in order: `「超过120家」 120 count more_than · count`. */
export function writeReadings(text: string): string[] {
  const { quantities, ordinals, refused }: Readings = readQuantities(text)
  return [
    ...quantities.map((found) => ({
      start: found.start,
      line: `「${cut(text, found)}」 ${quantityLine(found)}`,
    })),
    ...ordinals.map((found) => ({
      start: found.start,
      line: `「${cut(text, found)}」 ${ordinalLine(found)}`,
    })),
    ...refused.map((found) => ({
      start: found.start,
      line: `「${cut(text, found)}」 no · ${found.refusal}`,
    })),
  ]
    .toSorted((a, b) => a.start - b.start)
    .map(({ line }) => line)
}

function quantityLine({ value, valueTo, unit, modifier, rhetorical, rule }: Quantity): string {
  const number = valueTo === null ? String(value) : `${value}–${valueTo}`
  const parts = [number, unit, modifier === 'exact' ? '' : modifier, rhetorical ? 'rhetorical' : '']
  return `${parts.filter(Boolean).join(' ')} · ${rule}`
}

const ordinalLine = ({ rank, rule }: Ordinal): string => `rank ${rank} · ${rule}`
