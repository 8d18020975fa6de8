package fr.lignealigne.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one person was told of.
 *
 * @param place the route that leads there
 * @param about what it is about; null for what cannot be taken back
 * @param dueAt until when something can be done there; null when there is no such moment
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        String place,
        @Nullable UUID about,
        @Nullable Instant dueAt,
        Instant at,
        boolean isRead) {}
