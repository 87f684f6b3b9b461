/** Who does something in which organisation, as the gate of the request has established it. */
export interface Actor {
  organisationId: string;
  personId: string;
  requestId?: string;
}

/** What the audit row takes over from the actor. */
export function auditOf(actor: Actor): { organisationId: string; actorId: string; requestId?: string } {
  return {
    organisationId: actor.organisationId,
    actorId: actor.personId,
    ...(actor.requestId === undefined ? {} : { requestId: actor.requestId }),
  };
}
