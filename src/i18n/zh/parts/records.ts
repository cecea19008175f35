import { rules } from '../rules.ts'
import { source } from '../source.ts'

export const records = { rules, source }
