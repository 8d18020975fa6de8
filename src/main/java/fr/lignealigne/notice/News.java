package fr.lignealigne.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are to be told.
 *
 * @param place the route that leads there, with nothing of what was written in it; its parameters in their order
 * @param about what it is about: a person has one unread notice of a kind and thing at most
 * @param notBefore until then nobody is told, not even that there will be something
 */
public record News(
        NoticeKind kind,
        String place,
        @Nullable UUID about,
        @Nullable Instant dueAt,
        Instant notBefore) {

    public News {
        List<String> parameters =
                List.of(place.substring(place.indexOf('?') + 1).split("&"));
        if (!parameters.equals(parameters.stream().sorted().toList())) {
            throw new IllegalArgumentException("Not in order: " + place);
        }
    }

    public static News of(NoticeKind kind, String place, @Nullable UUID about) {
        return new News(kind, place, about, null, Instant.MIN);
    }

    public News until(Instant due) {
        return new News(kind, place, about, due, notBefore);
    }

    public News notBefore(Instant moment) {
        return new News(kind, place, about, dueAt, moment);
    }
}
