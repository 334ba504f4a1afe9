-- CreateEnum
CREATE TYPE "export_format" AS ENUM ('xlsx', 'csv', 'csv_words');

-- CreateEnum
CREATE TYPE "export_status" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled', 'expired');

-- CreateTable
CREATE TABLE "file_export" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "format" "export_format" NOT NULL,
    "account_id" INTEGER NOT NULL,
    "status" "export_status" NOT NULL DEFAULT 'queued',
    "title" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "bytes" INTEGER,
    "reason" TEXT,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "file_export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "file_export_token_key" ON "file_export"("token");

-- CreateIndex
CREATE INDEX "file_export_account_id_requested_at_idx" ON "file_export"("account_id", "requested_at");

-- CreateIndex
CREATE INDEX "file_export_expires_at_idx" ON "file_export"("expires_at");

-- CreateIndex
CREATE INDEX "anonymous_response_wave_id_id_idx" ON "anonymous_response"("wave_id", "id");

-- AddForeignKey
ALTER TABLE "file_export" ADD CONSTRAINT "file_export_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Asked for twice is made once, however fast somebody presses.
CREATE UNIQUE INDEX "file_export_one_at_a_time" ON "file_export"("account_id", "what", "format")
  WHERE "status" IN ('queued', 'running');
ALTER TABLE "file_export" ADD CONSTRAINT "file_export_counts" CHECK ("done" >= 0 AND "total" >= 0 AND "bytes" >= 0);
ALTER TABLE "file_export" ADD CONSTRAINT "file_export_done" CHECK ("status" <> 'done' OR ("bytes" IS NOT NULL AND "expires_at" IS NOT NULL));
