-- AlterTable
ALTER TABLE "recommendation" ADD COLUMN     "taken_at" TIMESTAMPTZ(3),
ADD COLUMN     "taken_by_id" INTEGER;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
