import type { MetaDescriptor } from '@remix-run/node';
import type { PageHead } from '~/domain/guide/page-head';

/** Title, description and the page's addresses in both languages. */
export function pageMeta(head: PageHead | undefined): MetaDescriptor[] {
  if (head === undefined) return [{ title: 'Lotsenwerk' }];
  return [
    { title: head.title },
    { name: 'description', content: head.description },
    { property: 'og:title', content: head.title },
    { property: 'og:description', content: head.description },
    { property: 'og:type', content: 'article' },
    { tagName: 'link', rel: 'canonical', href: head.canonical },
    ...head.alternates.map(({ language, href }) => ({
      tagName: 'link' as const,
      rel: 'alternate',
      hrefLang: language,
      href,
    })),
  ];
}
