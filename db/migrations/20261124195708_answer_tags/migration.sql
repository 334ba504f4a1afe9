-- CreateTable
CREATE TABLE "tag" (
    "id" SERIAL NOT NULL,
    "survey_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_tag" (
    "response_id" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "tag_id" INTEGER NOT NULL,

    CONSTRAINT "answer_tag_pkey" PRIMARY KEY ("response_id","item","tag_id")
);

-- CreateTable
CREATE TABLE "anonymous_answer_tag" (
    "response_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "tag_id" INTEGER NOT NULL,

    CONSTRAINT "anonymous_answer_tag_pkey" PRIMARY KEY ("response_id","item","tag_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tag_survey_id_key_key" ON "tag"("survey_id", "key");

-- CreateIndex
CREATE INDEX "answer_tag_tag_id_idx" ON "answer_tag"("tag_id");

-- CreateIndex
CREATE INDEX "anonymous_answer_tag_tag_id_idx" ON "anonymous_answer_tag"("tag_id");

-- AddForeignKey
ALTER TABLE "tag" ADD CONSTRAINT "tag_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_tag" ADD CONSTRAINT "answer_tag_response_id_item_fkey" FOREIGN KEY ("response_id", "item") REFERENCES "answer"("response_id", "item") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_tag" ADD CONSTRAINT "answer_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anonymous_answer_tag" ADD CONSTRAINT "anonymous_answer_tag_response_id_item_fkey" FOREIGN KEY ("response_id", "item") REFERENCES "anonymous_answer"("response_id", "item") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anonymous_answer_tag" ADD CONSTRAINT "anonymous_answer_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;
