import { Link } from '@remix-run/react';

import type { FileLine, PaperLine } from '~/domain/folder/folder-view';
import { formatDate, formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';
import { byteText } from './byte-text';
import { StateBadge } from './state-badge';

const LINK = 'inline-flex min-h-target items-center text-link underline underline-offset-4';

/** A file that counts: what it is, whether it will do, and the ways to see and check it. */
export function FileRow({
  file,
  paper,
  folder,
  canEdit,
}: {
  file: FileLine;
  paper: Pick<PaperLine, 'older' | 'files'>;
  folder: string;
  canEdit: boolean;
}) {
  const t = useT('folder');
  const language = useLanguage();
  const here = `${folder}/files/${file.id}`;
  const older = paper.older.filter((version) => version.chainId === file.chainId).length;
  const details = t(canEdit ? 'file.details' : 'file.detailsRead');
  const facts = [
    ...(file.version > 1 ? [t('file.version', { version: String(file.version) })] : []),
    ...(file.pageCount === null ? [] : [t('file.pages', { count: file.pageCount })]),
    byteText(file.sizeBytes, language),
    uploaderText(file, t),
    formatDateTime(new Date(file.uploadedAt), language),
    ...(file.expiresOn === null ? [] : [t('file.expires', { date: formatDate(file.expiresOn, language) })]),
    ...(older === 0 ? [] : [t('file.older', { count: older })]),
  ];
  return (
    <li className="grid gap-1 rounded-control border border-line bg-sunken px-3 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 font-semibold [overflow-wrap:anywhere]">{file.name}</span>
        {paper.files.length > 1 ? <StateBadge state={file.state} /> : null}
      </div>
      <p className="text-small text-ink-muted">{facts.join(' · ')}</p>
      {file.check?.reason ? (
        <p className="text-small [overflow-wrap:anywhere]">
          {t('check.reason', { reason: file.check.reason })}
        </p>
      ) : null}
      {file.gaps.map((gap) => (
        <p key={gap} className="text-small">
          {t(`gap.${textKey(gap)}`)}
        </p>
      ))}
      <p className="flex flex-wrap gap-x-5">
        <a
          href={`${here}/open?as=view`}
          target="_blank"
          rel="noreferrer"
          className={LINK}
          aria-label={t('file.openNamed', { name: file.name })}
        >
          {t('file.open')}
        </a>
        <a
          href={`${here}/open?as=download`}
          className={LINK}
          aria-label={t('file.downloadNamed', { name: file.name })}
        >
          {t('file.download')}
        </a>
        <Link
          to={here}
          className={LINK}
          aria-label={t('file.detailsNamed', { action: details, name: file.name })}
        >
          {details}
        </Link>
      </p>
    </li>
  );
}

export function uploaderText(
  file: Pick<FileLine, 'uploadedBy' | 'uploadedVia'>,
  t: ReturnType<typeof useT<'folder'>>,
): string {
  if (file.uploadedVia === 'candidate') return t('file.byCandidate');
  return file.uploadedBy === null ? t('file.byFormer') : t('file.by', { name: file.uploadedBy });
}
