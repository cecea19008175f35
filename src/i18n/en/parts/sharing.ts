import { cite } from '../cite.ts'
import { share } from '../share.ts'
import { sheets } from '../sheets.ts'

export const sharing = { cite, share, sheets }
