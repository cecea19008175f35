import { createContext } from 'react'

/** Where the one figure of an embedded view is drawn, instead of where it stands in the view. */
interface FigurePlace {
  /** Of the figure; any other stays where it is. */
  readonly family: string
  readonly host: HTMLElement
}
export const FigurePlaceContext = createContext<FigurePlace | null>(null)
