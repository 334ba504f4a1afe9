-- AlterTable
ALTER TABLE "respondent" ADD COLUMN     "link_token" TEXT;

-- AlterTable
ALTER TABLE "wave" ADD COLUMN     "open_code" TEXT,
ADD COLUMN     "sent_by_web" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "respondent_link_token_key" ON "respondent"("link_token");

-- CreateIndex
CREATE UNIQUE INDEX "wave_open_code_key" ON "wave"("open_code");
