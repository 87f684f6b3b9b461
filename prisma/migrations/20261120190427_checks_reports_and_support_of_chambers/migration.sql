-- CreateTable
CREATE TABLE "chamber_paper_check" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "share_id" TEXT NOT NULL,
    "paper_key" TEXT NOT NULL,
    "file_ids" TEXT[],
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "checked_by_id" TEXT NOT NULL,
    "checked_by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chamber_paper_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chamber_report" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "status" "OutputStatus" NOT NULL DEFAULT 'waiting',
    "done_steps" INTEGER NOT NULL DEFAULT 0,
    "figures" JSONB,
    "pdf" BYTEA,
    "sheet" BYTEA,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chamber_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_consent" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "granted_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "support_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_visit" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "consent_id" TEXT NOT NULL,
    "operator_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "pages" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "support_visit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "chamber_paper_check_organisation_id_case_id_paper_key_at_idx" ON "chamber_paper_check"("organisation_id", "case_id", "paper_key", "at" DESC);

-- CreateIndex
CREATE INDEX "chamber_paper_check_organisation_id_share_id_idx" ON "chamber_paper_check"("organisation_id", "share_id");

-- CreateIndex
CREATE INDEX "chamber_report_organisation_id_month_created_at_idx" ON "chamber_report"("organisation_id", "month", "created_at" DESC);

-- CreateIndex
CREATE INDEX "chamber_report_status_updated_at_idx" ON "chamber_report"("status", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "chamber_report_organisation_id_id_key" ON "chamber_report"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "support_consent_organisation_id_ends_at_idx" ON "support_consent"("organisation_id", "ends_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "support_consent_organisation_id_id_key" ON "support_consent"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "support_visit_session_id_organisation_id_idx" ON "support_visit"("session_id", "organisation_id");

-- CreateIndex
CREATE INDEX "support_visit_organisation_id_started_at_idx" ON "support_visit"("organisation_id", "started_at" DESC);

-- AddForeignKey
ALTER TABLE "chamber_paper_check" ADD CONSTRAINT "chamber_paper_check_organisation_id_share_id_fkey" FOREIGN KEY ("organisation_id", "share_id") REFERENCES "case_share"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_report" ADD CONSTRAINT "chamber_report_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "chamber_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_consent" ADD CONSTRAINT "support_consent_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_visit" ADD CONSTRAINT "support_visit_organisation_id_consent_id_fkey" FOREIGN KEY ("organisation_id", "consent_id") REFERENCES "support_consent"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was found is added to, never rewritten.
CREATE TRIGGER chamber_paper_check_append_only BEFORE UPDATE ON "chamber_paper_check"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
