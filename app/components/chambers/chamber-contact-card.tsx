import { Badge, Card } from '~/components';
import type { AdviserMandate } from '~/domain/chambers/adviser-choice';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface ChamberContactCardProps {
  contacts: readonly {
    id: string;
    name: string;
    chamberName: string;
    mandate: AdviserMandate;
    email: string;
    phone: string;
    standsInFor: { name: string; until: string } | null;
  }[];
}

/** Whom to ask first: the people of the firm's own chambers. Nothing where there are none. */
export function ChamberContactCard({ contacts }: ChamberContactCardProps) {
  const t = useT('advisers');
  const language = useLanguage();
  if (contacts.length === 0) return null;
  return (
    <Card title={t('assign.title')} aside={<Badge tone="info">{t('contact.badge')}</Badge>}>
      <ul className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        {contacts.map((contact) => (
          <li
            key={`${contact.id}-${contact.chamberName}`}
            className="grid content-start gap-1 border-l-2 border-line pl-3"
          >
            <p className="font-semibold">{contact.name}</p>
            <p className="text-small">
              {t(contact.mandate === 'willkommenslotse' ? 'contact.lotse' : 'contact.why', {
                chamber: contact.chamberName,
              })}
            </p>
            {contact.standsInFor === null ? null : (
              <p className="text-small">
                {t('contact.deputy', {
                  name: contact.standsInFor.name,
                  date: formatDate(contact.standsInFor.until, language),
                })}
              </p>
            )}
            {contact.email === '' ? null : (
              <a
                href={`mailto:${contact.email}`}
                className="text-small text-link underline underline-offset-4 [overflow-wrap:anywhere]"
              >
                {contact.email}
              </a>
            )}
            {contact.phone === '' ? null : <p className="text-small">{contact.phone}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
