import { Link, Section, Text } from '@react-email/components';

import type { MailFrame } from './layout';
import type { MailLanguage } from './mails';

const words = {
  de: {
    lead: 'Gleich hier, ohne Anmeldung:',
    done: 'Erledigt melden',
    snooze: 'Zurückstellen',
    'hand-over': 'Abgeben',
    how: 'Jeder Link zeigt erst, was geschieht, und fragt. Er gilt 14 Tage und einmal.',
  },
  en: {
    lead: 'Right here, without signing in:',
    done: 'Mark as done',
    snooze: 'Put aside',
    'hand-over': 'Hand over',
    how: 'Each link first shows what will happen, and asks. It works for 14 days, and once.',
  },
} satisfies Record<MailLanguage, Record<string, string>>;

const link = { color: '#0b5394', textDecoration: 'underline' } as const;
const line = { color: '#1b2631', fontSize: '16px', lineHeight: '32px', margin: '0' } as const;
const small = { color: '#55606d', fontSize: '13px', lineHeight: '20px', margin: '4px 0 0' } as const;

/** What can be done at the step from the mail itself. Nothing where nobody may act by mail. */
export function ActLinks({ frame, stepId }: { frame: MailFrame; stepId: string | null | undefined }) {
  const say = words[frame.language];
  if (!stepId || frame.actLinks === undefined) return null;
  const links = frame.actLinks(stepId);
  return (
    <Section style={{ margin: '0 0 16px' }}>
      <Text className="ink" style={line}>
        {say.lead}
      </Text>
      {(['done', 'snooze', 'hand-over'] as const).map((act) => (
        <Text key={act} className="ink" style={line}>
          <Link href={links[act]} className="link" style={link}>
            {say[act]}
          </Link>
        </Text>
      ))}
      <Text className="soft" style={small}>
        {say.how}
      </Text>
    </Section>
  );
}
