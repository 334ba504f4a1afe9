// A short transaction of a verb's own, unless its caller has one open.
import type { Db, Prisma } from './open.ts'

export function inTransaction<Result>(
  db: Db,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return '$transaction' in db ? db.$transaction(work) : work(db)
}
