import { Component, type ReactNode } from 'react'

interface Props {
  /** What is said instead of a chart that could not be fetched or drawn. */
  readonly instead: string
  readonly children: ReactNode
}

/** Keeps a broken chart to itself: its table and the rest of the page stay. */
export class ChartBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <p role="alert">{this.props.instead}</p> : this.props.children
  }
}
