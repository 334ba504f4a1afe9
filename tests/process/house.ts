// A program that is ended and begun again, each time at another address.
import { type Program, type Settings, start } from './program.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

export async function openHouse(settings: Settings) {
  let program: Program
  let address = ''
  const begin = async () => {
    program = start(settings)
    address = await program.ready()
  }
  await begin()
  return {
    address: () => address,
    start: begin,
    kill: (signal: NodeJS.Signals) => program.kill(signal),
  }
}
