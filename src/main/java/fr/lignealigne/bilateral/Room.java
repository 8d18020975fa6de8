package fr.lignealigne.bilateral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A room where meetings are held. */
@Entity
class Room {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private String name;
    private int capacity;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "room_equipment", joinColumns = @JoinColumn(name = "room_id"))
    @Column(name = "equipment")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    @SuppressWarnings("NullAway.Init")
    Room(RoomDraft draft) {
        this.id = UUID.randomUUID();
        describe(draft);
    }

    void describe(RoomDraft draft) {
        this.name = draft.name().strip();
        this.capacity = draft.capacity();
        this.equipment.clear();
        this.equipment.addAll(draft.equipment());
    }

    RoomId id() {
        return new RoomId(id);
    }

    RoomSummary summary() {
        return new RoomSummary(id(), name, capacity, equipment);
    }
}
