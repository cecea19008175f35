import { diagnostics } from '../diagnostics.ts'
import { method } from '../method.ts'

export const checks = { diagnostics, method }
