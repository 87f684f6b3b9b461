-- CreateTable
CREATE TABLE "billing_account" (
    "organisation_id" TEXT NOT NULL,
    "customer_id" TEXT,
    "status" TEXT NOT NULL DEFAULT 'none',
    "subscription_id" TEXT,
    "item_id" TEXT,
    "price_id" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 0,
    "trial_ends_at" TIMESTAMPTZ(3),
    "period_ends_at" TIMESTAMPTZ(3),
    "cancels_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "overdue_invoice_id" TEXT,
    "overdue_since" TIMESTAMPTZ(3),
    "running" INTEGER NOT NULL DEFAULT 0,
    "customer_deleted" BOOLEAN NOT NULL DEFAULT false,
    "invoice_data" JSONB,
    "next_invoice" JSONB,
    "wanted" INTEGER NOT NULL DEFAULT 0,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "wanted_at" TIMESTAMPTZ(3),
    "claim_token" TEXT,
    "claimed_until" TIMESTAMPTZ(3),
    "synced_at" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "checkout_id" TEXT,
    "checkout_url" TEXT,
    "checkout_ends_at" TIMESTAMPTZ(3),
    "quantity_off_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "billing_account_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "billing_invoice" (
    "organisation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" TEXT,
    "status" TEXT NOT NULL,
    "total_cents" INTEGER NOT NULL,
    "tax_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "page_url" TEXT,
    "pdf_url" TEXT,

    CONSTRAINT "billing_invoice_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "billing_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "customer_id" TEXT,
    "organisation_id" TEXT,
    "api_version" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "billing_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_price" (
    "plan" TEXT NOT NULL,
    "price_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "amount_cents" INTEGER,
    "currency" TEXT,
    "interval" TEXT,
    "tax_behavior" TEXT,
    "looked_up_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "billing_price_pkey" PRIMARY KEY ("plan")
);

-- CreateTable
CREATE TABLE "sponsored_seat" (
    "organisation_id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "given_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sponsored_seat_pkey" PRIMARY KEY ("organisation_id","company_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "billing_account_customer_id_key" ON "billing_account"("customer_id");

-- CreateIndex
CREATE INDEX "billing_account_status_idx" ON "billing_account"("status");

-- CreateIndex
CREATE INDEX "billing_invoice_organisation_id_issued_at_id_idx" ON "billing_invoice"("organisation_id", "issued_at" DESC, "id");

-- CreateIndex
CREATE INDEX "billing_event_received_at_idx" ON "billing_event"("received_at");

-- CreateIndex
CREATE INDEX "sponsored_seat_company_id_idx" ON "sponsored_seat"("company_id");

-- AddForeignKey
ALTER TABLE "billing_account" ADD CONSTRAINT "billing_account_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_invoice" ADD CONSTRAINT "billing_invoice_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "billing_account"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsored_seat" ADD CONSTRAINT "sponsored_seat_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsored_seat" ADD CONSTRAINT "sponsored_seat_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
