package fr.lignealigne.collective;

import java.util.List;

/** A discussion with all that was said there, in order. */
public record DiscussionDetails(DiscussionId id, Subject subject, List<PostDetails> posts) {}
