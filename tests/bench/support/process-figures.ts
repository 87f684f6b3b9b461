import { readFileSync } from 'node:fs';

/** Clock ticks a second of Linux; every distribution builds it so. */
const TICKS = 100;
const PAGE_BYTES = 4096;

/** Milliseconds of processor time that a process has used, by itself; null where `/proc` is not there. */
export function cpuMsOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS;
  } catch {
    return null;
  }
}

/** Bytes of memory that a process holds right now. */
export function memoryOf(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
  } catch {
    return null;
  }
}
