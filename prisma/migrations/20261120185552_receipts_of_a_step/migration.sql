-- AlterTable
ALTER TABLE "folder_receipt" ADD COLUMN     "step_key" TEXT;
