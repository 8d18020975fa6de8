package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.shared.Invalid;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is entered to arrange a meeting: one association, at least one official, a place and a slot. */
public record MeetingDraft(
        OrganisationId association, Set<OfficialId> officials, Place place, Slot slot, String subject) {

    private static final int LONGEST_SUBJECT = 200;
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(4);

    public MeetingDraft {
        officials = Set.copyOf(officials);
        subject = subject.strip();
        if (officials.isEmpty()) {
            throw new Invalid("bilateral.officials.missing");
        }
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new Invalid("bilateral.subject.missing", LONGEST_SUBJECT);
        }
        Years.refuseOthers(slot.start().toLocalDate());
        if (slot.length().compareTo(SHORTEST) < 0 || slot.length().compareTo(LONGEST) > 0) {
            throw new Invalid("bilateral.slot.length");
        }
    }

    /** Everything this meeting would keep busy. */
    Set<ResourceId> resources() {
        Set<ResourceId> resources = new LinkedHashSet<>();
        resources.add(ResourceId.of(association));
        officials.forEach(official -> resources.add(official.resource()));
        if (place instanceof Place.InRoom(RoomId room)) {
            resources.add(room.resource());
        }
        return resources;
    }
}
