import type { Judged } from './check-mutants';
import type { Equivalent } from './equivalent';

export interface MutationReport {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly noEffect: number;
  /** Killed of those that have an effect, in percent; two digits. */
  readonly score: number;
  readonly seconds: number;
  readonly stopped: boolean;
  readonly files: readonly { readonly file: string; readonly killed: number; readonly survived: number }[];
  readonly survivors: readonly Judged[];
  /** Entries of the list that no surviving mutant answers to any more. */
  readonly staleEquivalents: readonly Equivalent[];
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 10_000) / 100;
}

/** `listed`: the entries that belong to what was run. */
export function reportOf(
  judged: readonly Judged[],
  listed: readonly Equivalent[],
  seconds: number,
  stopped: boolean,
): MutationReport {
  const count = (verdict: Judged['verdict'], file?: string) =>
    judged.filter((entry) => entry.verdict === verdict && (file === undefined || entry.file === file)).length;
  const files = [...new Set(judged.map(({ file }) => file))];
  const isUsed = (entry: Equivalent) =>
    judged.some(
      ({ verdict, file, code, from, to }) =>
        verdict === 'no-effect' &&
        file === entry.file &&
        code === entry.code &&
        from === entry.from &&
        to === entry.to,
    );
  return {
    mutants: judged.length,
    killed: count('killed'),
    survived: count('survived'),
    noEffect: count('no-effect'),
    score: percent(count('killed'), judged.length - count('no-effect')),
    seconds: Math.round(seconds * 10) / 10,
    stopped,
    files: files.map((file) => ({ file, killed: count('killed', file), survived: count('survived', file) })),
    survivors: judged.filter(({ verdict }) => verdict === 'survived'),
    staleEquivalents: stopped ? [] : listed.filter((entry) => !isUsed(entry)),
  };
}

/** One line that stays in its place on a terminal. */
export function progressLine({ file, line }: Judged, done: number, all: number): string {
  const text = `${done}/${all} ${file}:${line}`;
  return process.stderr.isTTY ? `\r\u001b[2K${text}` : done % 50 === 0 || done === all ? `${text}\n` : '';
}

export function reportText(report: MutationReport): string {
  const lines = report.survivors.map(
    ({ file, line, from, to, isUnreached }) =>
      `${file}:${line}  ${from}  ->  ${to}${isUnreached ? '  (no test runs this)' : ''}`,
  );
  for (const { file, code, from, to } of report.staleEquivalents)
    lines.push(
      `listed as without effect, but not found among the survivors: ${file}  ${code}  ${from}  ->  ${to}`,
    );
  const { mutants, killed, survived, noEffect, score, seconds, stopped } = report;
  lines.push(
    `${mutants} mutants: ${killed} killed, ${survived} survived, ${noEffect} without effect; ` +
      `score ${score} %, ${seconds} s${stopped ? ' (stopped)' : ''}`,
  );
  return `${lines.join('\n')}\n`;
}
