-- AlterTable
ALTER TABLE "survey" ADD COLUMN     "area" INTEGER;

-- What the program itself knew until now.
UPDATE "survey" SET "area" = 3 WHERE "code" IN ('young-difficulties', 'emotional-comfort');
