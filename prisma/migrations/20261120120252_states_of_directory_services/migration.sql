-- AlterTable
ALTER TABLE "directory_service" ADD COLUMN     "states" TEXT[];
