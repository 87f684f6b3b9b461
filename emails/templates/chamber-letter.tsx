import { z } from 'zod';

import { Action, Layout, Paragraph, Title, type MailFrame } from '../layout';
import type { MailLanguage } from '../mails';

const KINDS = ['invited', 'approved', 'refused', 'suspended', 'resumed', 'removed'] as const;

/** A chamber writes to a firm: an invitation from its list, or what it decided. The subject names nobody. */
export const chamberLetterProps = z.strictObject({
  kind: z.enum(KINDS),
  chamberName: z.string(),
  /** Name before the sender's address, as the chamber chose it. */
  senderName: z.string(),
  link: z.string(),
});
export type ChamberLetterProps = z.output<typeof chamberLetterProps>;

type Kind = ChamberLetterProps['kind'];

interface Words {
  subject: Record<Kind, string>;
  title: Record<Kind, (chamber: string) => string>;
  text: Record<Kind, string>;
  privacy: string;
  action: Record<Kind, string>;
  whyListed: (chamber: string) => string;
  whyMember: (chamber: string) => string;
}

const words = {
  de: {
    subject: {
      invited: 'Einladung Ihrer Kammer zu Lotsenwerk',
      approved: 'Ihre Kammer hat Ihren Betrieb aufgenommen',
      refused: 'Ihre Kammer hat Ihren Betrieb nicht aufgenommen',
      suspended: 'Das Angebot Ihrer Kammer ruht',
      resumed: 'Das Angebot Ihrer Kammer gilt wieder',
      removed: 'Das Angebot Ihrer Kammer ist beendet',
    },
    title: {
      invited: (chamber) => `${chamber} lädt Ihren Betrieb zu Lotsenwerk ein`,
      approved: (chamber) => `${chamber} hat Ihren Betrieb aufgenommen`,
      refused: (chamber) => `${chamber} hat Ihren Betrieb nicht aufgenommen`,
      suspended: (chamber) => `Das Angebot von ${chamber} ruht für Ihren Betrieb`,
      resumed: (chamber) => `Das Angebot von ${chamber} gilt wieder für Ihren Betrieb`,
      removed: (chamber) => `Das Angebot von ${chamber} ist für Ihren Betrieb beendet`,
    },
    text: {
      invited:
        'Lotsenwerk begleitet Betriebe dabei, Fachkräfte aus dem Ausland einzustellen: mit einem Plan, seinen Fristen und den richtigen Ansprechstellen. Über den Link melden Sie Ihren Betrieb an.',
      approved: 'Die Ansprechperson Ihrer Kammer steht ab jetzt in Ihren Plänen an erster Stelle.',
      refused:
        'Sie können Lotsenwerk weiter nutzen. Wenn Sie die Entscheidung nicht verstehen, fragen Sie bitte Ihre Kammer.',
      suspended:
        'Ihre Fälle, Pläne und Erinnerungen laufen unverändert weiter. Fragen dazu beantwortet Ihre Kammer.',
      resumed: 'Die Ansprechperson Ihrer Kammer steht wieder in Ihren Plänen an erster Stelle.',
      removed: 'Ihre Fälle, Pläne und Erinnerungen laufen unverändert weiter.',
    },
    privacy:
      'Ihre Kammer sieht keinen Ihrer Fälle, solange Sie ihn nicht selbst mit ihr teilen. Was sie sieht und was nicht, steht auf der Seite.',
    action: {
      invited: 'Einladung ansehen',
      approved: 'Was die Kammer sieht',
      refused: 'Zur Seite',
      suspended: 'Zur Seite',
      resumed: 'Was die Kammer sieht',
      removed: 'Zur Seite',
    },
    whyListed: (chamber) =>
      `${chamber} hat Ihre Adresse in der Liste der Mitglieder. Wenn Sie nichts tun, geschieht nichts.`,
    whyMember: (chamber) =>
      `Sie leiten einen Betrieb, der über ${chamber} bei Lotsenwerk ist oder sein wollte.`,
  },
  en: {
    subject: {
      invited: 'Invitation to Lotsenwerk from your chamber',
      approved: 'Your chamber has accepted your company',
      refused: 'Your chamber has not accepted your company',
      suspended: 'The offer of your chamber is suspended',
      resumed: 'The offer of your chamber applies again',
      removed: 'The offer of your chamber has ended',
    },
    title: {
      invited: (chamber) => `${chamber} invites your company to Lotsenwerk`,
      approved: (chamber) => `${chamber} has accepted your company`,
      refused: (chamber) => `${chamber} has not accepted your company`,
      suspended: (chamber) => `The offer of ${chamber} is suspended for your company`,
      resumed: (chamber) => `The offer of ${chamber} applies to your company again`,
      removed: (chamber) => `The offer of ${chamber} has ended for your company`,
    },
    text: {
      invited:
        'Lotsenwerk helps firms in Germany to hire skilled workers from abroad: with one plan, its deadlines and the right offices to ask. The link leads to where you sign up your company.',
      approved: 'The contact person of your chamber now comes first in your plans.',
      refused:
        'You can go on using Lotsenwerk. If the decision is not clear to you, please ask your chamber.',
      suspended:
        'Your cases, plans and reminders go on unchanged. Your chamber answers questions about this.',
      resumed: 'The contact person of your chamber comes first in your plans again.',
      removed: 'Your cases, plans and reminders go on unchanged.',
    },
    privacy:
      'Your chamber sees none of your cases unless you share it yourself. What it sees and what not is on the page.',
    action: {
      invited: 'See the invitation',
      approved: 'What the chamber sees',
      refused: 'Go to the page',
      suspended: 'Go to the page',
      resumed: 'What the chamber sees',
      removed: 'Go to the page',
    },
    whyListed: (chamber) =>
      `${chamber} has your address in its list of members. If you do nothing, nothing happens.`,
    whyMember: (chamber) =>
      `You are in charge of a company that is or wanted to be at Lotsenwerk through ${chamber}.`,
  },
} satisfies Record<MailLanguage, Words>;

export function chamberLetterSubject({ kind }: ChamberLetterProps, language: MailLanguage): string {
  return words[language].subject[kind];
}

export function ChamberLetter({ frame, ...props }: ChamberLetterProps & { frame: MailFrame }) {
  const say: Words = words[frame.language];
  const { kind, chamberName } = props;
  const title = say.title[kind](chamberName);
  const why = kind === 'invited' ? say.whyListed(chamberName) : say.whyMember(chamberName);
  return (
    <Layout frame={frame} preview={title} why={why}>
      <Title>{title}</Title>
      <Paragraph>{say.text[kind]}</Paragraph>
      {kind === 'refused' || kind === 'removed' ? null : <Paragraph>{say.privacy}</Paragraph>}
      <Action href={props.link}>{say.action[kind]}</Action>
    </Layout>
  );
}

const sample: ChamberLetterProps = {
  kind: 'invited',
  chamberName: 'Musterkammer',
  senderName: 'Willkommenslotsen der Musterkammer',
  link: 'https://lotsenwerk.example/k/musterkammer/join?invitation=abc',
};

export const chamberLetterSample: Record<MailLanguage, ChamberLetterProps> = { de: sample, en: sample };
