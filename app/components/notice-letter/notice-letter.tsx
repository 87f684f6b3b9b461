import { DateText } from '~/components';
import { useT } from '~/i18n/use-t';

export interface NoticeLetterProps {
  employer: string;
  office: { name: string; contact: string };
  listUrl: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/** The notice as a page to print, hand over and have signed. The person's name is written by hand. */
export function NoticeLetter({ employer, office, listUrl, today }: NoticeLetterProps) {
  const t = useT('notice');
  return (
    <article className="mt-4 grid max-w-prose gap-4">
      <h3 className="text-h3 font-semibold">{t('letter.heading')}</h3>
      <p>
        {t('letter.to')} <Blank />
      </p>
      <p>{t('letter.text')}</p>
      <div>
        <p className="font-semibold">{t('letter.nearest')}</p>
        <p>{office.name}</p>
        <p className="whitespace-pre-line">{office.contact}</p>
      </div>
      <p className="break-words">
        {t('letter.more')} {listUrl}
      </p>
      <p>
        {t('letter.from')} {employer}
        <br />
        {t('letter.date')} <DateText date={today} />
      </p>
      <p className="mt-6">
        {t('letter.receipt')} <Blank />
      </p>
    </article>
  );
}

function Blank() {
  return (
    <span
      aria-hidden="true"
      className="inline-block w-64 max-w-full border-b border-line-strong align-bottom"
    >
      &nbsp;
    </span>
  );
}
