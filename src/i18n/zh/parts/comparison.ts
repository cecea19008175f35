import { compare } from '../compare.ts'
import { conversions } from '../conversions.ts'

export const comparison = { compare, conversions }
