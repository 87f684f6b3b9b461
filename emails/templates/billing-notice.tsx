import { z } from 'zod';

import { Action, Facts, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

/** Something happened to the plan or licence of an organisation. Goes to those in charge; amounts stand on the page. */
export const billingNoticeProps = z.strictObject({
  kind: z.enum([
    'payment-failed',
    'blocks-soon',
    'blocked',
    'recovered',
    'cancel-planned',
    'cancel-withdrawn',
    'ended',
  ]),
  /** A firm has a plan and cases, a chamber a licence and seats. */
  side: z.enum(['employer', 'chamber']),
  organisationName: z.string(),
  /** The day from which there are no new cases, or on which the plan ends, as people write it. */
  day: z.string().nullable(),
  url: z.string(),
});
export type BillingNoticeProps = z.output<typeof billingNoticeProps>;

interface Words {
  subject: string;
  text: string[];
  dayLabel: string;
  action: string;
}

const KEPT = {
  de: 'Ihre Daten bleiben sichtbar, und Erinnerungen kommen weiter.',
  en: 'Your data stays visible, and reminders keep coming.',
};

function germanWords({ kind, side, day }: BillingNoticeProps): Words {
  const plan = side === 'employer' ? 'Ihr Tarif' : 'Ihre Lizenz';
  const nothingNew =
    side === 'employer'
      ? 'keine neuen Fälle mehr anlegen'
      : 'keine weiteren Plätze vergeben, und vergebene Plätze gelten nicht für neue Fälle';
  const from = day === null ? 'Danach' : `Ab dem ${day}`;
  const pay = { dayLabel: 'Neue Fälle möglich bis', action: 'Zahlung ansehen' };
  switch (kind) {
    case 'payment-failed':
      return {
        ...pay,
        subject: 'Eine Zahlung ist fehlgeschlagen',
        text: [
          'Die letzte Rechnung konnte nicht abgebucht werden. Bitte prüfen Sie Ihr Zahlungsmittel. Der Einzug wird von selbst wiederholt.',
          `Noch ändert sich nichts. ${from} können Sie ${nothingNew}. ${KEPT.de}`,
        ],
      };
    case 'blocks-soon':
      return {
        ...pay,
        subject: 'Die Rechnung ist noch offen',
        text: [
          `Die Zahlung ist noch nicht eingegangen. ${from} können Sie ${nothingNew}.`,
          `${KEPT.de} Nach der Zahlung geht alles von selbst wieder.`,
        ],
      };
    case 'blocked':
      return {
        ...pay,
        dayLabel: 'Seit',
        subject: 'Neue Fälle sind zurzeit nicht möglich',
        text: [
          `Die Rechnung ist weiter offen. Bis zur Zahlung können Sie ${nothingNew}.`,
          `${KEPT.de} Nach der Zahlung geht alles von selbst wieder.`,
        ],
      };
    case 'recovered':
      return {
        ...pay,
        action: 'Abrechnung ansehen',
        subject: 'Die Zahlung ist eingegangen',
        text: ['Danke. Die offene Rechnung ist bezahlt, und Sie können wieder alles wie gewohnt nutzen.'],
      };
    case 'cancel-planned':
      return {
        dayLabel: 'Endet am',
        action: 'Abrechnung ansehen',
        subject: `${plan} ist gekündigt`,
        text: [
          `${plan} läuft bis zum genannten Tag weiter und endet dann. Bis dahin können Sie die Kündigung zurücknehmen.`,
          'Danach sehen Sie weiter alle Daten, bekommen Ihre Erinnerungen und können alles mitnehmen. Wie, steht auf der Seite zur Abrechnung.',
        ],
      };
    case 'cancel-withdrawn':
      return {
        dayLabel: '',
        action: 'Abrechnung ansehen',
        subject: 'Die Kündigung ist zurückgenommen',
        text: [`${plan} läuft weiter wie bisher.`],
      };
    case 'ended':
      return {
        dayLabel: 'Beendet am',
        action: 'Abrechnung ansehen',
        subject: `${plan} ist beendet`,
        text: [
          'Es wird nichts mehr berechnet. Ihre Daten bleiben sichtbar, und Erinnerungen zu Ihren Fällen kommen weiter.',
          side === 'employer'
            ? 'Kostenlos bleibt ein offener Fall. Ihre Daten können Sie jederzeit mitnehmen.'
            : 'Plätze, die Sie an Mitglieder vergeben haben, gelten nicht mehr.',
        ],
      };
  }
}

function englishWords({ kind, side, day }: BillingNoticeProps): Words {
  const plan = side === 'employer' ? 'Your plan' : 'Your licence';
  const nothingNew =
    side === 'employer'
      ? 'cannot add new cases'
      : 'cannot give further seats, and seats given do not cover new cases';
  const from = day === null ? 'After that' : `From ${day} on`;
  const pay = { dayLabel: 'New cases possible until', action: 'See the payment' };
  switch (kind) {
    case 'payment-failed':
      return {
        ...pay,
        subject: 'A payment has failed',
        text: [
          'The last invoice could not be charged. Please check your means of payment. It will be tried again by itself.',
          `Nothing changes yet. ${from} you ${nothingNew}. ${KEPT.en}`,
        ],
      };
    case 'blocks-soon':
      return {
        ...pay,
        subject: 'The invoice is still open',
        text: [
          `The payment has not arrived yet. ${from} you ${nothingNew}.`,
          `${KEPT.en} After the payment everything works again by itself.`,
        ],
      };
    case 'blocked':
      return {
        ...pay,
        dayLabel: 'Since',
        subject: 'New cases are not possible at present',
        text: [
          `The invoice is still open. Until it is paid you ${nothingNew}.`,
          `${KEPT.en} After the payment everything works again by itself.`,
        ],
      };
    case 'recovered':
      return {
        ...pay,
        action: 'See billing',
        subject: 'The payment has arrived',
        text: ['Thank you. The open invoice is paid, and everything works as usual again.'],
      };
    case 'cancel-planned':
      return {
        dayLabel: 'Ends on',
        action: 'See billing',
        subject: `${plan} is cancelled`,
        text: [
          `${plan} runs until the day named here and ends then. Until then you can take the cancellation back.`,
          'Afterwards you still see all data, get your reminders and can take everything with you. The billing page says how.',
        ],
      };
    case 'cancel-withdrawn':
      return {
        dayLabel: '',
        action: 'See billing',
        subject: 'The cancellation is taken back',
        text: [`${plan} goes on as before.`],
      };
    case 'ended':
      return {
        dayLabel: 'Ended on',
        action: 'See billing',
        subject: `${plan} has ended`,
        text: [
          'Nothing more is charged. Your data stays visible, and reminders of your cases keep coming.',
          side === 'employer'
            ? 'One open case stays free of charge. You can take your data with you at any time.'
            : 'Seats that you gave to members no longer count.',
        ],
      };
  }
}

const labels = {
  de: {
    organisation: 'Organisation',
    why: 'Sie sind in dieser Organisation für die Abrechnung zuständig.',
  },
  en: { organisation: 'Organisation', why: 'You are in charge of billing in this organisation.' },
} satisfies Record<MailLanguage, unknown>;

function wordsOf(props: BillingNoticeProps, language: MailLanguage): Words {
  return language === 'de' ? germanWords(props) : englishWords(props);
}

export function billingNoticeSubject(props: BillingNoticeProps, language: MailLanguage): string {
  return wordsOf(props, language).subject;
}

export function BillingNotice({ frame, ...props }: BillingNoticeProps & { frame: MailFrame }) {
  const { subject, text, dayLabel, action } = wordsOf(props, frame.language);
  const label = labels[frame.language];
  return (
    <Layout frame={frame} preview={subject} why={label.why}>
      <Title>{subject}</Title>
      <Facts
        rows={[
          [label.organisation, props.organisationName],
          ...(props.day === null || dayLabel === '' ? [] : [[dayLabel, props.day] as [string, string]]),
        ]}
      />
      {text.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      <Action href={props.url}>{action}</Action>
    </Layout>
  );
}

const SAMPLE = {
  kind: 'payment-failed',
  side: 'employer',
  organisationName: 'Pflegehaus Sonnenhang GmbH',
  url: 'https://lotsenwerk.example/o/pflegehaus-sonnenhang/billing',
} as const;

export const billingNoticeSample: Record<MailLanguage, BillingNoticeProps> = {
  de: { ...SAMPLE, day: '07.12.2026' },
  en: { ...SAMPLE, day: '7 December 2026' },
};
