// Reads vitest's report and closes the run: nothing may fail, nothing may be skipped.
import { existsSync, readFileSync } from 'node:fs'

const [, , file, status, smokeFailures] = process.argv
if (!existsSync(file)) {
  console.log('The tests did not run.')
  process.exit(1)
}
const report = JSON.parse(readFileSync(file, 'utf8'))
const skipped = report.numPendingTests + report.numTodoTests
const smokes = Number(status) === 0 ? 2 : 0
const failed =
  report.numFailedTests + Number(smokeFailures) + (report.success ? 0 : report.numFailedTests === 0 ? 1 : 0)
if (skipped > 0) console.log(`${skipped} tests were skipped; here nothing may be.`)
console.log(`${report.numPassedTests + smokes - Number(smokeFailures)} passed, ${failed + skipped} failed`)
process.exit(Number(status) === 0 && failed === 0 && skipped === 0 ? 0 : 1)
