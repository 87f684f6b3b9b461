-- CreateEnum
CREATE TYPE "OutputStatus" AS ENUM ('waiting', 'making', 'made', 'failed');

-- CreateTable
CREATE TABLE "folder_output" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "step_key" TEXT,
    "language" TEXT NOT NULL,
    "status" "OutputStatus" NOT NULL DEFAULT 'waiting',
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "total_count" INTEGER NOT NULL DEFAULT 0,
    "page_count" INTEGER,
    "problems" JSONB NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claim_token" TEXT,
    "claimed_until" TIMESTAMPTZ(3),
    "object_id" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "folder_output_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "folder_receipt" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "manifest" JSONB NOT NULL,
    "manifest_hash" TEXT NOT NULL,
    "issued_by_id" TEXT NOT NULL,
    "issued_by_role" "Role" NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "folder_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "folder_output_organisation_id_case_id_created_at_id_idx" ON "folder_output"("organisation_id", "case_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "folder_output_status_created_at_idx" ON "folder_output"("status", "created_at");

-- CreateIndex
CREATE INDEX "folder_output_expires_at_idx" ON "folder_output"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "folder_output_organisation_id_id_key" ON "folder_output"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "folder_output_organisation_id_object_id_key" ON "folder_output"("organisation_id", "object_id");

-- CreateIndex
CREATE UNIQUE INDEX "folder_receipt_code_key" ON "folder_receipt"("code");

-- CreateIndex
CREATE INDEX "folder_receipt_organisation_id_case_id_issued_at_id_idx" ON "folder_receipt"("organisation_id", "case_id", "issued_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "folder_receipt_organisation_id_id_key" ON "folder_receipt"("organisation_id", "id");

-- AddForeignKey
ALTER TABLE "folder_output" ADD CONSTRAINT "folder_output_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_output" ADD CONSTRAINT "folder_output_organisation_id_object_id_fkey" FOREIGN KEY ("organisation_id", "object_id") REFERENCES "stored_object"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "folder_receipt" ADD CONSTRAINT "folder_receipt_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
