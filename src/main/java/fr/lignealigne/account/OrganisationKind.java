package fr.lignealigne.account;

/** An association, a State body, or the Collective of associations itself. */
public enum OrganisationKind {
    ASSOCIATION,
    STATE,
    COLLECTIVE
}
