import { Link } from '@remix-run/react';
import { useT } from '~/i18n/use-t';

export function SiteFooter() {
  const t = useT('common');
  const links = [
    { to: '/guide', label: t('footer.guide') },
    { to: '/services', label: t('footer.services') },
    { to: '/prices', label: t('footer.prices') },
    { to: '/imprint', label: t('footer.imprint') },
    { to: '/privacy', label: t('footer.privacy') },
    { to: '/accessibility', label: t('footer.accessibility') },
  ];
  return (
    <footer data-shell className="mt-auto border-t border-line bg-sunken">
      <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-10 gap-y-4 px-4 py-6 text-small sm:px-6">
        <div className="max-w-prose">
          <p className="font-semibold">{t('disclaimer')}</p>
          <p className="text-ink-muted">{t('footer.about')}</p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul className="flex flex-wrap gap-x-5">
            {links.map(({ to, label }) => (
              <li key={to}>
                <Link
                  to={to}
                  className="inline-flex min-h-target items-center text-link underline underline-offset-4"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
