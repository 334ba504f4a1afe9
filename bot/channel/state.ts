// How the channel is doing, for the health page and for the mouth, which falls silent when the token is refused.
import type { Failure } from './ports.ts'

export type State = {
  /** The messenger answered a poll. */
  heard: () => void
  deaf: (failure: Failure) => void
  /** The token is refused: nothing is sent until the messenger takes it again. */
  refuse: () => void
  isRefused: () => boolean
  /** Null while all is well, else one word of why not. */
  trouble: () => Failure['kind'] | null
}

export function createState(): State {
  let trouble: Failure['kind'] | null = null
  let isRefused = false
  return {
    heard: () => {
      trouble = null
      isRefused = false
    },
    deaf: (failure) => {
      trouble = failure.kind
      if (failure.kind === 'unauthorized') isRefused = true
    },
    refuse: () => {
      trouble = 'unauthorized'
      isRefused = true
    },
    isRefused: () => isRefused,
    trouble: () => trouble,
  }
}
