/** Why somebody was chosen, in words. */
import { describeMatchReason } from '../directory/match-reason';
import type { RoutingReason } from './rank-holders';

/** A reason as one phrase without a full stop. */
export function describeRoutingReason(reason: RoutingReason, language: 'de' | 'en'): string {
  const isGerman = language === 'de';
  switch (reason.code) {
    case 'load':
      return isGerman
        ? `Hat Platz: ${reason.open} von ${reason.capacity} Anfragen`
        : `Has room: ${reason.open} of ${reason.capacity} enquiries`;
    case 'full':
      return isGerman
        ? `Ist ausgelastet (${reason.open} von ${reason.capacity} Anfragen); sonst ist niemand frei`
        : `Is full (${reason.open} of ${reason.capacity} enquiries); nobody else has room`;
    case 'silent':
      return isGerman ? 'Hat zuletzt nicht reagiert' : 'Has not reacted lately';
    case 'by-mail':
      return isGerman ? 'Wird per E-Mail gefragt' : 'Is asked by mail';
    case 'wished':
      return isGerman ? 'Sie haben diese Stelle ausgewählt' : 'You chose this service';
    case 'last-resort':
      return isGerman
        ? 'Keine Stelle passt; der Betreiber sucht eine'
        : 'No desk fits; the operator looks for one';
    default:
      return describeMatchReason(reason, language);
  }
}
