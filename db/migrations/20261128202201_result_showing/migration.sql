-- CreateTable
CREATE TABLE "result_showing" (
    "response_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "shown_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "result_showing_pkey" PRIMARY KEY ("response_id")
);

-- CreateIndex
CREATE INDEX "result_showing_organisation_id_idx" ON "result_showing"("organisation_id");

-- AddForeignKey
ALTER TABLE "result_showing" ADD CONSTRAINT "result_showing_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "result_showing" ADD CONSTRAINT "result_showing_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
