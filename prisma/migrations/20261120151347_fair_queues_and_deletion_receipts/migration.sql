-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "keep_closed_months" INTEGER NOT NULL DEFAULT 6;

-- CreateTable
CREATE TABLE "job_run" (
    "name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "lane_minute" (
    "lane" TEXT NOT NULL,
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "buckets" INTEGER[],
    "failed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "lane_minute_pkey" PRIMARY KEY ("lane","minute")
);

-- CreateTable
CREATE TABLE "deletion_receipt" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "case_number" INTEGER,
    "counts" JSONB NOT NULL,
    "since" DATE NOT NULL,
    "actor_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deletion_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "lane_minute_minute_idx" ON "lane_minute"("minute");

-- CreateIndex
CREATE INDEX "deletion_receipt_organisation_id_at_id_idx" ON "deletion_receipt"("organisation_id", "at" DESC, "id");

-- CreateIndex
CREATE INDEX "outgoing_mail_status_organisation_id_not_before_id_idx" ON "outgoing_mail"("status", "organisation_id", "not_before", "id");

-- CreateIndex
CREATE INDEX "reminder_status_organisation_id_remind_at_id_idx" ON "reminder"("status", "organisation_id", "remind_at", "id");

-- AddForeignKey
ALTER TABLE "deletion_receipt" ADD CONSTRAINT "deletion_receipt_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
