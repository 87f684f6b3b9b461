import { waitFor } from '#tests/support/wait-for';

import type { Hand } from './crew';
import { findViolations } from './invariants';
import { pause, type Lab } from './lab';
import { chanceOf } from './random';
import { buildScene, clearScene, type Scene } from './scene';
import type { Fault, Happening, Script } from './script';

// Only a machine that is very busy with something else needs more than seconds.
const SETTLE_MS = 150_000;
const HOUR_MS = 3_600_000;

export interface RunResult {
  run: number;
  seed: number;
  faults: string[];
  workers: number;
  reminders: number;
  mails: number;
  /** Second copies where the server had the text and the worker died, or was stopped, before it could note that. */
  copiesAfterDeath: number;
  /** Second copies where the server kept a text and cut the line instead of saying OK. */
  copiesAfterSilence: number;
  violations: string[];
  /** What happened when; given for runs with violations. */
  trace: string[];
  ms: number;
}

/** The processes that go on from run to run. */
export interface Staff {
  workers: Hand[];
  web: Hand | null;
}

/** Does what the script says, waits until everything has come to rest, and looks at rows and mailbox. */
export async function performRun(lab: Lab, staff: Staff, script: Script): Promise<RunResult> {
  const { context, sink } = lab;
  const { database } = context;
  const begin = performance.now();
  const trace: string[] = [];
  const note = (what: string) => trace.push(`${Math.round(performance.now() - begin)} ms: ${what}`);
  const chance = chanceOf(script.seed ^ 0x5bd1e995, script.run);
  const copies = { inDoubt: new Map<string, number>(), hasJumped: false };

  while (staff.workers.length > script.workers) await staff.workers.pop()?.kill();
  while (staff.workers.length < script.workers) staff.workers.push(await lab.crew.worker());
  staff.web ??= await lab.crew.web();
  sink.clear();
  const scene = await buildScene(context, script);
  note(`scene with ${script.cases.map(({ steps, mode }) => `${steps} ${mode}`).join(', ')}`);

  const acts = new Acts(lab, staff, scene, note);
  acts.wake(0);
  await Promise.all([
    ...script.faults.map((fault) => pause(fault.atMs).then(() => strike(fault))),
    ...script.happenings.map((each) => pause(each.atMs).then(() => acts.happen(each))),
  ]);
  sink.behave({});
  for (const hand of [...staff.workers, staff.web]) hand.tell({ kind: 'clock', offsetMs: 0 });
  await acts.finish();
  const isSettled = await settle();
  const result = await findViolations(context, scene, sink.mails, { ...copies, voidSince: acts.voidSince });
  if (!isSettled) result.violations.unshift('it did not come to rest');
  if (result.violations.length === 0) await clearScene(context, scene);
  return {
    run: script.run,
    seed: script.seed,
    faults: script.faults.map(({ kind }) => kind),
    workers: script.workers,
    ...result,
    trace: result.violations.length > 0 ? trace : [],
    ms: Math.round(performance.now() - begin),
  };

  async function strike({ kind, forMs }: Fault): Promise<void> {
    note(`${kind} for ${forMs} ms`);
    switch (kind) {
      case 'kill-worker': {
        const index = chance.between(0, staff.workers.length - 1);
        const [hand] = staff.workers.splice(index, 1);
        if (hand === undefined) return;
        await hand.kill();
        await endLeasesOf(hand);
        staff.workers.push(await lab.crew.worker());
        return;
      }
      case 'pause-worker': {
        const hand = chance.oneOf(staff.workers);
        hand.signal('SIGSTOP');
        await pause(forMs / 2);
        // As if two minutes had gone by.
        await endLeasesOf(hand);
        await pause(forMs / 2);
        hand.signal('SIGCONT');
        return;
      }
      case 'kill-web': {
        const web = staff.web;
        await web?.kill();
        staff.web = await lab.crew.web();
        acts.again();
        return;
      }
      case 'smtp-refuses':
        return misbehave({ greets: () => false, takesRecipient: () => chance.is(0.5) }, forMs);
      case 'smtp-slow':
        return misbehave({ slowMs: () => chance.between(10, 250) }, forMs);
      case 'smtp-cuts':
        return misbehave({ cuts: () => (chance.is(0.5) ? 'cut' : 'no') }, forMs);
      case 'smtp-keeps-and-cuts':
        return misbehave({ cuts: () => (chance.is(0.3) ? 'keep-and-cut' : 'no') }, forMs);
      case 'smtp-greylists':
        return misbehave({ takesRecipient: () => chance.is(0.4) }, forMs);
      case 'store-dies':
        return lab.loseStore(forMs);
      case 'store-pauses':
        return lab.pauseStore(forMs);
      case 'clock-forward':
        return jump(HOUR_MS, forMs);
      case 'clock-back':
        return jump(-HOUR_MS, forMs);
      case 'postgres-restarts':
        return lab.restartPostgres();
    }
  }

  async function misbehave(behaviour: Parameters<typeof sink.behave>[0], forMs: number): Promise<void> {
    sink.behave(behaviour);
    await pause(forMs);
    sink.behave({});
  }

  /** All processes of a machine see the same clock. */
  async function jump(offsetMs: number, forMs: number): Promise<void> {
    copies.hasJumped = true;
    const tellAll = (ms: number) => {
      for (const hand of [...staff.workers, staff.web]) hand?.tell({ kind: 'clock', offsetMs: ms });
    };
    tellAll(offsetMs);
    await pause(forMs);
    tellAll(0);
  }

  /** The claims of one worker run out at once; what it had handed over is in doubt. */
  async function endLeasesOf({ tag }: Hand): Promise<void> {
    const like = `%${tag}`;
    await untilDone(async () => {
      const rows = await database.$queryRaw<Array<{ id: string; inDoubt: boolean }>>`
        UPDATE outgoing_mail SET claimed_until = '2000-01-01'
        WHERE status = 'sending' AND claim_token LIKE ${like}
        RETURNING id, handed_over_at IS NOT NULL AS "inDoubt"`;
      for (const { id, inDoubt } of rows)
        if (inDoubt) copies.inDoubt.set(id, (copies.inDoubt.get(id) ?? 0) + 1);
      note(`worker ${tag} had ${rows.length} claims, ${rows.filter((row) => row.inDoubt).length} in doubt`);
    });
  }

  async function settle(): Promise<boolean> {
    return waitFor(
      async () => {
        try {
          await database.$executeRaw`
            UPDATE outgoing_mail SET not_before = now()
            WHERE person_id = ANY(${scene.personIds}) AND status = 'pending' AND not_before > now()`;
          const [row] = await database.$queryRaw<Array<{ open: bigint }>>`
            SELECT (SELECT count(*) FROM reminder WHERE organisation_id = ANY(${scene.organisationIds})
                      AND status IN ('planned', 'queued') AND remind_at <= now())
                 + (SELECT count(*) FROM outgoing_mail WHERE person_id = ANY(${scene.personIds})
                      AND status IN ('pending', 'sending')) AS open`;
          return row?.open === 0n;
        } catch {
          return false;
        }
      },
      { what: 'rest', timeoutMs: SETTLE_MS },
    ).catch(() => false);
  }
}

/** Tries while the database is away. */
async function untilDone(work: () => Promise<void>): Promise<void> {
  await waitFor(
    () =>
      work().then(
        () => true,
        () => false,
      ),
    { what: 'the database to take it', timeoutMs: SETTLE_MS },
  );
}

/** Never used twice: the web process lives longer than a run, and so do its answers. */
let lastNumber = 0;
const nextNumber = () => (lastNumber += 1);

/** What people do through the web process; what a dead or refused one did not do, they do again. */
class Acts {
  /** Step, or case, to the moment at which what is said of it was void for certain. */
  readonly voidSince = new Map<string, number>();
  #about = new Map<number, string>();
  #open = new Map<number, (number: number) => void>();
  #hand: Hand | null = null;

  constructor(
    private readonly lab: Lab,
    private readonly staff: Staff,
    private readonly scene: Scene,
    private readonly note: (what: string) => void,
  ) {}

  wake(caseIndex: number): void {
    this.#send('wake-again', caseIndex, 0, []);
  }

  async happen({ kind, caseIndex, stepIndex, times }: Happening): Promise<void> {
    const of = this.scene.cases[caseIndex];
    if (of === undefined) return;
    let mailIds: string[] = [];
    if (kind === 'wake-again') {
      // Any of its mails, sent or not, in any order.
      const rows = await this.lab.context.database.outgoingMail
        .findMany({ where: { organisationId: of.organisationId }, select: { id: true }, take: 12 })
        .catch(() => []);
      mailIds = rows.map(({ id }) => id).reverse();
    }
    for (let time = 0; time < times; time += 1) this.#send(kind, caseIndex, stepIndex, mailIds);
  }

  /** Everything that no answer came for. */
  again(): void {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const send of open) send(nextNumber());
  }

  async finish(): Promise<void> {
    await waitFor(
      () => {
        const ended = this.staff.web?.ended;
        let hasFailed = false;
        for (const number of [...this.#open.keys()]) {
          const end = ended?.get(number);
          if (end === undefined) continue;
          const { error } = end;
          const about = this.#about.get(number);
          if (error === null && about !== undefined)
            this.voidSince.set(about, Math.min(end.atMs, this.voidSince.get(about) ?? end.atMs));
          // P2025: the step was done before its day could be moved. Anything else is pressed again.
          if (error === null || error === 'P2025') this.#open.delete(number);
          else hasFailed = true;
        }
        if (hasFailed || this.#hand !== this.staff.web) this.again();
        return this.#open.size === 0;
      },
      { what: () => `${this.#open.size} acts`, timeoutMs: SETTLE_MS },
    );
  }

  #send(kind: Happening['kind'], caseIndex: number, stepIndex: number, mailIds: string[]): void {
    const of = this.scene.cases[caseIndex];
    const stepId = of?.stepIds[stepIndex];
    if (of === undefined || stepId === undefined) return;
    const send = (number: number) => {
      this.note(`act ${number}: ${kind} in case ${caseIndex}, step ${stepIndex}`);
      this.#hand = this.staff.web;
      this.#open.set(number, send);
      if (kind !== 'wake-again') this.#about.set(number, kind === 'case-closed' ? of.caseId : stepId);
      const { organisationId, caseId } = of;
      this.#hand?.tell({ kind: 'act', number, act: kind, organisationId, caseId, stepId, mailIds });
    };
    send(nextNumber());
  }
}
