-- CreateTable
CREATE TABLE "wave_count" (
    "wave_id" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "up_to" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "wave_count_pkey" PRIMARY KEY ("wave_id","about")
);

-- CreateIndex
CREATE INDEX "anonymous_answer_item_response_id_number_options_not_applic_idx" ON "anonymous_answer"("item", "response_id", "number", "options", "not_applicable");

-- CreateIndex
CREATE INDEX "answer_item_response_id_number_options_not_applicable_idx" ON "answer"("item", "response_id", "number", "options", "not_applicable");

-- CreateIndex
CREATE INDEX "response_wave_id_id_idx" ON "response"("wave_id", "id");

-- AddForeignKey
ALTER TABLE "wave_count" ADD CONSTRAINT "wave_count_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE CASCADE ON UPDATE CASCADE;
