// Codes of questions and blocks.
import { z } from 'zod'

/** «1» written without quotes is a number in YAML and a code all the same. */
export const codeSchema = z.preprocess((raw) => (typeof raw === 'number' ? String(raw) : raw), z.string().min(1))
