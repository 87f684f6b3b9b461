import { phoneParts } from '~/domain/directory/phone';
import type { ServicePageView } from '~/domain/directory/service-page';
import { useT } from '~/i18n/use-t';
import { buttonClasses } from '../button';
import { Card } from '../card';
import { DefinitionList, type Definition } from '../definition-list';
import { Icon } from '../icon';

const LINK = 'inline-block min-h-6 text-link underline underline-offset-4 [overflow-wrap:anywhere]';

/** How to reach a service, with links that dial and write, and the file for an address book. */
export function ServiceContact({ page }: { page: ServicePageView }) {
  const t = useT('services');
  const items: Definition[] = [];
  const { website, phone, email, address, openingHours } = page;
  if (phone !== '') items.push({ term: t('page.phone'), value: <Phone phone={phone} /> });
  if (email !== null)
    items.push({
      term: t('page.email'),
      value: (
        <>
          <a href={`mailto:${email}`} className={LINK}>
            {email}
          </a>
          {page.marks.hasBounced ? <p className="text-small text-warning">{t('page.bounced')}</p> : null}
        </>
      ),
    });
  if (website !== null)
    items.push({
      term: t('page.website'),
      value: (
        <a href={website} rel="noreferrer external" className={LINK}>
          {website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
          <Icon name="external" className="ml-1 inline size-4 align-text-bottom" />
          <span className="sr-only"> ({t('common:source.opensElsewhere')})</span>
        </a>
      ),
    });
  if (address !== '')
    items.push({
      term: t('page.address'),
      value: <address className="not-italic whitespace-pre-line">{address}</address>,
    });
  if (openingHours !== '')
    items.push({
      term: t('page.openingHours'),
      value: (
        <span lang="de" className="whitespace-pre-line">
          {openingHours}
        </span>
      ),
    });
  return (
    <Card title={t('page.contact')}>
      <div className="grid gap-4">
        {items.length === 0 ? <p>{t('page.noContact')}</p> : <DefinitionList items={items} />}
        {items.length === 0 ? null : (
          <p className="print:hidden">
            <a
              href={`/services/${page.id}/contact.vcf`}
              download={`${page.id}.vcf`}
              className={buttonClasses('secondary')}
            >
              {t('page.vcard')}
            </a>
          </p>
        )}
      </div>
    </Card>
  );
}

function Phone({ phone }: { phone: string }) {
  return (
    <>
      {phoneParts(phone).map(({ text, dial }, position) =>
        dial === null ? (
          <span key={position}>{text}</span>
        ) : (
          <a key={position} href={`tel:${dial}`} className={LINK}>
            {text}
          </a>
        ),
      )}
    </>
  );
}
