-- AlterTable
ALTER TABLE "folder_receipt" ADD COLUMN     "output_hashes" TEXT[] DEFAULT ARRAY[]::TEXT[];
