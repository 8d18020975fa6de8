package fr.lignealigne.attachment;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files: hung on something, taken off, read; each time the wall of what they hang on is asked. */
@Service
public class Attachments {

    /** One file, in bytes. */
    public static final long LARGEST = 10L << 20;

    /** On one holder. */
    public static final int MOST = 5;

    /** All files of one organisation, in bytes. */
    public static final long MOST_OF_ALL = 500L << 20;

    /** In bytes; far below any {@code max_allowed_packet}. */
    private static final int CHUNK = 256 << 10;

    private final AttachmentQueries queries;
    private final Walls walls;
    private final Scanner scanner;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Attachments(
            AttachmentQueries queries,
            Walls walls,
            Scanner scanner,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.walls = walls;
        this.scanner = scanner;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** The files that hang on something, in the order they came; not found to whoever may not know of it. */
    @Transactional(readOnly = true)
    public List<Attachment> on(Viewer viewer, UUID holder) {
        if (!walls.mayRead(viewer, holder)) {
            throw new NotFound();
        }
        return queries.on(holder);
    }

    /**
     * Stores a file and hangs it up. Its bytes are stored before, piece by piece: nobody knows of them before the whole
     * file hangs there, and they are erased when it does not come to that.
     */
    public AttachmentId add(Viewer viewer, UUID holder, CheckedFile file) throws IOException {
        attempts.at(() -> {
            walls.of(holder).holdForChange(viewer, holder);
            return holder;
        });
        return addTo(viewer, file, () -> holder);
    }

    /**
     * Stores a file and hangs it on what is made for it: both in one act, or neither.
     *
     * @param making asks its own rights; may be called more than once, each time in a transaction that was undone before
     */
    public AttachmentId addTo(Viewer viewer, CheckedFile file, Supplier<UUID> making) throws IOException {
        AttachmentId id = AttachmentId.random();
        attempts.at(() -> {
            queries.begin(id, viewer, file, clock.instant());
            return id;
        });
        byte[] piece = new byte[CHUNK];
        InputStream content = file.content().content();
        int number = 0;
        for (int read = content.readNBytes(piece, 0, CHUNK); read > 0; read = content.readNBytes(piece, 0, CHUNK)) {
            byte[] bytes = read == CHUNK ? piece : Arrays.copyOf(piece, read);
            int next = number++;
            attempts.at(() -> {
                queries.append(id, next, bytes);
                return next;
            });
        }
        return attempts.at(() -> {
            queries.hold(viewer.organisation());
            return hang(viewer, making.get(), id, file);
        });
    }

    private AttachmentId hang(Viewer viewer, UUID holder, AttachmentId id, CheckedFile file) {
        walls.of(holder).holdForChange(viewer, holder);
        List<Attachment> hanging = queries.on(holder);
        if (hanging.stream()
                .anyMatch(other -> other.sha256().equals(file.content().sha256()))) {
            throw new Invalid("file.twice");
        }
        requireRoom(hanging);
        if (queries.taken(viewer.organisation()) > MOST_OF_ALL) {
            throw new Invalid("file.tooMuch", MOST_OF_ALL >> 20);
        }
        FileState state = scanner.isConfigured() ? FileState.WAITING : FileState.UNSCANNED;
        if (!queries.hang(id, viewer.organisation(), walls.of(holder).kind(), holder, state)) {
            throw new NotFound();
        }
        events.publishEvent(new FileAdded(id, viewer.person()));
        walls.filesChanged(holder);
        return id;
    }

    private static void requireRoom(List<Attachment> hanging) {
        if (hanging.size() >= MOST) {
            throw new Invalid("file.tooMany", MOST);
        }
    }

    /** Takes a file off; for some minutes it can be put back. */
    @Transactional
    public void remove(Viewer viewer, UUID holder, AttachmentId id) {
        walls.of(holder).holdForChange(viewer, holder);
        if (!queries.loosen(id, holder, clock.instant())) {
            throw new NotFound();
        }
        events.publishEvent(new FileRemoved(id, viewer.person()));
        walls.filesChanged(holder);
    }

    /** Hangs a file up again that was removed a moment ago. */
    @Transactional
    public void putBack(Viewer viewer, UUID holder, AttachmentId id) {
        walls.of(holder).holdForChange(viewer, holder);
        requireRoom(queries.on(holder));
        if (!queries.hang(id, viewer.organisation(), walls.of(holder).kind(), holder, null)) {
            throw new NotFound();
        }
        events.publishEvent(new FileAdded(id, viewer.person()));
        walls.filesChanged(holder);
    }

    /**
     * A file to be read, piece by piece. One that nobody has, one that the viewer may not know of, and one in quarantine
     * are the same, and take the same questions.
     */
    @Transactional(readOnly = true)
    public StoredFile get(Viewer viewer, UUID id) {
        var found = queries.find(id);
        boolean mayRead =
                walls.mayRead(viewer, found.map(AttachmentQueries.Hung::holder).orElse(id));
        return found.map(AttachmentQueries.Hung::file)
                .filter(file -> AttachmentAccess.mayHave(mayRead, file.state()))
                .map(file -> new StoredFile(file, queries))
                .orElseThrow(NotFound::new);
    }

    /** Whether files are scanned at all; where they are not, the screen says so. */
    public boolean areScanned() {
        return scanner.isConfigured();
    }
}
