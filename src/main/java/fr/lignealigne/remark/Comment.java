package fr.lignealigne.remark;

import java.time.Instant;

/**
 * What a colleague said of a draft.
 *
 * @param function of its writer when it was written
 * @param mine whether the viewer wrote it
 */
public record Comment(CommentId id, RemarkId remark, String function, boolean mine, String words, Instant at) {}
