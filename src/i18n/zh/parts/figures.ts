import { charts } from '../charts.ts'

export const figures = { charts }
