import type { ReactNode } from 'react';
import { PageHeader } from '../page-header';
import { PublicShell } from '../shell/app-shell';

/** A page of the sign-in: one thing to do, in a narrow column. */
export function AccountPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <PublicShell>
      <div className="mx-auto grid w-full max-w-xl gap-6">
        <PageHeader title={title} lead={lead} />
        {children}
      </div>
    </PublicShell>
  );
}
