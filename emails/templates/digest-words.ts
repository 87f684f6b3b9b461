import type { MailLanguage } from '../mails';

/** The words around the lines of a digest. */
interface Words {
  readonly case: string;
  readonly title: (day: string) => string;
  readonly andMore: (count: number) => string;
  readonly more: (count: number) => string;
  readonly action: string;
  readonly fewer: string;
  readonly settings: string;
  readonly whyLink: string;
  readonly why: (isDeputy: boolean) => string;
  readonly done: string;
  readonly snooze: string;
  readonly handOver: string;
}

export const digestWords: Readonly<Record<MailLanguage, Words>> = {
  de: {
    case: 'Fall',
    title: (day) => `Ihre Fristen am ${day}`,
    andMore: (count) => `und ${count} weitere`,
    more: (count) =>
      count === 1
        ? 'Eine weitere Frist steht in Ihrer Liste für heute.'
        : `${count} weitere Fristen stehen in Ihrer Liste für heute.`,
    action: 'Liste für heute öffnen',
    fewer: 'Lieber seltener, gleich oder gar nicht per Mail?',
    settings: 'Benachrichtigungen einstellen',
    whyLink: 'Alle Mails an Sie und ihr Grund',
    why: (isDeputy) =>
      isDeputy
        ? 'Sie sind für diese Schritte eingetragen oder vertreten jemanden, der abwesend ist. Lotsenwerk fasst alles in höchstens einer Mail je Arbeitstag zusammen; nur was nicht warten kann, kommt einzeln.'
        : 'Sie sind für diese Schritte eingetragen oder bearbeiten die Fälle Ihrer Organisation. Lotsenwerk fasst alles in höchstens einer Mail je Arbeitstag zusammen; nur was nicht warten kann, kommt einzeln.',
    done: 'Erledigt',
    snooze: 'Später',
    handOver: 'Abgeben',
  },
  en: {
    case: 'Case',
    title: (day) => `Your deadlines on ${day}`,
    andMore: (count) => `and ${count} more`,
    more: (count) =>
      count === 1
        ? 'One more deadline stands in your list for today.'
        : `${count} more deadlines stand in your list for today.`,
    action: 'Open the list for today',
    fewer: 'Rather less often, at once, or not by mail?',
    settings: 'Change your notifications',
    whyLink: 'All mails to you and why',
    why: (isDeputy) =>
      isDeputy
        ? 'You are named for these steps or stand in for somebody who is away. Lotsenwerk puts everything into one mail a working day at most; only what cannot wait comes by itself.'
        : 'You are named for these steps or work on the cases of your organisation. Lotsenwerk puts everything into one mail a working day at most; only what cannot wait comes by itself.',
    done: 'Done',
    snooze: 'Later',
    handOver: 'Hand over',
  },
};
