// A refusal that also knows its place in HTTP.
import { type Arguments, Refusal } from '../core/refusal.ts'

export class PanelRefusal extends Refusal {
  readonly statusCode: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 429
  constructor(statusCode: PanelRefusal['statusCode'], key: string, args: Arguments = {}) {
    super(key, args)
    this.statusCode = statusCode
  }
}
