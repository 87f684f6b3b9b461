-- AlterTable
ALTER TABLE "outgoing_mail" ADD COLUMN     "attachments" JSONB,
ADD COLUMN     "bounce_reason" TEXT,
ADD COLUMN     "bounced_at" TIMESTAMPTZ(3),
ADD COLUMN     "retried_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "mail_address" (
    "address" TEXT NOT NULL,
    "soft_bounces" INTEGER NOT NULL DEFAULT 0,
    "last_bounce_at" TIMESTAMPTZ(3),
    "suppressed_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" TEXT,
    "lift_reason" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_address_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "mail_domain_pace" (
    "domain" TEXT NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "filled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_domain_pace_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "mail_act" (
    "organisation_id" TEXT NOT NULL,
    "mail_id" TEXT NOT NULL,
    "step_id" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_act_pkey" PRIMARY KEY ("mail_id","step_id","act")
);

-- CreateTable
CREATE TABLE "incoming_mail" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "raw" BYTEA,
    "size_bytes" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'received',
    "outcome" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claim_token" TEXT,
    "claimed_until" TIMESTAMPTZ(3),
    "handled_at" TIMESTAMPTZ(3),
    "mail_id" TEXT,
    "fingerprint" TEXT NOT NULL,

    CONSTRAINT "incoming_mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_address_suppressed_at_address_idx" ON "mail_address"("suppressed_at", "address");

-- CreateIndex
CREATE INDEX "mail_act_organisation_id_step_id_idx" ON "mail_act"("organisation_id", "step_id");

-- CreateIndex
CREATE UNIQUE INDEX "incoming_mail_fingerprint_key" ON "incoming_mail"("fingerprint");

-- CreateIndex
CREATE INDEX "incoming_mail_status_received_at_id_idx" ON "incoming_mail"("status", "received_at", "id");

-- CreateIndex
CREATE INDEX "incoming_mail_mail_id_idx" ON "incoming_mail"("mail_id");

-- AddForeignKey
ALTER TABLE "mail_act" ADD CONSTRAINT "mail_act_organisation_id_step_id_fkey" FOREIGN KEY ("organisation_id", "step_id") REFERENCES "case_step"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
