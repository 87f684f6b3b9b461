import { Card, DefinitionList } from '~/components';
import { buttonClasses } from '~/components/button';
import type { FileLine } from '~/domain/folder/folder-view';
import { isMediaType, MEDIA_TYPES } from '~/domain/folder/limits';
import { formatDate, formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { byteText } from './byte-text';
import { uploaderText } from './file-row';

/** What a file is, and the ways to see it. */
export function FileFacts({
  file,
  paper,
  folder,
}: {
  file: FileLine;
  paper: { title: string };
  folder: string;
}) {
  const t = useT('folder');
  const language = useLanguage();
  const here = `${folder}/files/${file.id}/open`;
  const kind = isMediaType(file.mediaType) ? MEDIA_TYPES[file.mediaType].toUpperCase() : file.mediaType;
  const pages = file.pageCount === null ? [] : [t('file.pages', { count: file.pageCount })];
  const items = [
    { term: t('filePage.paper'), value: paper.title },
    { term: t('filePage.kind'), value: [kind, ...pages].join(' · ') },
    { term: t('filePage.size'), value: byteText(file.sizeBytes, language) },
    {
      term: t('filePage.uploaded'),
      value: t('filePage.uploadedText', {
        at: formatDateTime(new Date(file.uploadedAt), language),
        by: uploaderText(file, t),
      }),
    },
    {
      term: t('filePage.validUntil'),
      value: file.expiresOn === null ? t('filePage.unlimited') : formatDate(file.expiresOn, language),
    },
    {
      term: t('filePage.fingerprint'),
      value: <span className="font-mono text-small [overflow-wrap:anywhere]">{file.sha256}</span>,
    },
  ];
  return (
    <Card
      title={file.name}
      aside={
        <span className="text-small text-ink-muted">
          {t('file.version', { version: String(file.version) })}
        </span>
      }
    >
      <DefinitionList items={items} />
      <p className="mt-5 flex flex-wrap gap-3">
        <a href={`${here}?as=view`} target="_blank" rel="noreferrer" className={buttonClasses('primary')}>
          {t('file.open')}
          <span className="sr-only"> {t('file.openNamed', { name: file.name })}</span>
        </a>
        <a href={`${here}?as=download`} className={buttonClasses('secondary')}>
          {t('file.download')}
        </a>
      </p>
    </Card>
  );
}
