import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { OrganisationSwitcher } from '../organisations/organisation-switcher';
import { AppShell } from '../shell/app-shell';

export interface PartnerFrameProps {
  frame: {
    organisationName: string;
    /** Where the chamber or desk begins. */
    home: string;
    /** The person's other organisations. */
    others: ReadonlyArray<{ name: string; path: string }>;
  };
  children: ReactNode;
}

/** The frame of a chamber's or desk's pages with shared cases. */
export function PartnerFrame({ frame, children }: PartnerFrameProps) {
  const t = useT('sharing');
  const { organisationName, home, others } = frame;
  return (
    <AppShell
      organisationName={organisationName}
      navigation={[
        { to: home, label: t('partner.navigation.start'), isExact: true },
        { to: `${home}/cases`, label: t('partner.navigation.cases') },
      ]}
      switcher={<OrganisationSwitcher others={others} />}
    >
      {children}
    </AppShell>
  );
}
