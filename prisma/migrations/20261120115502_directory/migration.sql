-- Typing errors in the finder are found by trigrams. The extension is "trusted": the owner of the database may add it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "ServiceStatus" AS ENUM ('verified', 'from-2024-document', 'from-2020-document', 'unverified');

-- CreateEnum
CREATE TYPE "ServiceState" AS ENUM ('listed', 'ended', 'merged');

-- CreateEnum
CREATE TYPE "TerritoryKind" AS ENUM ('nationwide', 'state', 'kreis', 'postal-prefix');

-- CreateEnum
CREATE TYPE "ReportSource" AS ENUM ('visitor', 'service');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('open', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('reading', 'refused', 'compared', 'applying', 'applied', 'dropped');

-- CreateTable
CREATE TABLE "directory_service" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "carrier" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "topics" TEXT[],
    "specialities" TEXT[],
    "languages" TEXT[],
    "mandate" JSONB,
    "area" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "opening_hours" TEXT NOT NULL DEFAULT '',
    "until" DATE,
    "sources" JSONB NOT NULL,
    "status" "ServiceStatus" NOT NULL,
    "verified_on" DATE,
    "note" TEXT NOT NULL,
    "state" "ServiceState" NOT NULL DEFAULT 'listed',
    "merged_into_id" TEXT,
    "bounces" INTEGER NOT NULL DEFAULT 0,
    "bounced_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "directory_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_territory" (
    "service_id" TEXT NOT NULL,
    "kind" "TerritoryKind" NOT NULL,
    "code" TEXT NOT NULL,
    "derived" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "service_territory_pkey" PRIMARY KEY ("service_id","kind","code")
);

-- CreateTable
CREATE TABLE "service_change" (
    "id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "actor_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_report" (
    "id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "source" "ReportSource" NOT NULL,
    "text" TEXT NOT NULL,
    "proposal" JSONB,
    "status" "ReportStatus" NOT NULL DEFAULT 'open',
    "handled_by_id" TEXT,
    "handled_at" TIMESTAMPTZ(3),
    "handled_note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_check" (
    "id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_import" (
    "id" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'reading',
    "row_count" INTEGER NOT NULL DEFAULT 0,
    "done_count" INTEGER NOT NULL DEFAULT 0,
    "errors" JSONB NOT NULL,
    "error_count" INTEGER NOT NULL DEFAULT 0,
    "difference" JSONB,
    "based_on" INTEGER,
    "reason" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "directory_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_state" (
    "id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "directory_state_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "directory_service_state_kind_name_id_idx" ON "directory_service"("state", "kind", "name", "id");

-- CreateIndex
CREATE INDEX "directory_service_state_name_id_idx" ON "directory_service"("state", "name", "id");

-- CreateIndex
CREATE INDEX "directory_service_state_verified_on_id_idx" ON "directory_service"("state", "verified_on", "id");

-- CreateIndex
CREATE INDEX "directory_service_merged_into_id_idx" ON "directory_service"("merged_into_id");

-- CreateIndex
CREATE INDEX "directory_service_search_text_idx" ON "directory_service" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "service_territory_kind_code_service_id_idx" ON "service_territory"("kind", "code", "service_id");

-- CreateIndex
CREATE INDEX "service_change_service_id_at_id_idx" ON "service_change"("service_id", "at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "service_change_service_id_revision_action_key" ON "service_change"("service_id", "revision", "action");

-- CreateIndex
CREATE INDEX "service_report_status_created_at_id_idx" ON "service_report"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "service_report_service_id_created_at_idx" ON "service_report"("service_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "service_check_token_hash_key" ON "service_check"("token_hash");

-- CreateIndex
CREATE INDEX "service_check_answered_at_expires_at_idx" ON "service_check"("answered_at", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "service_check_service_id_month_key" ON "service_check"("service_id", "month");

-- CreateIndex
CREATE INDEX "directory_import_created_at_id_idx" ON "directory_import"("created_at" DESC, "id");

-- AddForeignKey
ALTER TABLE "directory_service" ADD CONSTRAINT "directory_service_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "directory_service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_territory" ADD CONSTRAINT "service_territory_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "directory_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_change" ADD CONSTRAINT "service_change_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "directory_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_report" ADD CONSTRAINT "service_report_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "directory_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_check" ADD CONSTRAINT "service_check_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "directory_service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- German stemming for the finder ("Anerkennungen" finds "Anerkennung"). An expression index, which Prisma's schema
-- cannot say, so it lives only here.
CREATE INDEX "directory_service_search_idx" ON "directory_service"
  USING gin (to_tsvector('german', "search_text"));

CREATE TRIGGER service_change_append_only BEFORE UPDATE ON "service_change"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
