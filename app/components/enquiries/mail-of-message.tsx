import { useT } from '~/i18n/use-t';

import { Disclosure } from '../disclosure';
import { FileLines, type FileShown } from './file-lines';

export interface MailShown {
  kind: string;
  fromAddress: string;
  signature: string;
  files: readonly FileShown[];
}

/** What a message brought along that came by mail: who sent it, its signature, its files. */
export function MailOfMessage({ mail, filesPath }: { mail: MailShown; filesPath: string | null }) {
  const t = useT('enquiries');
  const { kind, fromAddress, signature, files } = mail;
  return (
    <div className="mt-2 grid gap-2">
      <p className="text-small [overflow-wrap:anywhere] text-ink-muted">
        {kind === 'auto-reply'
          ? t('byMail.autoReply', { address: fromAddress })
          : t('byMail.from', { address: fromAddress })}
      </p>
      {files.length === 0 ? null : (
        <div>
          <p className="text-small font-semibold">{t('byMail.files')}</p>
          <FileLines files={files} path={filesPath} />
        </div>
      )}
      {signature === '' ? null : (
        <Disclosure summary={t('byMail.signature')}>
          <p className="text-small [overflow-wrap:anywhere] whitespace-pre-line text-ink-muted">
            {signature}
          </p>
        </Disclosure>
      )}
    </div>
  );
}
