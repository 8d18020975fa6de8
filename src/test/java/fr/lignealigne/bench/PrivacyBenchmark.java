package fr.lignealigne.bench;

import fr.lignealigne.privacy.PersonalData;
import fr.lignealigne.privacy.PersonalDataKind;
import fr.lignealigne.privacy.PersonalDataScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of what is labelled in the invented sentences is found, how often plans raise an alarm, and how long a text
 * takes that somebody types.
 */
final class PrivacyBenchmark {

    private static final Path DEMONSTRATION = Path.of("src", "test", "resources", "demo");
    private static final int TYPED = 5_000;
    private static final int TIMES = 201;

    private final Path others;

    /** @param others a folder of further plans, as Markdown or text; nothing of them is printed but counts */
    PrivacyBenchmark(Path others) {
        this.others = others;
    }

    void run() throws IOException {
        String plan = Files.readString(DEMONSTRATION.resolve("plan-v1.md"));
        Instant start = Instant.now();
        PersonalData.in("Mme Sow");
        System.out.printf("first text of a process: %d ms%n", millis(start));
        score("written on", false);
        score("held out", true);
        alarms(DEMONSTRATION);
        if (Files.isDirectory(others)) {
            alarms(others);
        }
        time(plan.substring(0, TYPED));
    }

    private static void score(String half, boolean heldOut) throws IOException {
        PersonalDataScore score = PersonalDataScore.ofHalf(heldOut);
        for (PersonalDataKind kind : PersonalDataKind.values()) {
            print(half + ", " + kind, score.of(kind));
        }
        print(half + ", structured", score.of(PersonalDataScore.STRUCTURED));
        Set<PersonalDataKind> all = EnumSet.allOf(PersonalDataKind.class);
        print(half + ", all", score.of(all));
    }

    private static void print(String what, PersonalDataScore.Count count) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d found, recall %.3f, %d for nothing, precision %.3f%n",
                what,
                count.found(),
                count.labelled(),
                count.recall(),
                count.spurious(),
                count.precision());
    }

    private static void alarms(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(file ->
                            file.toString().matches(".*(?:plan-v\\d|remarks.*|assessment.*|\\d)\\.(?:md|txt|yaml)"))
                    .sorted()
                    .toList();
            for (Path file : texts) {
                String text = Files.readString(file);
                int words = text.split("\\s+").length;
                System.out.printf(
                        "%s: %d alarms in %d words%n",
                        file.getFileName(), PersonalData.in(text).size(), words);
            }
        }
    }

    private static void time(String typed) {
        long[] took = IntStream.range(0, TIMES)
                .mapToLong(time -> {
                    long start = System.nanoTime();
                    PersonalData.in(typed);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%d characters: median %.1f ms, slowest of %d %.1f ms%n",
                typed.length(),
                took[TIMES / 2] / 1e6,
                TIMES,
                took[TIMES - 1] / 1e6);
    }

    private static long millis(Instant start) {
        return Duration.between(start, Instant.now()).toMillis();
    }
}
