import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Section,
  Text,
} from '@react-email/components';
import type { CSSProperties, ReactNode } from 'react';

import type { MailLanguage } from './mails';

/**
 * The frame of every mail: one column of text, a quiet accent, the sender's details and why the mail came. Colours
 * are readable on light and dark ground; programs that follow the reader's scheme get the dark set.
 */
export interface MailFrame {
  language: MailLanguage;
  /** Address of the installation, without a slash at the end. */
  baseUrl: string;
  /** Who runs this installation: the signature that business mail must carry. */
  operator: {
    name: string;
    address: string | null;
    email: string | null;
    phone?: string | null;
    /** Who acts for it, court and number of the register, VAT number: what § 35a GmbHG and § 37a HGB ask for. */
    representatives?: string | null;
    register?: string | null;
    vatId?: string | null;
  };
  /** Links that do one thing at one step, for whom the mail goes to; absent where nobody may act by mail. */
  actLinks?: (stepId: string) => ActLinks;
  /** Where mails like this one are ended by one click; null: they cannot be ended. */
  stopUrl?: string | null;
  /** An answer to the mail becomes a comment at the step. */
  canReply?: boolean;
  /** An answer to the mail goes into the thread of the enquiry. */
  isAnsweredInThread?: boolean;
}

/** Addresses of pages that show what they do and ask first. */
export interface ActLinks {
  done: string;
  snooze: string;
  'hand-over': string;
}

const FONT = '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

// No `>`: React escapes it in the style tag, where browsers read it as it stands, and drop the whole rule.
const darkScheme = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .page, .page td, .sheet { background-color: #14181d !important; }
    .sheet { border-color: #333c47 !important; }
    .ink, .ink * { color: #e8ecf1 !important; }
    .soft, .soft a, .late a { color: #aab4c0 !important; }
    .rule { border-color: #333c47 !important; }
    .late { color: #ffb4a3 !important; }
    .link { color: #8cc4ff !important; }
    .action { background-color: #8cc4ff !important; color: #0b1a2b !important; }
  }
`;

const styles = {
  page: { backgroundColor: '#f4f6f8', margin: 0, padding: '24px 0', fontFamily: FONT },
  sheet: {
    backgroundColor: '#ffffff',
    border: '1px solid #d9dfe6',
    borderRadius: '8px',
    maxWidth: '560px',
    padding: '28px 28px 20px',
  },
  brand: { color: '#0b5394', fontSize: '14px', fontWeight: 600, letterSpacing: '0.02em', margin: '0 0 20px' },
  heading: { color: '#1b2631', fontSize: '20px', lineHeight: '28px', fontWeight: 600, margin: '0 0 16px' },
  paragraph: { color: '#1b2631', fontSize: '16px', lineHeight: '24px', margin: '0 0 16px' },
  action: {
    backgroundColor: '#0b5394',
    color: '#ffffff',
    borderRadius: '6px',
    fontSize: '16px',
    fontWeight: 600,
    padding: '12px 20px',
    textDecoration: 'none',
  },
  rule: { borderColor: '#d9dfe6', margin: '28px 0 16px' },
  small: { color: '#55606d', fontSize: '13px', lineHeight: '20px', margin: '0 0 8px' },
} satisfies Record<string, CSSProperties>;

const words = {
  de: {
    why: 'Warum bekomme ich diese Mail?',
    ledger: 'Alle Erinnerungen dieses Falls',
    stop: 'Diese Mails beenden',
    reply: 'Antworten Sie auf diese Mail, steht Ihr Text als Kommentar beim Schritt.',
    phone: 'Telefon',
    representatives: 'Vertreten durch',
    vatId: 'USt-IdNr.',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
  },
  en: {
    why: 'Why did I get this mail?',
    ledger: 'All reminders of this case',
    stop: 'End these mails',
    reply: 'Answer this mail, and your text becomes a comment at the step.',
    phone: 'Telephone',
    representatives: 'Represented by',
    vatId: 'VAT no.',
    imprint: 'Legal notice',
    privacy: 'Privacy',
  },
} satisfies Record<MailLanguage, Record<string, string>>;

/** The whole mail around its content. `why` answers "why did I get this mail?" in one or two sentences. */
export function Layout(props: {
  frame: MailFrame;
  preview: string;
  why: string;
  /** Where the whole answer stands: what was and will be said of the same matter. */
  whyUrl?: string | undefined;
  /** What that link says, where it is not about one case. */
  whyText?: string | undefined;
  /** Language and direction of the content where it is none of the product's two. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  children: ReactNode;
}) {
  const { frame, preview, why, whyUrl, whyText, lang = frame.language, dir = 'ltr', children } = props;
  const say = words[frame.language];
  return (
    <Html lang={lang} dir={dir}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkScheme}</style>
      </Head>
      <Body className="page" style={styles.page}>
        <Preview text={preview} />
        <Container className="sheet" style={styles.sheet}>
          <Text className="ink" style={styles.brand}>
            Lotsenwerk
          </Text>
          {children}
          {frame.canReply === true && (
            <Text className="soft" style={styles.small}>
              {say.reply}
            </Text>
          )}
          <Hr className="rule" style={styles.rule} />
          <Text className="soft" style={styles.small}>
            {lang === frame.language ? <strong>{say.why}</strong> : null} {why}
            {whyUrl === undefined ? null : (
              <>
                {' '}
                <Link href={whyUrl} style={{ color: '#55606d', textDecoration: 'underline' }}>
                  {whyText ?? say.ledger}
                </Link>
              </>
            )}
          </Text>
          <Signature frame={frame} />
        </Container>
      </Body>
    </Html>
  );
}

/** Name, address and who acts for the sender, as business mail must say it (§ 35a GmbHG, § 37a HGB). */
function Signature({ frame }: { frame: MailFrame }) {
  const { operator, baseUrl, stopUrl } = frame;
  const say = words[frame.language];
  const link = { color: '#55606d', textDecoration: 'underline' };
  const lines = [
    [operator.name, operator.address].filter(Boolean).join(', '),
    operator.representatives && `${say.representatives}: ${operator.representatives}`,
    [operator.register, operator.vatId && `${say.vatId} ${operator.vatId}`].filter(Boolean).join(' · '),
    operator.phone && `${say.phone}: ${operator.phone}`,
  ].filter((text) => text !== null && text !== undefined && text !== '');
  const links = [
    ...(stopUrl ? [{ href: stopUrl, text: say.stop }] : []),
    { href: `${baseUrl}/imprint`, text: say.imprint },
    { href: `${baseUrl}/privacy`, text: say.privacy },
  ];
  return (
    <>
      <Text className="soft" style={styles.small}>
        {lines.map((text, index) => (
          <span key={text}>
            {index > 0 && <br />}
            {text}
          </span>
        ))}
        {operator.email ? (
          <>
            <br />
            <Link href={`mailto:${operator.email}`} style={link}>
              {operator.email}
            </Link>
          </>
        ) : null}
      </Text>
      <Text className="soft" style={styles.small}>
        {links.map(({ href, text }, index) => (
          <span key={href}>
            {index > 0 && ' · '}
            <Link href={href} style={link}>
              {text}
            </Link>
          </span>
        ))}
      </Text>
    </>
  );
}

const PREVIEW_LENGTH = 150;
const hidden = {
  display: 'none',
  overflow: 'hidden',
  lineHeight: '1px',
  opacity: 0,
  maxHeight: 0,
  maxWidth: 0,
} as const;
/** Takes room and shows nothing. Written in letters of ASCII: as characters the room would be most of the mail. */
const ROOM = '&zwnj;&nbsp;';

/** What lists of mails show beside the subject, and room behind it, so that they do not go on with the text. */
function Preview({ text }: { text: string }) {
  const shown = [...text].slice(0, PREVIEW_LENGTH);
  return (
    <div style={hidden} data-skip-in-text>
      {shown.join('')}
      <span dangerouslySetInnerHTML={{ __html: ROOM.repeat(PREVIEW_LENGTH - shown.length) }} />
    </div>
  );
}

export function Title({ children }: { children: ReactNode }) {
  return (
    <Heading as="h1" className="ink" style={styles.heading}>
      {children}
    </Heading>
  );
}

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={styles.paragraph}>
      {children}
    </Text>
  );
}

/** The one thing to do. The address stands below it too, for programs that show no buttons. */
export function Action({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Section style={{ margin: '0 0 16px' }}>
      <Button className="action" href={href} style={styles.action}>
        {children}
      </Button>
    </Section>
  );
}

/** Label and value, line by line. */
export function Facts({ rows }: { rows: ReadonlyArray<readonly [label: string, value: string]> }) {
  return (
    <Section style={{ margin: '0 0 16px' }}>
      {rows.map(([label, value]) => (
        <Text key={label} className="ink" style={{ ...styles.paragraph, margin: '0 0 4px' }}>
          <strong>{label}:</strong> {value}
        </Text>
      ))}
    </Section>
  );
}
