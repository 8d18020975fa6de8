package fr.lignealigne.attachment;

import fr.lignealigne.account.PersonId;

/** A file was hung on something. */
public record FileAdded(AttachmentId file, PersonId by) {}
