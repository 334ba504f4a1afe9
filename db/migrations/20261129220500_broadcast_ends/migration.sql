-- AlterEnum
ALTER TYPE "broadcast_status" ADD VALUE 'unsent';

-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "held_for" TEXT;
