package fr.lignealigne.bench;

import fr.lignealigne.support.EmbeddedMariaDb;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/** Starts what {@code ./portail package} left, so many times with its cache and as many without, in turn. */
final class StartBenchmark {

    private final int times;

    StartBenchmark(int times) {
        this.times = times;
    }

    void run(Path home) throws IOException, InterruptedException {
        Path cache = PackagedPortal.FOLDER.resolve(PackagedPortal.CACHE);
        if (!Files.exists(cache)) {
            System.err.println("Nothing to start: ./portail package first.");
            System.exit(2);
        }
        FileSystemUtils.deleteRecursively(home);
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(home);
        try {
            PackagedPortal portal = new PackagedPortal(database);
            portal.startOnce(List.of());
            List<PackagedPortal.Start> with = new ArrayList<>();
            List<PackagedPortal.Start> without = new ArrayList<>();
            for (int time = 0; time < times; time++) {
                with.add(told("with the cache", portal.startOnce(List.of("-XX:AOTCache=" + PackagedPortal.CACHE))));
                without.add(told("without", portal.startOnce(List.of())));
            }
            System.out.printf(Locale.ROOT, "size of the cache: %.0f MB%n", Files.size(cache) / 1e6);
            say("with the cache", with);
            say("without", without);
        } finally {
            database.stop();
        }
    }

    private static PackagedPortal.Start told(String how, PackagedPortal.Start start) {
        System.out.printf(
                Locale.ROOT,
                "%s: ready in %d ms, %d ms of processor, load %.1f%n",
                how,
                start.ready().toMillis(),
                start.processor().toMillis(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return start;
    }

    private static void say(String how, List<PackagedPortal.Start> starts) {
        say("process begun to ready, " + how, starts, PackagedPortal.Start::ready);
        say("« Started in », " + how, starts, PackagedPortal.Start::started);
        say("processor’s time until ready, " + how, starts, PackagedPortal.Start::processor);
    }

    private static void say(
            String what, List<PackagedPortal.Start> starts, Function<PackagedPortal.Start, Duration> figure) {
        List<Long> sorted =
                starts.stream().map(figure).map(Duration::toMillis).sorted().toList();
        System.out.printf(
                "%s: median %d ms, slowest of %d %d ms%n",
                what, sorted.get(sorted.size() / 2), sorted.size(), sorted.getLast());
    }
}
