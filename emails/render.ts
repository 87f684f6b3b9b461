import { render, toPlainText } from '@react-email/render';
import { createElement, type ReactElement } from 'react';

import type { MailFrame } from './layout';
import type { Mail } from './mails';
import { StepReminder, stepReminderSubject } from './templates/step-reminder';

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** Subject, html and text of a mail, in the language of its frame. */
export async function renderMail(mail: Mail, frame: MailFrame): Promise<RenderedMail> {
  const { subject, body } = contentOf(mail, frame);
  const html = await render(body);
  return {
    subject: oneLine(subject),
    html,
    text: toPlainText(html, { selectors: [{ selector: 'h1', options: { uppercase: false } }] }),
  };
}

function contentOf(mail: Mail, frame: MailFrame): { subject: string; body: ReactElement } {
  switch (mail.template) {
    case 'step-reminder':
      return {
        subject: stepReminderSubject(mail.props, frame.language),
        body: createElement(StepReminder, { ...mail.props, frame }),
      };
  }
}

/** A subject is one line: a line break in a title must not begin a header of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
