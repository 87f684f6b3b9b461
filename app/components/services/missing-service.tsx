import { Link } from '@remix-run/react';
import type { FinderChoices } from '~/domain/directory/finder-view';
import { useT } from '~/i18n/use-t';
import { PageHeader } from '../page-header';
import { FinderForm } from './finder-form';

const NOTHING_ASKED = { place: '', state: '', kreis: '', topic: '', audience: '', kind: '', text: '' };

/** In place of a service that is not there: the search. */
export function MissingService({ choices }: { choices: FinderChoices }) {
  const t = useT('services');
  return (
    <>
      <PageHeader title={t('missing.title')} lead={t('missing.text')} />
      <FinderForm fields={NOTHING_ASKED} choices={choices} />
      <p>
        <Link
          to="/services"
          className="inline-flex min-h-target items-center text-link underline underline-offset-4"
        >
          {t('missing.toFinder')}
        </Link>
      </p>
    </>
  );
}
