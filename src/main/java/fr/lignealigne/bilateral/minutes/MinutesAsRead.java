package fr.lignealigne.bilateral.minutes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Minutes as somebody of the State read them. Whoever puts or validates them means that text and what was observed of it:
 * the act is refused once a word of either is another.
 *
 * @param text stands for all that is written in them
 */
public record MinutesAsRead(MinutesId id, MinutesState state, int round, UUID text) {

    static MinutesAsRead of(
            MinutesId id, MinutesState state, int round, List<MinutesPoint> points, List<Attendee> attendees) {
        Stream<Object> written = Stream.concat(
                points.stream()
                        .flatMap(point -> Stream.of(
                                point.id(),
                                point.title(),
                                point.saidByTheAssociation(),
                                point.saidByTheState(),
                                String.valueOf(point.outcome()),
                                point.observation(),
                                point.earlier())),
                attendees.stream().flatMap(one -> Stream.of(one.id(), one.function(), String.valueOf(one.presence()))));
        String words = written.map(Object::toString).collect(Collectors.joining("\u0000"));
        return new MinutesAsRead(id, state, round, UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }
}
