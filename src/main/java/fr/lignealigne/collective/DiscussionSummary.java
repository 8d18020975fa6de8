package fr.lignealigne.collective;

import java.time.Instant;

/**
 * A discussion as lists show it.
 *
 * @param opening its first words; empty when they were withdrawn
 * @param opener the association that began it
 * @param posts how many were said and not withdrawn
 * @param unread how many of them others said since this person last read it
 */
public record DiscussionSummary(
        DiscussionId id, Subject subject, String opening, String opener, int posts, int unread, Instant latest) {}
