// Who had the processor: this process, and all others.
import { cpus } from 'node:os'
import { cpuMs, rounded } from './bench.ts'

/** @returns what ends the watching: CPU time of this process and of all others, in ms, and how busy the machine was, in % */
export function watchMachine(): () => { ownMs: number; othersMs: number; busy: number } {
  const [own, machine] = [cpuMs(), machineMs()]
  return () => {
    const after = machineMs()
    const ownMs = cpuMs() - own
    const busyMs = after.busy - machine.busy
    const share = busyMs / (busyMs + after.idle - machine.idle)
    return { ownMs, othersMs: Math.max(0, busyMs - ownMs), busy: rounded(share * 100, 0) }
  }
}

function machineMs(): { busy: number; idle: number } {
  const times = cpus().map(({ times: { idle, ...busy } }) => ({
    idle,
    busy: Object.values(busy).reduce((sum, ms) => sum + ms, 0),
  }))
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    busy: times.reduce((sum, { busy }) => sum + busy, 0),
  }
}
