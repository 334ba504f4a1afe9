-- AlterTable
ALTER TABLE "wave" ADD COLUMN     "mixed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "waiting_response" (
    "id" UUID NOT NULL,
    "wave_id" INTEGER NOT NULL,
    "organisation_type" "organisation_type",
    "experience_band" TEXT,
    "content" JSONB NOT NULL,

    CONSTRAINT "waiting_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anonymous_response" (
    "id" UUID NOT NULL,
    "wave_id" INTEGER NOT NULL,
    "organisation_type" "organisation_type",
    "experience_band" TEXT,

    CONSTRAINT "anonymous_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anonymous_answer" (
    "response_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "number" DOUBLE PRECISION,
    "options" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "text" TEXT,
    "not_applicable" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "anonymous_answer_pkey" PRIMARY KEY ("response_id","item")
);

-- CreateTable
CREATE TABLE "anonymous_score" (
    "response_id" UUID NOT NULL,
    "scale" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "level" TEXT,
    "answered" INTEGER NOT NULL,

    CONSTRAINT "anonymous_score_pkey" PRIMARY KEY ("response_id","scale")
);

-- CreateIndex
CREATE INDEX "waiting_response_wave_id_idx" ON "waiting_response"("wave_id");

-- CreateIndex
CREATE INDEX "anonymous_response_wave_id_organisation_type_idx" ON "anonymous_response"("wave_id", "organisation_type");

-- AddForeignKey
ALTER TABLE "waiting_response" ADD CONSTRAINT "waiting_response_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anonymous_response" ADD CONSTRAINT "anonymous_response_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "wave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anonymous_answer" ADD CONSTRAINT "anonymous_answer_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "anonymous_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anonymous_score" ADD CONSTRAINT "anonymous_score_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "anonymous_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The planner's statistics keep samples of what columns hold, also of rows that are long gone: none of what is tied to a person.
ALTER TABLE "waiting_response" ALTER COLUMN "content" SET STATISTICS 0;
ALTER TABLE "run" ALTER COLUMN "state" SET STATISTICS 0;
ALTER TABLE "inbox_update" ALTER COLUMN "payload" SET STATISTICS 0;
ALTER TABLE "anonymous_answer" ALTER COLUMN "text" SET STATISTICS 0;
