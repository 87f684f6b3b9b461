import { Action, Layout, Paragraph, Title, type MailFrame } from './layout';

/** The words that every mail about an account has, in one language. */
export interface AccountWords {
  subject: string;
  /** What mail programs show beside the subject. */
  preview: string;
  hello(name: string): string;
  text: string;
  more: string;
  /** Why the person gets this mail, and what to do if it was not them. */
  why: string;
}

interface AccountLetterProps {
  frame: MailFrame;
  words: AccountWords;
  name: string;
  /** The buttons, most wanted first. */
  actions: ReadonlyArray<{ href: string; text: string }>;
}

/** The shape of all mails about an account: what happened, what to press, what else to know. */
export function AccountLetter({ frame, words, name, actions }: AccountLetterProps) {
  return (
    <Layout frame={frame} preview={words.preview} why={words.why}>
      <Title>{words.subject}</Title>
      <Paragraph>{words.hello(name)}</Paragraph>
      <Paragraph>{words.text}</Paragraph>
      {actions.map(({ href, text }) => (
        <Action key={href} href={href}>
          {text}
        </Action>
      ))}
      <Paragraph>{words.more}</Paragraph>
    </Layout>
  );
}
