import { useT } from '~/i18n/use-t';

import { FileLines, type FileShown } from './file-lines';

/** Files of the folder that went along with a question; nothing where there are none. */
export function SentFiles({ files, path }: { files: readonly FileShown[]; path: string | null }) {
  const t = useT('enquiries');
  if (files.length === 0) return null;
  return (
    <div className="mt-4 grid gap-2">
      <h3 className="text-h3">{t('preview.filesTitle')}</h3>
      <FileLines files={files} path={path} />
      <p className="text-small text-ink-muted">{path === null ? t('file.ended') : t('file.logged')}</p>
    </div>
  );
}
