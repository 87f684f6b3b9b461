-- AlterTable
ALTER TABLE "case_plan" ADD COLUMN     "cause" JSONB;

-- AlterTable
ALTER TABLE "case_request" ADD COLUMN     "draft" JSONB;

-- AlterTable
ALTER TABLE "case_step" ADD COLUMN     "fixed_on" DATE,
ADD COLUMN     "known_since" DATE;
