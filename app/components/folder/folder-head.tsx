import { Disclosure, Notice, Progress } from '~/components';
import { MAX_CASE_BYTES, MAX_FILE_BYTES } from '~/domain/folder/limits';
import { SHOWN, type Shown } from '~/domain/folder/folder-view';
import { useLanguage, useT } from '~/i18n/use-t';
import { ViewLinks } from '../work/view-links';
import { byteText } from './byte-text';

export interface FolderHeadPage {
  canEdit: boolean;
  isProposal: boolean;
  isOtherLanguage: boolean;
  usedBytes: number;
  readiness: { isReady: boolean; wanted: number; ready: number };
  shown: Shown;
  hasPapers: boolean;
}

/** How far the folder is, what may be uploaded, and which papers are shown. */
export function FolderHead({ page, folder }: { page: FolderHeadPage; folder: string }) {
  const t = useT('folder');
  const { wanted, ready, isReady } = page.readiness;
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-ink-muted">{t('lead')}</p>
      {page.isProposal ? <Notice>{t('proposal')}</Notice> : null}
      {page.isOtherLanguage ? (
        <p className="max-w-prose text-small text-ink-muted">{t('planLanguage')}</p>
      ) : null}
      {isReady ? <Notice kind="success">{t('ready.yes')}</Notice> : null}
      {wanted > 0 ? (
        <div className="max-w-md">
          <Progress done={ready} total={wanted} label={t('ready.label')} />
        </div>
      ) : null}
      {page.canEdit ? <Limits usedBytes={page.usedBytes} /> : null}
      {page.hasPapers ? (
        <ViewLinks
          label={t('filter.label')}
          look="chips"
          links={SHOWN.map((shown) => ({
            to: shown === 'all' ? folder : `${folder}?show=${shown}`,
            label: t(`filter.${shown}`),
            isCurrent: page.shown === shown,
          }))}
        />
      ) : null}
    </div>
  );
}

/** What can be uploaded, said before anything is chosen. */
export function Limits({ usedBytes }: { usedBytes: number }) {
  const t = useT('folder');
  const language = useLanguage();
  const [file, all] = [byteText(MAX_FILE_BYTES, language), byteText(MAX_CASE_BYTES, language)];
  const used = usedBytes === 0 ? `0\u00a0MB` : byteText(usedBytes, language);
  return (
    <Disclosure
      summary={
        <span className="grid gap-0.5">
          <span>{t('limits.title')}</span>
          <span className="text-small font-normal text-ink-muted">{t('limits.kinds', { file, all })}</span>
        </span>
      }
    >
      <ul className="grid list-disc gap-1 pl-5 text-small">
        <li>{t('limits.drag')}</li>
        <li>{t('limits.protected')}</li>
        <li>{t('limits.place')}</li>
        <li>{t('limits.storage')}</li>
        <li>{t('used', { used, limit: all })}</li>
      </ul>
    </Disclosure>
  );
}
