/** Who does something in which organisation, as the gate of the request has established it. */
export interface Actor {
  organisationId: string;
  personId: string;
  requestId?: string;
  /** Not in the product itself: by a link in a mail, or by answering one. The case's history says so. */
  via?: 'mail-link' | 'mail-reply';
}

/** What the audit row takes over from the actor. */
export function auditOf(actor: Actor): { organisationId: string; actorId: string; requestId?: string } {
  return {
    organisationId: actor.organisationId,
    actorId: actor.personId,
    ...(actor.requestId === undefined ? {} : { requestId: actor.requestId }),
  };
}
