/** Opening hours as people write them: `9-12, 13:30–17`. German clock, minutes since midnight. */
import type { OpeningSpan } from './opening-hours';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const SPAN = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|bis|to)\s*(\d{1,2})(?:[:.](\d{2}))?$/i;

/** The spans of one day in order; null if it cannot be read, or spans are empty or overlap. Nothing written: closed. */
export function readHours(written: string): readonly OpeningSpan[] | null {
  const parts = written
    .replace(/uhr/gi, '')
    .split(/[,;]|\bund\b|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const spans: OpeningSpan[] = [];
  for (const part of parts) {
    const match = SPAN.exec(part);
    if (match === null) return null;
    const [from, to] = [minutesOf(match[1], match[2]), minutesOf(match[3], match[4])];
    if (from === null || to === null || from >= to) return null;
    spans.push({ from, to });
  }
  spans.sort((left, right) => left.from - right.from);
  const overlaps = spans.some((span, index) => span.from < (spans[index - 1]?.to ?? 0));
  return overlaps ? null : spans;
}

function minutesOf(hours: string | undefined, minutes: string | undefined): number | null {
  const [hour, minute] = [Number(hours), Number(minutes ?? '0')];
  const total = hour * HOUR_MINUTES + minute;
  return minute < HOUR_MINUTES && total <= DAY_MINUTES ? total : null;
}

/** `09:00–12:00, 13:30–17:00`; empty for a closed day. */
export function writeHours(spans: readonly OpeningSpan[]): string {
  return spans.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`).join(', ');
}

function clockOf(minutes: number): string {
  const hour = Math.floor(minutes / HOUR_MINUTES);
  return `${String(hour).padStart(2, '0')}:${String(minutes % HOUR_MINUTES).padStart(2, '0')}`;
}
