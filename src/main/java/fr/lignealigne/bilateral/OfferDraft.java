package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What is entered to offer an association several slots for one exchange.
 *
 * @param slots two to eight that do not overlap, in the order of time
 * @param lastDay the last day of Paris on which they are held; before the first slot
 */
public record OfferDraft(
        OrganisationId association,
        Set<OfficialId> officials,
        Place place,
        String subject,
        List<Slot> slots,
        LocalDate lastDay) {

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    public OfferDraft {
        slots = slots.stream()
                .distinct()
                .sorted(Comparator.comparing(Slot::startsAt))
                .toList();
        if (slots.size() < FEWEST || slots.size() > MOST) {
            throw new Invalid("bilateral.offer.howMany", FEWEST, MOST);
        }
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i - 1).overlaps(slots.get(i))) {
                throw new Invalid("bilateral.offer.overlap");
            }
        }
        if (slots.getFirst().startsAt().isBefore(endOf(lastDay))) {
            throw new Invalid("bilateral.offer.tooLate");
        }
    }

    /** When the slots are freed by themselves. */
    Instant until() {
        return endOf(lastDay);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.PARIS).toInstant();
    }

    /** The meeting that one of its slots would be. */
    MeetingDraft at(Slot slot) {
        return new MeetingDraft(association, officials, place, slot, subject);
    }
}
