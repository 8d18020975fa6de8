package fr.lignealigne.notice;

import java.util.UUID;

/** Identifies a notice of one person. */
public record NoticeId(UUID value) {}
