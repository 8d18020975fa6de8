package fr.lignealigne.bench;

import fr.lignealigne.support.ChildProcess;
import fr.lignealigne.support.EmbeddedMariaDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Two nodes on one database write while one after the other, and the database, is killed by SIGKILL; in the end what was
 * told done is looked for. What was begun and not told done is done again with the same key, as people press again.
 */
public final class Kills {

    private static final int PATIENCE = 240;
    private static final int ACTS_BETWEEN = 40;
    private static final String OVERLAPS = "select count(*) from booking a join booking b"
            + " on a.resource_id = b.resource_id and a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at";

    private final Path home;
    private final EmbeddedMariaDb database;
    private final Random chance;
    private final Set<String> drafts = ConcurrentHashMap.newKeySet();
    private final Set<String> meetings = ConcurrentHashMap.newKeySet();
    private final Map<String, Deposit> deposits = new ConcurrentHashMap<>();
    private final Map<String, Long> typed = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> failures = new ConcurrentHashMap<>();
    private final AtomicLong twice = new AtomicLong();
    private int again;
    private double longestPause;

    /**
     * What was found in the end.
     *
     * @param again deposits that were under way in a killed node and were asked for again
     * @param lost acts told done of which nothing stands
     * @param doubled receipts that say a deposit a second time, or nothing
     * @param overlapping pairs of bookings of one official, room or association at one time
     * @param longestPause of the node that lived on, in seconds, around the kill of the other one
     */
    public record Outcome(
            int drafts,
            int deposits,
            int meetings,
            int again,
            long lost,
            long doubled,
            long overlapping,
            double longestPause,
            Map<String, Long> failures) {}

    private record Deposit(
            String remark, String lead, Node by, @Nullable String receipt) {}

    private Kills(Path home, EmbeddedMariaDb database, long seed) {
        this.home = home;
        this.database = database;
        this.chance = new Random(seed);
    }

    /** @param kills of the first node, the database and the second node by turns */
    public static Outcome run(Path home, int kills, long seed) throws Exception {
        EmbeddedMariaDb database = EmbeddedMariaDb.startIn(home);
        try {
            return new Kills(home, database, seed).through(kills);
        } finally {
            database.stop();
        }
    }

    /** The primary is killed for good, and what was told done is looked for on its semi-synchronous replica. */
    public static Outcome failover(Path home) throws Exception {
        Path files = home.resolve("primary");
        EmbeddedMariaDb primary = EmbeddedMariaDb.startIn(files, Replica.OF_THE_PRIMARY);
        try {
            Kills kills = new Kills(home, primary, 0);
            List<String> laid = kills.laid();
            Replica replica = Replica.startIn(home.resolve("replica"), primary, files);
            try {
                return kills.over(replica, laid);
            } finally {
                replica.stop();
            }
        } finally {
            primary.stop();
        }
    }

    private Outcome over(Replica replica, List<String> laid) throws Exception {
        List<Node> nodes = List.of(new Node("a", laid), new Node("b", laid));
        try {
            for (Node node : nodes) {
                node.start();
            }
            for (Node node : nodes) {
                node.awaitActs(5 * ACTS_BETWEEN);
            }
            ProcessHandle server = database.process();
            server.destroyForcibly();
            server.onExit().get(PATIENCE, TimeUnit.SECONDS);
        } finally {
            nodes.forEach(Node::kill);
        }
        replica.promote();
        return outcome(replica.url());
    }

    private Outcome through(int kills) throws Exception {
        List<String> laid = laid();
        List<Node> nodes = List.of(new Node("a", laid), new Node("b", laid));
        try {
            for (Node node : nodes) {
                node.start();
            }
            for (int i = 0; i < kills; i++) {
                for (Node node : nodes) {
                    node.awaitActs(ACTS_BETWEEN);
                }
                Thread.sleep(chance.nextInt(700));
                kill(i, nodes);
            }
            for (Node node : nodes) {
                node.awaitActs(ACTS_BETWEEN);
            }
            for (Node node : nodes) {
                node.end();
            }
        } finally {
            nodes.forEach(Node::kill);
        }
        return outcome(database.url());
    }

    private void kill(int turn, List<Node> nodes) throws Exception {
        if (turn % 3 == 1) {
            ProcessHandle server = database.process();
            server.destroyForcibly();
            server.onExit().get(PATIENCE, TimeUnit.SECONDS);
            database.start();
            return;
        }
        Node killed = nodes.get(turn % 3 == 0 ? 0 : 1);
        Node other = nodes.get(turn % 3 == 0 ? 1 : 0);
        other.forgetPause();
        killed.kill();
        other.awaitActs(ACTS_BETWEEN);
        longestPause = Math.max(longestPause, other.pause());
        killed.start();
        killed.pressAgain();
    }

    private List<String> laid() throws IOException {
        Process laying = process("lay", database.url(), home.resolve("mail").toString());
        try (BufferedReader lines = laying.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = lines.lines().toList();
            String[] words = said.stream()
                    .filter(line -> line.startsWith("laid ") && line.endsWith(KilledNode.WHOLE))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing was laid: " + String.join("\n", said)))
                    .split(" ");
            return List.of(words).subList(1, words.length - 1);
        }
    }

    private static Process process(String... arguments) throws IOException {
        ProcessBuilder builder = ChildProcess.of(KilledNode.class, arguments);
        // What lives for a minute is not worth compiling twice.
        builder.command()
                .addAll(
                        1,
                        List.of(
                                "-Xmx600m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dportal.several-nodes=true"));
        return builder.start();
    }

    private Outcome outcome(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "root", "")) {
            long lost = 0;
            lost += missing(connection, "select 1 from remark where id = ?", drafts);
            lost += missing(connection, "select 1 from bilateral_meeting where id = ?", meetings);
            long doubled = twice.get();
            for (Map.Entry<String, Deposit> deposit : deposits.entrySet()) {
                String stands = receiptOf(connection, deposit.getValue().remark());
                if (stands == null && deposit.getValue().receipt() != null) {
                    lost++;
                } else if (deposit.getValue().receipt() != null
                        && !deposit.getValue().receipt().equals(stands)) {
                    doubled++;
                }
            }
            for (Map.Entry<String, Long> field : typed.entrySet()) {
                if (number(connection, "select substr(words, 5) from typed_text where field = '" + field.getKey() + "'")
                        < field.getValue()) {
                    lost++;
                }
            }
            doubled += number(
                    connection,
                    "select count(*) from receipt r where not exists (select 1 from remark m where m.receipt_id = r.id)");
            int told = (int) deposits.values().stream()
                    .filter(deposit -> deposit.receipt() != null)
                    .count();
            Map<String, Long> failed = new TreeMap<>();
            failures.forEach((kind, count) -> failed.put(kind, count.get()));
            return new Outcome(
                    drafts.size(),
                    told,
                    meetings.size(),
                    again,
                    lost,
                    doubled,
                    number(connection, OVERLAPS),
                    longestPause,
                    failed);
        }
    }

    private static long missing(Connection connection, String query, Set<String> ids) throws SQLException {
        long missing = 0;
        try (PreparedStatement one = connection.prepareStatement(query)) {
            for (String id : ids) {
                one.setObject(1, UUID.fromString(id));
                try (ResultSet there = one.executeQuery()) {
                    missing += there.next() ? 0 : 1;
                }
            }
        }
        return missing;
    }

    private static @Nullable String receiptOf(Connection connection, String remark) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement("select receipt_id from remark where id = ?")) {
            one.setObject(1, UUID.fromString(remark));
            try (ResultSet there = one.executeQuery()) {
                return there.next() ? there.getString(1) : null;
            }
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet there = statement.executeQuery(query)) {
            return there.next() ? there.getLong(1) : -1;
        }
    }

    /** One process after the other under one name. */
    private final class Node {

        private final String name;
        private final List<String> laid;
        private final AtomicLong acts = new AtomicLong();
        private @Nullable Process process;
        private @Nullable PrintStream orders;
        private @Nullable Thread listening;
        private volatile boolean isOpen;
        private volatile boolean hasEnded;
        private volatile long lastAct;
        private volatile long pause;

        Node(String name, List<String> laid) {
            this.name = name;
            this.laid = laid;
        }

        void start() throws Exception {
            isOpen = false;
            List<String> arguments = new ArrayList<>(List.of(
                    "write", database.url(), home.resolve("mail-" + name).toString(), name));
            arguments.addAll(laid);
            Process started = process(arguments.toArray(String[]::new));
            process = started;
            orders = new PrintStream(started.getOutputStream(), true, StandardCharsets.UTF_8);
            listening = Thread.ofPlatform().daemon().start(() -> listen(started));
            await(() -> isOpen, "opened");
        }

        private void listen(Process started) {
            try (BufferedReader lines = started.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.endsWith(KilledNode.WHOLE)) {
                        hear(line.split(" "));
                    } else if (!line.isBlank() && (line.contains("ERROR") || line.contains("Exception:"))) {
                        System.err.println(name + ": " + line);
                    }
                }
            } catch (IOException killed) {
                // Its end is what this is about.
            }
        }

        private void hear(String[] words) {
            switch (words[0]) {
                case "open" -> isOpen = true;
                case "ended" -> hasEnded = true;
                case "failed" ->
                    failures.computeIfAbsent(words[1], kind -> new AtomicLong()).incrementAndGet();
                case "try" -> deposits.put(words[1], new Deposit(words[2], words[3], this, null));
                case "done" -> {
                    done(words);
                    long now = System.nanoTime();
                    pause = Math.max(pause, now - lastAct);
                    lastAct = now;
                    acts.incrementAndGet();
                }
                default -> throw new IllegalStateException("Not a word of ours: " + words[0]);
            }
        }

        private void done(String[] words) {
            switch (words[1]) {
                case "draft" -> drafts.add(words[2]);
                case "meeting" -> meetings.add(words[2]);
                case "typed" -> typed.merge(words[2], Long.valueOf(words[3]), Math::max);
                case "deposit" ->
                    deposits.computeIfPresent(words[2], (key, known) -> {
                        if (known.receipt() != null && !known.receipt().equals(words[4])) {
                            twice.incrementAndGet();
                        }
                        return new Deposit(known.remark(), known.lead(), this, words[4]);
                    });
                default -> throw new IllegalStateException("Not an act of ours: " + words[1]);
            }
        }

        /** Whoever was not told done asks for the same again. */
        void pressAgain() {
            deposits.forEach((key, deposit) -> {
                if (deposit.by() == this && deposit.receipt() == null) {
                    again++;
                    Objects.requireNonNull(orders)
                            .println("again " + key + " " + deposit.remark() + " " + deposit.lead());
                }
            });
        }

        void awaitActs(int wanted) throws Exception {
            long from = acts.get();
            await(() -> acts.get() >= from + wanted, "did anything");
        }

        void forgetPause() {
            pause = 0;
            lastAct = System.nanoTime();
        }

        /** Seconds. */
        double pause() {
            return pause / 1e9;
        }

        void kill() {
            Process killed = process;
            if (killed == null) {
                return;
            }
            killed.destroyForcibly();
            try {
                killed.waitFor();
                // What it said before is heard before it is asked what it was not told.
                Objects.requireNonNull(listening).join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void end() throws Exception {
            Objects.requireNonNull(orders).println("end");
            await(() -> hasEnded, "ended");
        }

        private void await(BooleanSupplier state, String what) throws Exception {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
            while (!state.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new TimeoutException("Node " + name + " never " + what + "; failures " + failures);
                }
                Thread.sleep(20);
            }
        }
    }
}
