-- AlterTable
ALTER TABLE "broadcast" ADD COLUMN     "next_at" TIMESTAMPTZ(3),
ADD COLUMN     "per_minute" INTEGER;
