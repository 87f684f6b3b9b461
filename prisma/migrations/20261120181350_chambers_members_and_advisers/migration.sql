-- CreateEnum
CREATE TYPE "ChamberMemberStatus" AS ENUM ('invited', 'applied', 'active', 'suspended', 'ended');

-- CreateTable
CREATE TABLE "chamber_profile" (
    "organisation_id" TEXT NOT NULL,
    "chamber_kind" TEXT NOT NULL DEFAULT 'other',
    "chamber_id" TEXT,
    "colour" TEXT,
    "start_text_de" TEXT NOT NULL DEFAULT '',
    "start_text_en" TEXT NOT NULL DEFAULT '',
    "sender_name" TEXT NOT NULL DEFAULT '',
    "is_open" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chamber_profile_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "chamber_logo" (
    "organisation_id" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chamber_logo_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "chamber_invite" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "joins_at_once" BOOLEAN NOT NULL DEFAULT false,
    "max_uses" INTEGER,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "ends_on" DATE,
    "revoked_at" TIMESTAMPTZ(3),
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chamber_invite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chamber_membership" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "company_id" TEXT,
    "status" "ChamberMemberStatus" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "member_number" TEXT NOT NULL DEFAULT '',
    "postal_code" TEXT NOT NULL DEFAULT '',
    "kreis" TEXT,
    "branch" TEXT,
    "source" TEXT NOT NULL,
    "invite_id" TEXT,
    "import_id" TEXT,
    "token_hash" TEXT,
    "figures_since" TIMESTAMPTZ(3),
    "second_reason" TEXT,
    "adviser_id" TEXT,
    "adviser_by" TEXT,
    "adviser_reasons" JSONB,
    "invited_at" TIMESTAMPTZ(3),
    "joined_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "chamber_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chamber_membership_event" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "membership_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "side" TEXT NOT NULL,
    "actor_id" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "chamber_membership_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chamber_import" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "content" BYTEA,
    "status" "ImportStatus" NOT NULL DEFAULT 'reading',
    "row_count" INTEGER NOT NULL DEFAULT 0,
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "errors" JSONB NOT NULL,
    "error_count" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB,
    "sends_mail" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "chamber_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chamber_import_row" (
    "import_id" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "member_number" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "branch" TEXT,
    "membership_id" TEXT,

    CONSTRAINT "chamber_import_row_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateTable
CREATE TABLE "chamber_adviser" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "mandate" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "branches" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "capacity" INTEGER NOT NULL DEFAULT 200,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chamber_adviser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chamber_adviser_territory" (
    "adviser_id" TEXT NOT NULL,
    "kind" "TerritoryKind" NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "chamber_adviser_territory_pkey" PRIMARY KEY ("adviser_id","kind","code")
);

-- CreateTable
CREATE TABLE "chamber_absence" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "adviser_id" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "deputy_id" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chamber_absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "chamber_profile_chamber_id_key" ON "chamber_profile"("chamber_id");

-- CreateIndex
CREATE UNIQUE INDEX "chamber_invite_code_key" ON "chamber_invite"("code");

-- CreateIndex
CREATE INDEX "chamber_invite_organisation_id_created_at_id_idx" ON "chamber_invite"("organisation_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "chamber_invite_organisation_id_id_key" ON "chamber_invite"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "chamber_membership_token_hash_key" ON "chamber_membership"("token_hash");

-- CreateIndex
CREATE INDEX "chamber_membership_organisation_id_status_name_id_idx" ON "chamber_membership"("organisation_id", "status", "name", "id");

-- CreateIndex
CREATE INDEX "chamber_membership_organisation_id_name_id_idx" ON "chamber_membership"("organisation_id", "name", "id");

-- CreateIndex
CREATE INDEX "chamber_membership_organisation_id_adviser_id_status_idx" ON "chamber_membership"("organisation_id", "adviser_id", "status");

-- CreateIndex
CREATE INDEX "chamber_membership_organisation_id_member_number_idx" ON "chamber_membership"("organisation_id", "member_number");

-- CreateIndex
CREATE INDEX "chamber_membership_organisation_id_email_idx" ON "chamber_membership"("organisation_id", "email");

-- CreateIndex
CREATE INDEX "chamber_membership_company_id_status_idx" ON "chamber_membership"("company_id", "status");

-- CreateIndex
CREATE INDEX "chamber_membership_adviser_id_idx" ON "chamber_membership"("adviser_id");

-- CreateIndex
CREATE INDEX "chamber_membership_search_text_idx" ON "chamber_membership" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "chamber_membership_organisation_id_id_key" ON "chamber_membership"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "chamber_membership_organisation_id_company_id_key" ON "chamber_membership"("organisation_id", "company_id");

-- CreateIndex
CREATE INDEX "chamber_membership_event_organisation_id_membership_id_at_idx" ON "chamber_membership_event"("organisation_id", "membership_id", "at");

-- CreateIndex
CREATE INDEX "chamber_membership_event_organisation_id_at_id_idx" ON "chamber_membership_event"("organisation_id", "at", "id");

-- CreateIndex
CREATE INDEX "chamber_import_organisation_id_created_at_id_idx" ON "chamber_import"("organisation_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "chamber_import_status_updated_at_idx" ON "chamber_import"("status", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "chamber_import_organisation_id_id_key" ON "chamber_import"("organisation_id", "id");

-- CreateIndex
CREATE INDEX "chamber_adviser_person_id_idx" ON "chamber_adviser"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "chamber_adviser_organisation_id_id_key" ON "chamber_adviser"("organisation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "chamber_adviser_organisation_id_person_id_key" ON "chamber_adviser"("organisation_id", "person_id");

-- CreateIndex
CREATE INDEX "chamber_absence_organisation_id_adviser_id_until_on_idx" ON "chamber_absence"("organisation_id", "adviser_id", "until_on");

-- CreateIndex
CREATE INDEX "chamber_absence_deputy_id_idx" ON "chamber_absence"("deputy_id");

-- AddForeignKey
ALTER TABLE "chamber_profile" ADD CONSTRAINT "chamber_profile_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_logo" ADD CONSTRAINT "chamber_logo_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "chamber_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_invite" ADD CONSTRAINT "chamber_invite_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "chamber_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_membership" ADD CONSTRAINT "chamber_membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_membership" ADD CONSTRAINT "chamber_membership_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_membership" ADD CONSTRAINT "chamber_membership_adviser_id_fkey" FOREIGN KEY ("adviser_id") REFERENCES "chamber_adviser"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_membership_event" ADD CONSTRAINT "chamber_membership_event_organisation_id_membership_id_fkey" FOREIGN KEY ("organisation_id", "membership_id") REFERENCES "chamber_membership"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_import" ADD CONSTRAINT "chamber_import_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "chamber_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_import_row" ADD CONSTRAINT "chamber_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "chamber_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_adviser" ADD CONSTRAINT "chamber_adviser_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "chamber_profile"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_adviser" ADD CONSTRAINT "chamber_adviser_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_adviser_territory" ADD CONSTRAINT "chamber_adviser_territory_adviser_id_fkey" FOREIGN KEY ("adviser_id") REFERENCES "chamber_adviser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_absence" ADD CONSTRAINT "chamber_absence_organisation_id_adviser_id_fkey" FOREIGN KEY ("organisation_id", "adviser_id") REFERENCES "chamber_adviser"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chamber_absence" ADD CONSTRAINT "chamber_absence_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "chamber_adviser"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The past of a membership is added to, never rewritten.
CREATE TRIGGER chamber_membership_event_append_only BEFORE UPDATE ON "chamber_membership_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();

-- What firms and codes are counted by is never less than nothing.
ALTER TABLE "chamber_invite" ADD CONSTRAINT "chamber_invite_uses_check" CHECK ("uses" >= 0 AND ("max_uses" IS NULL OR "uses" <= "max_uses"));
ALTER TABLE "chamber_membership" ADD CONSTRAINT "chamber_membership_company_check" CHECK ("company_id" IS NOT NULL OR "status" IN ('invited', 'ended'));
ALTER TABLE "chamber_absence" ADD CONSTRAINT "chamber_absence_days_check" CHECK ("from_on" <= "until_on");
