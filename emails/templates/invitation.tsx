import { z } from 'zod';

import { formatDate } from '~/domain/calendar';
import { ROLES_OF_KIND, type OrganisationKind, type Role } from '~/domain/organisations/roles';

import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

const KINDS = ['employer', 'chamber', 'desk', 'operator'] as const satisfies readonly OrganisationKind[];
const ROLES = Object.values(ROLES_OF_KIND).flat();

/**
 * A colleague invites somebody to an organisation. The subject names nobody: whom a firm works with is not for lock
 * screens.
 */
export const invitationProps = z.strictObject({
  organisationName: z.string(),
  kind: z.enum(KINDS),
  role: z.enum(ROLES),
  inviterName: z.string(),
  /** Last day of the link, `YYYY-MM-DD` in Germany. */
  validUntil: z.string(),
  link: z.string(),
});
export type InvitationProps = z.output<typeof invitationProps>;

const roles: Record<MailLanguage, Record<Role, string>> = {
  de: {
    owner: 'Inhaber:in',
    hr: 'Personal',
    viewer: 'Nur lesen',
    admin: 'Verwaltung',
    adviser: 'Berater:in',
    analyst: 'Auswertung',
    lead: 'Leitung',
    agent: 'Bearbeiter:in',
    operator: 'Betreiber:in',
  },
  en: {
    owner: 'Owner',
    hr: 'HR',
    viewer: 'Read only',
    admin: 'Administration',
    adviser: 'Adviser',
    analyst: 'Figures',
    lead: 'Lead',
    agent: 'Agent',
    operator: 'Operator',
  },
};

const words = {
  de: {
    subject: 'Einladung zu Lotsenwerk',
    title: (p: InvitationProps) => `${p.organisationName} lädt Sie zu Lotsenwerk ein`,
    invited: (p: InvitationProps) => `${p.inviterName} möchte mit Ihnen zusammenarbeiten.`,
    what: 'Lotsenwerk begleitet Betriebe dabei, Fachkräfte aus dem Ausland einzustellen: mit einem Plan, seinen Fristen und den richtigen Ansprechstellen.',
    organisation: 'Organisation',
    role: 'Ihre Rolle',
    validUntil: 'Gültig bis',
    action: 'Einladung ansehen',
    how: 'Sie brauchen ein Konto mit genau dieser E-Mail-Adresse. Wenn Sie noch keines haben, legen Sie es auf der Seite an.',
    why: (p: InvitationProps) =>
      `Jemand bei ${p.organisationName} hat Ihre Adresse eingetragen. Wenn Sie die Organisation nicht kennen, tun Sie nichts: Ohne Ihre Zustimmung geschieht nichts, und der Link verfällt von selbst.`,
  },
  en: {
    subject: 'Invitation to Lotsenwerk',
    title: (p: InvitationProps) => `${p.organisationName} invites you to Lotsenwerk`,
    invited: (p: InvitationProps) => `${p.inviterName} would like to work with you.`,
    what: 'Lotsenwerk helps firms in Germany to hire skilled workers from abroad: with one plan, its deadlines and the right offices to ask.',
    organisation: 'Organisation',
    role: 'Your role',
    validUntil: 'Valid until',
    action: 'See the invitation',
    how: 'You need an account with exactly this e-mail address. If you have none yet, you can create it on the page.',
    why: (p: InvitationProps) =>
      `Somebody at ${p.organisationName} entered your address. If you do not know the organisation, do nothing: nothing happens without your consent, and the link lapses by itself.`,
  },
} satisfies Record<MailLanguage, unknown>;

export function invitationSubject(_props: InvitationProps, language: MailLanguage): string {
  return words[language].subject;
}

export function Invitation({ frame, ...props }: InvitationProps & { frame: MailFrame }) {
  const say = words[frame.language];
  return (
    <Layout frame={frame} preview={say.title(props)} why={say.why(props)}>
      <Title>{say.title(props)}</Title>
      <Paragraph>
        {say.invited(props)} {say.what}
      </Paragraph>
      <Facts
        rows={[
          [say.organisation, props.organisationName],
          [say.role, roles[frame.language][props.role]],
          [say.validUntil, formatDate(props.validUntil, frame.language)],
        ]}
      />
      <Action href={props.link}>{say.action}</Action>
      <Paragraph>{say.how}</Paragraph>
    </Layout>
  );
}

export const invitationSample: Record<MailLanguage, InvitationProps> = {
  de: {
    organisationName: 'Pflegehaus Sonnenhang GmbH',
    kind: 'employer',
    role: 'hr',
    inviterName: 'Kim Muster',
    validUntil: '2027-03-12',
    link: 'https://lotsenwerk.example/invitation/abc',
  },
  en: {
    organisationName: 'Pflegehaus Sonnenhang GmbH',
    kind: 'employer',
    role: 'viewer',
    inviterName: 'Kim Muster',
    validUntil: '2027-03-12',
    link: 'https://lotsenwerk.example/invitation/abc',
  },
};
