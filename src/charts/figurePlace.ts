import { createContext } from 'react'

/** Where the figures of an embedded view are drawn, instead of where they stand in the view; one of them is seen. */
interface FigurePlace {
  /** Of the figure that is wanted; where the view has none of it, the first is seen. */
  readonly family: string
  readonly host: HTMLElement
}
export const FigurePlaceContext = createContext<FigurePlace | null>(null)
