package fr.lignealigne.attachment;

import fr.lignealigne.account.PersonId;

/** A file was taken away from what it hung on. */
public record FileRemoved(AttachmentId file, PersonId by) {}
