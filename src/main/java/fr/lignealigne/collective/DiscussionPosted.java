package fr.lignealigne.collective;

import fr.lignealigne.account.PersonId;

/** Somebody said something in a discussion of the Collective's room. */
public record DiscussionPosted(DiscussionId discussion, Subject subject, PersonId by) {}
