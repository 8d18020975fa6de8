package fr.lignealigne.plenary;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One of the ordered things a plenary is made of; written by the one who read it last. */
@MappedSuperclass
abstract class Row {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID plenaryId;
    /** Where it stands is no part of what one reads and writes over. */
    @OptimisticLock(excluded = true)
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Row() {}

    Row(PlenaryId plenary, int position) {
        this.id = UUID.randomUUID();
        this.plenaryId = plenary.value();
        this.position = position;
    }

    UUID rowId() {
        return id;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    PlenaryId plenary() {
        return new PlenaryId(plenaryId);
    }

    int position() {
        return position;
    }

    void place(int at) {
        position = at;
    }

    /** Refuses to write over what was not read. */
    void expect(long read) {
        if (revision() != read) {
            throw new WrittenMeanwhile();
        }
    }
}
