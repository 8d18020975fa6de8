package fr.lignealigne.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader says became of one changed line of a real pair of versions.
 *
 * @param pair the name of the pair: the years of both versions, « 1992-1994 », or « plan »
 * @param line counted from 0 without the blank ones
 * @param reading which of the two readings, made apart from each other
 * @param places none for a line that is gone
 */
record HandLabel(String pair, int line, int reading, String status, Set<Integer> places, boolean sure) {

    static List<HandLabel> in(String resource) throws IOException {
        try (InputStream file = HandLabel.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> parse(line.split("\t", -1)))
                    .toList();
        }
    }

    private static HandLabel parse(String[] cells) {
        Set<Integer> places = Stream.of(cells[4].split(","))
                .filter(place -> !place.isBlank())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return new HandLabel(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3],
                places,
                cells[5].equals("sure"));
    }

    /** Whether a map that sends the line there, or nowhere for a place below 0, is right. */
    boolean isRight(int place) {
        return places.isEmpty() ? place < 0 : places.contains(place);
    }

    /** Whether two readings name a common place, or both none. */
    boolean agreesWith(HandLabel other) {
        return places.isEmpty() ? other.places.isEmpty() : places.stream().anyMatch(other.places::contains);
    }
}
