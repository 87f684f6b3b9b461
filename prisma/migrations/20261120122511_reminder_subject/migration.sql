-- AlterTable
ALTER TABLE "reminder" ADD COLUMN     "subject" TEXT;
