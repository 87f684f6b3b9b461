/**
 * The design system: rendered on the server, without data access, texts passed in or from the dictionaries.
 *
 * A page stands in a shell (`PublicShell`, or `AppShell` with navigation in an organisation's layout), begins with
 * `PageHeader` (the only h1) and holds `Card`s. Form fields come from `~/components/form`. Colours, sizes and
 * radii are the tokens of `app/styles/tokens.css`; inline styles are refused by the Content-Security-Policy.
 * How they are used together, with the texts: `docs/design.md`.
 */
export { Badge, type BadgeTone } from './badge';
export { Button, buttonClasses, LinkButton, type ButtonLook } from './button';
export { Card } from './card';
export { classNames } from './class-names';
export { ConfirmStep } from './confirm-step';
export { DefinitionList, type Definition } from './definition-list';
export { Disclosure } from './disclosure';
export { EmptyState } from './empty-state';
export { ErrorPage } from './error-page';
export { FlashMessage, type Flash } from './flash-message';
export { Icon, type IconName } from './icon';
export { Notice, type NoticeKind } from './notice';
export { PageHeader, type Crumb } from './page-header';
export { Pagination } from './pagination';
export { Progress } from './progress';
export { AppShell, PublicShell } from './shell/app-shell';
export type { NavigationItem } from './shell/main-navigation';
export { SourceLink, UnconfirmedMark } from './source-link';
export { Table, type Column } from './table';
export { TabLinks, type TabLink } from './tab-links';
export { DateText, Money, MoneyRange } from './values';
export { BulletList, ProseSection } from './prose';
