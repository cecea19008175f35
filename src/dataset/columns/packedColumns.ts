/**
 * Columns as they lie in a file: codes are read in place, numbers are spread into what loops read when all are asked for,
 * which of most columns nobody does.
 */
import type { Codes, ListColumn, NumberColumn, WordColumn } from '../table.ts'
import type { Words } from '../words.ts'
import type { PackedNumbers } from './columnsFormat.ts'

/** `none` says null in `packed`. */
export function packedNumbers(packed: PackedNumbers, none: number): NumberColumn {
  let values: Float64Array | null = packed instanceof Float64Array ? packed : null
  return {
    kind: 'number',
    get values() {
      return (values ??= numbersOf(packed, none))
    },
    at: (row) => {
      const value = packed[row] ?? none
      return value === none ? Number.NaN : value
    },
  }
}

/** `codes` is null where row i has word i. */
export function packedWordColumn(codes: Codes | null, dictionary: Words): WordColumn {
  let counted: Codes | null = codes
  return {
    kind: 'word',
    dictionary,
    get codes() {
      return (counted ??= countUp(dictionary.length))
    },
    codeAt: codes ? (row) => codes[row] ?? -1 : (row) => (row < dictionary.length ? row : -1),
    get words() {
      return dictionary.all()
    },
  }
}

export function packedListColumn(sizes: PackedNumbers, codes: Codes, dictionary: Words): ListColumn {
  let starts: Uint32Array | null = null
  return {
    kind: 'list',
    dictionary,
    codes,
    get starts() {
      return (starts ??= startsOf(sizes))
    },
    get words() {
      return dictionary.all()
    },
  }
}

function startsOf(sizes: PackedNumbers): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1)
  for (let row = 0; row < sizes.length; row++)
    starts[row + 1] = (starts[row] as number) + (sizes[row] as number)
  return starts
}

function countUp(length: number): Int32Array {
  const codes = new Int32Array(length)
  for (let row = 0; row < length; row++) codes[row] = row
  return codes
}

// A loop and not `from`, which calls a function for each of a million.
function numbersOf(packed: PackedNumbers, none: number): Float64Array {
  const values = new Float64Array(packed.length)
  for (let row = 0; row < packed.length; row++) {
    const value = packed[row] as number
    values[row] = value === none ? Number.NaN : value
  }
  return values
}
