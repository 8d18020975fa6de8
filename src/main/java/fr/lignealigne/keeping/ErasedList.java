package fr.lignealigne.keeping;

import fr.lignealigne.account.Departures;
import fr.lignealigne.account.PersonErased;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.keeping.ErasedState.Standing;
import fr.lignealigne.shared.Attempts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The numbers of erased people in a file outside the database, since a restored backup brings the people back: they are
 * erased again before the portal answers to anybody. List and database take over from each other what only one has.
 */
@Component
class ErasedList implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedList.class);
    private static final int SHORTEST_KEY = 32;

    private final KeepingSettings settings;
    private final RetentionTable table;
    private final Departures departures;
    private final Attempts attempts;
    private volatile boolean running;

    ErasedList(KeepingSettings settings, RetentionTable table, Departures departures, Attempts attempts) {
        this.settings = settings;
        this.table = table;
        this.departures = departures;
        this.attempts = attempts;
        if (isKept() && settings.erasedListKey().length() < SHORTEST_KEY) {
            throw new IllegalStateException("PORTAL_ERASED_LIST_KEY is missing or shorter than " + SHORTEST_KEY);
        }
    }

    private boolean isKept() {
        return !settings.erasedList().isBlank();
    }

    private Path file() {
        return Path.of(settings.erasedList());
    }

    /** How it stands now, for the record's page. */
    ErasedState state() {
        if (!isKept()) {
            return new ErasedState(Standing.NOT_SET, 0, Optional.empty());
        }
        try {
            Map<UUID, Instant> listed = read();
            return new ErasedState(
                    Standing.KEPT, listed.size(), listed.values().stream().max(Comparator.naturalOrder()));
        } catch (UncheckedIOException e) {
            return new ErasedState(Standing.LOST, 0, Optional.empty());
        }
    }

    /** Before the server opens its door, which is among the last to start. */
    @Override
    public void start() {
        agree();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void again() {
        try {
            agree();
        } catch (UncheckedIOException e) {
            LOG.error("The list of erased people cannot be read or written", e);
        }
    }

    /** Once it is committed; what could not be written is written within the hour. */
    @TransactionalEventListener
    void on(PersonErased event) {
        boolean isOfTheList = Thread.holdsLock(this);
        if (isKept() && !isOfTheList) {
            try {
                append(List.of(new ErasedLine(event.person().value(), event.at())));
            } catch (UncheckedIOException e) {
                LOG.error("The list of erased people cannot be written", e);
            }
        }
    }

    /** Erases whom the list alone knows as erased, and writes down whom it lacks. */
    private synchronized void agree() {
        if (!isKept()) {
            return;
        }
        Map<UUID, Instant> known = new LinkedHashMap<>();
        attempts.read(() -> table.erasedSince(Instant.EPOCH)).forEach(gone -> known.put(gone.person(), gone.at()));
        if (!Files.exists(file())) {
            if (!known.isEmpty()) {
                // Begun anew from a restored database it would lack whoever left since, and nobody would know.
                LOG.error("The list of erased people is not at {}, though people were erased: bring it", file());
                return;
            }
            append(List.of());
        }
        Map<UUID, Instant> listed = read();
        listed.forEach((person, at) -> {
            if (!known.containsKey(person) && departures.eraseAgain(new PersonId(person), at)) {
                LOG.warn("Somebody whom the list says erased was there, and was erased again");
            }
        });
        List<ErasedLine> missing = known.entrySet().stream()
                .filter(gone -> !listed.containsKey(gone.getKey()))
                .map(gone -> new ErasedLine(gone.getKey(), gone.getValue()))
                .toList();
        if (!missing.isEmpty()) {
            append(missing);
        }
    }

    private Map<UUID, Instant> read() {
        Map<UUID, Instant> people = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file(), StandardCharsets.UTF_8)) {
                if (line.isBlank()) {
                    continue;
                }
                ErasedLine.read(line, settings.erasedListKey())
                        .ifPresentOrElse(
                                one -> people.put(one.person(), one.at()),
                                () -> LOG.error(
                                        "A line of the list of erased people does not hold, and is passed over"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people;
    }

    /** Several servers may write to one file, and what two write says the same twice; no line at all makes the file. */
    private synchronized void append(List<ErasedLine> lines) {
        // A line that was broken off stays by itself.
        StringBuilder text = new StringBuilder("\n");
        lines.forEach(
                line -> text.append(line.written(settings.erasedListKey())).append('\n'));
        try (FileChannel file = lines.isEmpty()
                        ? FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                        : FileChannel.open(file(), StandardOpenOption.WRITE);
                FileLock whole = file.lock()) {
            file.position(file.size());
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(whole.isValid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
