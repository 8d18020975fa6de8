package fr.lignealigne.attachment;

import fr.lignealigne.account.PersonId;

/** The scanner found a file infected. */
public record FileRefused(AttachmentId file, PersonId addedBy) {}
