/**
 * Columns as they lie in a file, spread into the arrays that loops read when they are first asked for: most of a table
 * is never looked at as a whole.
 */
import type { Column, ListColumn, WordColumn } from '../table.ts'
import type { PackedArray } from './columnsFormat.ts'
import type { PackedWords } from './packedWords.ts'

/** `none` says null in `packed`. */
export function packedNumbers(packed: PackedArray, none: number): Column {
  let values: Float64Array | null = packed instanceof Float64Array ? packed : null
  return {
    kind: 'number',
    get values() {
      return (values ??= numbersOf(packed, none))
    },
  }
}

/** `packed` is null where row i has word i. */
export function packedWordColumn(
  packed: PackedArray | null,
  none: number,
  dictionary: PackedWords,
): WordColumn {
  let codes: Int32Array | null = null
  return {
    kind: 'word',
    dictionary,
    get codes() {
      return (codes ??= packed ? codesOf(packed, none) : countUp(dictionary.length))
    },
    get words() {
      return dictionary.all()
    },
  }
}

export function packedListColumn(
  sizes: PackedArray,
  packed: PackedArray,
  dictionary: PackedWords,
): ListColumn {
  let starts: Uint32Array | null = null
  let codes: Int32Array | null = null
  return {
    kind: 'list',
    dictionary,
    get starts() {
      return (starts ??= startsOf(sizes))
    },
    get codes() {
      return (codes ??= Int32Array.from(packed))
    },
    get words() {
      return dictionary.all()
    },
  }
}

function startsOf(sizes: PackedArray): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1)
  for (let row = 0; row < sizes.length; row++)
    starts[row + 1] = (starts[row] as number) + (sizes[row] as number)
  return starts
}

// Loops and not `from`, which calls a function for each of a million.
function codesOf(packed: PackedArray, none: number): Int32Array {
  const codes = new Int32Array(packed.length)
  for (let row = 0; row < packed.length; row++) {
    const code = packed[row] as number
    codes[row] = code === none ? -1 : code
  }
  return codes
}

function countUp(length: number): Int32Array {
  const codes = new Int32Array(length)
  for (let row = 0; row < length; row++) codes[row] = row
  return codes
}

function numbersOf(packed: PackedArray, none: number): Float64Array {
  const values = new Float64Array(packed.length)
  for (let row = 0; row < packed.length; row++) {
    const value = packed[row] as number
    values[row] = value === none ? Number.NaN : value
  }
  return values
}
