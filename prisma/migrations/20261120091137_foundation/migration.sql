-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('employer', 'chamber', 'desk', 'operator');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'hr', 'viewer', 'admin', 'adviser', 'analyst', 'lead', 'agent', 'operator');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('draft', 'planned', 'active', 'closed');

-- CreateEnum
CREATE TYPE "StepStatus" AS ENUM ('open', 'done', 'dropped');

-- CreateEnum
CREATE TYPE "ReminderStatus" AS ENUM ('planned', 'queued', 'sent', 'superseded', 'failed');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('pending', 'sending', 'sent', 'failed', 'void');

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer_profile" (
    "organisation_id" TEXT NOT NULL,
    "legal_name" TEXT NOT NULL,
    "postal_code" TEXT,
    "kreis" TEXT,
    "state" TEXT,
    "chamber_id" TEXT,
    "employee_count" INTEGER,
    "branch" TEXT,
    "bound_by_tariff" BOOLEAN,
    "trains_apprentices" BOOLEAN,
    "temporary_agency" BOOLEAN,
    "care_facility" BOOLEAN,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "employer_profile_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "language" TEXT NOT NULL DEFAULT 'de',
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hiring_case" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "status" "CaseStatus" NOT NULL DEFAULT 'draft',
    "draft" JSONB,
    "draft_revision" INTEGER NOT NULL DEFAULT 0,
    "submission_key" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "hiring_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_request" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "request" JSONB NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_plan" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "plan" JSONB NOT NULL,
    "accepted_by_id" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_step" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "StepStatus" NOT NULL DEFAULT 'open',
    "starts_on" DATE NOT NULL,
    "due_on" DATE,
    "planned_due_on" DATE,
    "done_on" DATE,
    "done_by_id" TEXT,
    "owner_id" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "occurred_on" DATE NOT NULL,
    "step_key" TEXT,
    "data" JSONB NOT NULL,
    "actor_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "step_id" TEXT,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "remind_at" TIMESTAMPTZ(3) NOT NULL,
    "status" "ReminderStatus" NOT NULL DEFAULT 'planned',
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_entry" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "reminder_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "mail_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT,
    "person_id" TEXT,
    "reminder_id" TEXT,
    "template" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "props" JSONB NOT NULL,
    "message_id" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "status" "MailStatus" NOT NULL DEFAULT 'pending',
    "priority" INTEGER NOT NULL DEFAULT 5,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "claim_token" TEXT,
    "claimed_until" TIMESTAMPTZ(3),
    "handed_over_at" TIMESTAMPTZ(3),
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "request_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "credential_person_id_idx" ON "credential"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_issuer_account_id_key" ON "credential"("issuer", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "verification_expires_at_idx" ON "verification"("expires_at");

-- CreateIndex
CREATE INDEX "two_factor_secret_idx" ON "two_factor"("secret");

-- CreateIndex
CREATE INDEX "two_factor_person_id_idx" ON "two_factor"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_organisation_id_person_id_key" ON "membership"("organisation_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_created_at_idx" ON "invitation"("organisation_id", "created_at");

-- CreateIndex
CREATE INDEX "hiring_case_organisation_id_status_updated_at_id_idx" ON "hiring_case"("organisation_id", "status", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "hiring_case_organisation_id_updated_at_id_idx" ON "hiring_case"("organisation_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "hiring_case_organisation_id_id_key" ON "hiring_case"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "hiring_case_organisation_id_number_key" ON "hiring_case"("organisation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "hiring_case_organisation_id_submission_key_key" ON "hiring_case"("organisation_id", "submission_key");

-- CreateIndex
CREATE UNIQUE INDEX "case_request_organisation_id_id_key" ON "case_request"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_request_organisation_id_case_id_version_key" ON "case_request"("organisation_id", "case_id", "version");

-- CreateIndex
CREATE INDEX "case_plan_organisation_id_request_id_idx" ON "case_plan"("organisation_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_plan_organisation_id_id_key" ON "case_plan"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_plan_organisation_id_case_id_version_key" ON "case_plan"("organisation_id", "case_id", "version");

-- CreateIndex
CREATE INDEX "case_step_organisation_id_plan_id_idx" ON "case_step"("organisation_id", "plan_id");

-- CreateIndex
CREATE INDEX "case_step_organisation_id_status_due_on_id_idx" ON "case_step"("organisation_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "case_step_owner_id_idx" ON "case_step"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_step_organisation_id_id_key" ON "case_step"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_step_organisation_id_case_id_key_key" ON "case_step"("organisation_id", "case_id", "key");

-- CreateIndex
CREATE INDEX "case_event_organisation_id_case_id_created_at_id_idx" ON "case_event"("organisation_id", "case_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "reminder_status_remind_at_id_idx" ON "reminder"("status", "remind_at", "id");

-- CreateIndex
CREATE INDEX "reminder_organisation_id_case_id_remind_at_idx" ON "reminder"("organisation_id", "case_id", "remind_at");

-- CreateIndex
CREATE INDEX "reminder_organisation_id_step_id_idx" ON "reminder"("organisation_id", "step_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_organisation_id_id_key" ON "reminder"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_organisation_id_cause_key" ON "reminder"("organisation_id", "cause");

-- CreateIndex
CREATE INDEX "reminder_entry_organisation_id_reminder_id_at_idx" ON "reminder_entry"("organisation_id", "reminder_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mail_message_id_key" ON "outgoing_mail"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mail_cause_key" ON "outgoing_mail"("cause");

-- CreateIndex
CREATE INDEX "outgoing_mail_status_not_before_id_idx" ON "outgoing_mail"("status", "not_before", "id");

-- CreateIndex
CREATE INDEX "outgoing_mail_organisation_id_reminder_id_idx" ON "outgoing_mail"("organisation_id", "reminder_id");

-- CreateIndex
CREATE INDEX "outgoing_mail_person_id_idx" ON "outgoing_mail"("person_id");

-- CreateIndex
CREATE INDEX "audit_entry_organisation_id_at_id_idx" ON "audit_entry"("organisation_id", "at" DESC, "id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_at_idx" ON "audit_entry"("actor_id", "at" DESC);

-- AddForeignKey
ALTER TABLE "employer_profile" ADD CONSTRAINT "employer_profile_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hiring_case" ADD CONSTRAINT "hiring_case_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_request" ADD CONSTRAINT "case_request_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_plan" ADD CONSTRAINT "case_plan_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_plan" ADD CONSTRAINT "case_plan_organisation_id_request_id_fkey" FOREIGN KEY ("organisation_id", "request_id") REFERENCES "case_request"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_step" ADD CONSTRAINT "case_step_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_step" ADD CONSTRAINT "case_step_organisation_id_plan_id_fkey" FOREIGN KEY ("organisation_id", "plan_id") REFERENCES "case_plan"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_step" ADD CONSTRAINT "case_step_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "hiring_case"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_organisation_id_step_id_fkey" FOREIGN KEY ("organisation_id", "step_id") REFERENCES "case_step"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_entry" ADD CONSTRAINT "reminder_entry_organisation_id_reminder_id_fkey" FOREIGN KEY ("organisation_id", "reminder_id") REFERENCES "reminder"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_organisation_id_reminder_id_fkey" FOREIGN KEY ("organisation_id", "reminder_id") REFERENCES "reminder"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
