import { Link } from '@remix-run/react';
import type { Contact } from '~/domain/plan/contract';
import { useT } from '~/i18n/use-t';
import { Icon } from '../icon';

/** Services that help with this case, nearest first, with what they may do. */
export function ContactList({ contacts }: { contacts: readonly Omit<Contact, 'steps' | 'topics'>[] }) {
  const t = useT('plan');
  const link = 'text-link underline underline-offset-4 [overflow-wrap:anywhere]';
  return (
    <ul className="grid gap-x-8 gap-y-5 md:grid-cols-2">
      {contacts.map((contact) => (
        <li key={contact.id} className="grid content-start gap-1 border-l-2 border-line pl-3">
          <p className="font-semibold">
            <Link to={`/services/${contact.id}`} className={link}>
              {contact.name}
            </Link>
          </p>
          {contact.place === null ? null : <p className="text-small text-ink-muted">{contact.place}</p>}
          <p className="text-small">{contact.why}</p>
          <ul className="text-small">
            {contact.email === null ? null : (
              <li>
                {t('contacts.email')}:{' '}
                <a href={`mailto:${contact.email}`} className={link}>
                  {contact.email}
                </a>
              </li>
            )}
            {contact.phone === null ? null : (
              <li>
                {t('contacts.phone')}: {contact.phone}
              </li>
            )}
            {contact.url === null ? null : (
              <li>
                <a href={contact.url} rel="noreferrer external" className={link}>
                  {t('contacts.web')}
                  <Icon name="external" className="ml-1 inline size-4 align-text-bottom" />
                  <span className="sr-only">
                    {' '}
                    {contact.name} ({t('common:source.opensElsewhere')})
                  </span>
                </a>
              </li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
