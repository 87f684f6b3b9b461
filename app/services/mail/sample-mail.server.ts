import type { Mail, MailLanguage, MailTemplate } from '#emails/mails';
import { renderMail, type RenderedMail } from '#emails/render';
import { mailSamples } from '#emails/samples';
import type { Environment } from '~/platform/environment.server';

import { isAnswerable, isStoppable } from './mail-kinds.server';
import { operatorOf } from './mail-frame.server';

/** The appearance that a mail program would choose by itself. */
export type MailScheme = 'light' | 'dark';

const DARK = '@media (prefers-color-scheme: dark)';

/** A mail with made-up facts and links that lead nowhere, as it would go out from here. */
export function sampleMail(
  environment: Environment,
  { template, language, scheme }: { template: MailTemplate; language: MailLanguage; scheme: MailScheme },
): RenderedMail {
  // The sample stands under the name of its template; the compiler cannot follow that through the lookup.
  const mail = { template, props: mailSamples[template][language] } as Mail;
  const nowhere = `${environment.BASE_URL}/act/preview`;
  const rendered = renderMail(mail, {
    language,
    baseUrl: environment.BASE_URL,
    operator: operatorOf(environment),
    actLinks: () => ({ done: nowhere, snooze: nowhere, 'hand-over': nowhere }),
    stopUrl: isStoppable(template) ? `${environment.BASE_URL}/mails/stop/preview` : null,
    canReply: isAnswerable(template),
  });
  return {
    ...rendered,
    html: rendered.html.replaceAll(DARK, scheme === 'dark' ? '@media all' : '@media not all'),
  };
}
