-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "answer_draft_id" INTEGER;

-- CreateTable
CREATE TABLE "answer_draft" (
    "id" SERIAL NOT NULL,
    "account_id" INTEGER NOT NULL,
    "question_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "seen_id" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "answer_draft_question_id_idx" ON "answer_draft"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_draft_account_id_question_id_key" ON "answer_draft"("account_id", "question_id");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_answer_draft_id_key" ON "stored_file"("answer_draft_id");

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_answer_draft_id_fkey" FOREIGN KEY ("answer_draft_id") REFERENCES "answer_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_draft" ADD CONSTRAINT "answer_draft_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_draft" ADD CONSTRAINT "answer_draft_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
