import { useT } from '~/i18n/use-t';
import { Button, LinkButton } from '../button';
import { Card } from '../card';

export interface Resumed {
  path: string;
  fields: ReadonlyArray<readonly [name: string, value: string]>;
}

/**
 * After the sign-in that followed an ended session: sends the form on its way once more. A plain form with a page
 * load, so that it works without a script and the page it goes to answers as it always does.
 */
export function ResumeSubmission({ path, fields }: Resumed) {
  const t = useT('auth');
  return (
    <Card>
      <p>{t('resume.text')}</p>
      <p className="mt-2 text-small text-ink-muted">{t('resume.noFiles')}</p>
      <form method="post" action={toPage(path)} className="mt-5 flex flex-wrap gap-3">
        {fields.map(([name, value], position) => (
          // Line ends live in a textarea's value; an input would drop them.
          <textarea key={`${position}-${name}`} name={name} defaultValue={value} hidden readOnly />
        ))}
        <Button type="submit">{t('resume.submit')}</Button>
        <LinkButton to={path} look="quiet">
          {t('resume.discard')}
        </LinkButton>
      </form>
    </Card>
  );
}

/**
 * Remix takes the mark of an index page (`?index`) out of the address before an action sees it. Without it the post
 * would reach the page's frame; where there is no index page it changes nothing.
 */
function toPage(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}index`;
}
