/** What is said of the amount of each project, decided once for each combination of kind, currency and modifier. */
import { AMOUNT_GROUPS, type AmountGroup } from './investmentGroups.ts'
import { type CodeArray, makeCodeArray } from '../codeArray.ts'
import { perTable } from '../perTable.ts'
import { columnNamed, type Table, type WordColumn } from '../table.ts'
import { AMOUNT_KINDS, type AmountKind, type Modifier, type Unit } from '../vocabulary.ts'

/** Amounts that are alike in all but their number. */
export interface AmountClass {
  readonly group: AmountGroup
  /** null: the text does not say what the amount is of. */
  readonly kind: AmountKind | null
  readonly unit: Unit
  readonly modifier: Modifier
}
export interface AmountClasses {
  /** Of each row of `investments` the place of its class; 0 where no amount is told. */
  readonly codes: CodeArray
  /** Those that occur, behind the class of what is not told. */
  readonly classes: readonly AmountClass[]
}

const UNTOLD: AmountClass = { group: 'unknown', kind: null, unit: 'CNY', modifier: 'exact' }

export const amountClasses: (investments: Table<'investments'>) => AmountClasses = perTable((investments) => {
  const { values } = columnNamed(investments, 'amount', 'number')
  const [kinds, units, modifiers] = [word('amountKind'), word('unit'), word('modifier')]
  const [unitsWide, modifiersWide] = [units.words.length + 1, modifiers.words.length + 1]
  // Asked of a column once, and not of each of a million rows.
  const [kindOf, unitOf, modifierOf] = [kinds.codes, units.codes, modifiers.codes]
  const keyAt = (row: number) =>
    ((kindOf[row] as number) + 1) * unitsWide * modifiersWide +
    ((unitOf[row] as number) + 1) * modifiersWide +
    (modifierOf[row] as number) +
    1
  const classes = [UNTOLD]
  const codeOf = new Uint16Array((kinds.words.length + 1) * unitsWide * modifiersWide)
  const isTold = (row: number) => !Number.isNaN(values[row])
  for (let row = 0; row < values.length; row++) {
    if (!isTold(row) || codeOf[keyAt(row)] !== 0) continue
    codeOf[keyAt(row)] = classes.push(classOf(at(kinds, row), at(units, row), at(modifiers, row))) - 1
  }
  const codes = makeCodeArray(values.length, classes.length)
  for (let row = 0; row < values.length; row++) if (isTold(row)) codes[row] = codeOf[keyAt(row)] as number
  return { codes, classes }

  function word(column: string): WordColumn {
    return columnNamed(investments, column, 'word')
  }
})

const at = ({ codeAt, words }: WordColumn, row: number): string | undefined => words[codeAt(row)]

/** An annual output is no investment. */
function classOf(kindWord = '', unit = 'CNY', modifier = 'exact'): AmountClass {
  const kind = AMOUNT_KINDS.find((known) => known === kindWord) ?? null
  const group = kind === 'annual_output' ? 'output' : 'known'
  return { group, kind, unit: unit as Unit, modifier: modifier as Modifier }
}

/** Of each row of `investments` the place of its group in `AMOUNT_GROUPS`. */
export const amountGroups: (investments: Table<'investments'>) => Uint8Array = perTable((investments) => {
  const { codes, classes } = amountClasses(investments)
  const places = classes.map(({ group }) => AMOUNT_GROUPS.indexOf(group))
  const groups = new Uint8Array(codes.length)
  for (let row = 0; row < groups.length; row++) groups[row] = places[codes[row] as number] as number
  return groups
})
