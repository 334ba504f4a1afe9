-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "send_until" TIMESTAMPTZ(3);
