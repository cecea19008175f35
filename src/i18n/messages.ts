import type { zh } from './zh/index.ts'

/** What a language must be able to say; Chinese is the measure, so a string that another lacks is a type error. */
export type Messages = typeof zh
