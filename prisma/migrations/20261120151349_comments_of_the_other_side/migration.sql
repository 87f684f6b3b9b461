-- AlterTable
ALTER TABLE "case_comment" ADD COLUMN     "is_from_partner" BOOLEAN NOT NULL DEFAULT false;
