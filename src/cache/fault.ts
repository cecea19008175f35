/** Why something could not be had; the app words it and offers the next step. */
export type LoadFault = 'offline' | 'server' | 'damaged' | 'too-new'

/** Thrown by the loaders for what is wrong outside the program; anything else that is thrown is a bug. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly fault: LoadFault
  constructor(fault: LoadFault, cause?: unknown) {
    super(fault, { cause })
    this.fault = fault
  }
}
