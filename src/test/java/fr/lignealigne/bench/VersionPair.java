package fr.lignealigne.bench;

import fr.lignealigne.plan.linemap.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two versions of a text, one paragraph a line, and what is known of where each old line went.
 *
 * @param stem the path of both files but for .old and .new
 * @param truth the right new lines of each old one, none for a removed line; empty when nothing is known
 * @param kinds what was done to each old line
 */
record VersionPair(Path stem, List<String> before, List<String> after, List<Set<Integer>> truth, List<String> kinds) {

    private static final JsonMapper JSON = new JsonMapper();

    static List<VersionPair> in(Path folder) throws IOException {
        List<VersionPair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(file -> file.toString().endsWith(".old"))
                    .sorted()
                    .toList()) {
                String name = old.getFileName().toString();
                pairs.add(read(old.resolveSibling(name.substring(0, name.length() - 4))));
            }
        }
        return pairs;
    }

    private static VersionPair read(Path stem) throws IOException {
        List<Set<Integer>> truth = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        Path known = sibling(stem, ".truth");
        if (Files.exists(known)) {
            JsonNode json = JSON.readTree(Files.readString(known));
            for (JsonNode places : json.get("truth")) {
                Set<Integer> right = new HashSet<>();
                places.forEach(place -> right.add(place.asInt()));
                truth.add(right);
            }
            json.get("kind").forEach(kind -> kinds.add(kind.asString()));
        }
        return new VersionPair(stem, lines(sibling(stem, ".old")), lines(sibling(stem, ".new")), truth, kinds);
    }

    /** As the programs that make and score pairs count: by line feeds, without what is blank in Unicode. */
    private static List<String> lines(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("\n"))
                .filter(line -> !line.matches("[\\s\\p{Z}]*"))
                .toList();
    }

    static List<Piece> pieces(List<String> lines) {
        return lines.stream().map(VersionPair::piece).toList();
    }

    private static Piece piece(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return new Piece(line.substring(level).strip(), level, null);
    }

    Path file(String suffix) {
        return sibling(stem, suffix);
    }

    String name() {
        return stem.getFileName().toString();
    }

    /** The text and the level without the seed. */
    String group() {
        String name = stem.getFileName().toString();
        int dash = name.lastIndexOf('-');
        return dash < 0 ? name : name.substring(0, dash);
    }

    /** What a method answered, as the scoring script reads it. */
    void answer(String method, int[] map, double milliseconds) throws IOException {
        var json = JSON.createObjectNode();
        var places = json.putArray("map");
        for (int place : map) {
            places.add(place);
        }
        json.put("ms", milliseconds);
        Files.writeString(file("." + method + ".json"), json.toString());
    }

    private static Path sibling(Path stem, String suffix) {
        return stem.resolveSibling(stem.getFileName() + suffix);
    }
}
