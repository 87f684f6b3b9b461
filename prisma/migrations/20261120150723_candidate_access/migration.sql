-- CreateTable
CREATE TABLE "candidate_access" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "addressee" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "first_opened_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "candidate_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_code" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "access_id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidate_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_session" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "access_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidate_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_report" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "access_id" TEXT NOT NULL,
    "step_id" TEXT NOT NULL,
    "done_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" TEXT,
    "outcome" TEXT,

    CONSTRAINT "candidate_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "candidate_access_token_hash_key" ON "candidate_access"("token_hash");

-- CreateIndex
CREATE INDEX "candidate_access_organisation_id_case_id_created_at_idx" ON "candidate_access"("organisation_id", "case_id", "created_at");

-- CreateIndex
CREATE INDEX "candidate_access_email_idx" ON "candidate_access"("email");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_access_organisation_id_id_key" ON "candidate_access"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_code_organisation_id_access_id_key" ON "candidate_code"("organisation_id", "access_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_session_token_hash_key" ON "candidate_session"("token_hash");

-- CreateIndex
CREATE INDEX "candidate_session_organisation_id_access_id_idx" ON "candidate_session"("organisation_id", "access_id");

-- CreateIndex
CREATE INDEX "candidate_report_organisation_id_case_id_created_at_idx" ON "candidate_report"("organisation_id", "case_id", "created_at");

-- CreateIndex
CREATE INDEX "candidate_report_organisation_id_access_id_idx" ON "candidate_report"("organisation_id", "access_id");

-- CreateIndex
CREATE INDEX "candidate_report_organisation_id_step_id_idx" ON "candidate_report"("organisation_id", "step_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_report_organisation_id_id_key" ON "candidate_report"("organisation_id", "id");

-- AddForeignKey
ALTER TABLE "candidate_access" ADD CONSTRAINT "candidate_access_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_code" ADD CONSTRAINT "candidate_code_organisation_id_access_id_fkey" FOREIGN KEY ("organisation_id", "access_id") REFERENCES "candidate_access"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_session" ADD CONSTRAINT "candidate_session_organisation_id_access_id_fkey" FOREIGN KEY ("organisation_id", "access_id") REFERENCES "candidate_access"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_report" ADD CONSTRAINT "candidate_report_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_report" ADD CONSTRAINT "candidate_report_organisation_id_access_id_fkey" FOREIGN KEY ("organisation_id", "access_id") REFERENCES "candidate_access"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_report" ADD CONSTRAINT "candidate_report_organisation_id_step_id_fkey" FOREIGN KEY ("organisation_id", "step_id") REFERENCES "case_step"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
