package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.ResourceWeek;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.WorkingHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar says of the hours of an official or a room on one day, beside what takes them: nothing where all the
 * usual hours are open.
 *
 * @param said what is missing, if anything is
 */
record DayHours(Missing missing, @Nullable String said) {

    private static final LocalTime NOON = LocalTime.of(13, 0);

    /** The part of the usual day that is not open. */
    enum Missing {
        NOTHING,
        MORNING,
        AFTERNOON,
        HOURS,
        DAY
    }

    /** @param worked whether the State receives at all that day; where it does not, the head of the column says so */
    static DayHours of(ResourceWeek week, LocalDate day, boolean worked, FrenchZone reader) {
        List<Slot> open = week.open().stream()
                .filter(slot -> slot.start().toLocalDate().equals(day))
                .toList();
        boolean isRoom = week.body() == null;
        Missing missing = missing(open, day, worked);
        if (missing == Missing.NOTHING || missing == Missing.DAY && !worked) {
            return new DayHours(missing, null);
        }
        if (missing == Missing.DAY && !isRoom && week.absent().contains(day)) {
            return new DayHours(missing, t("bilateral.grid.absent"));
        }
        String words = t(isRoom ? "bilateral.grid.room" : "bilateral.grid.official", missing);
        return new DayHours(missing, missing == Missing.HOURS ? words + " " + hours(open, reader) : words);
    }

    private static Missing missing(List<Slot> open, LocalDate day, boolean worked) {
        if (open.isEmpty()) {
            return Missing.DAY;
        }
        List<WorkingHours.Half> usual = WorkingHours.on(day);
        if (!worked || usual.isEmpty()) {
            return Missing.HOURS;
        }
        boolean morning = covers(open, usual.getFirst());
        boolean afternoon = covers(open, usual.getLast());
        if (morning && afternoon) {
            return Missing.NOTHING;
        }
        if (morning && open.stream().allMatch(slot -> !slot.end().toLocalTime().isAfter(NOON))) {
            return Missing.AFTERNOON;
        }
        return afternoon
                        && open.stream()
                                .noneMatch(slot -> slot.start().toLocalTime().isBefore(NOON))
                ? Missing.MORNING
                : Missing.HOURS;
    }

    private static boolean covers(List<Slot> open, WorkingHours.Half half) {
        return open.stream()
                .anyMatch(slot -> !slot.start().toLocalTime().isAfter(half.from())
                        && !slot.end().toLocalTime().isBefore(half.to()));
    }

    private static String hours(List<Slot> open, FrenchZone reader) {
        return open.stream().map(slot -> SlotWords.hours(slot, reader)).collect(Collectors.joining(", "));
    }

    /** Whether nothing of that day is open. */
    boolean isShut() {
        return missing == Missing.DAY;
    }

    /** Whether it is read after what stands in the morning. */
    boolean isAboutTheAfternoon() {
        return missing == Missing.AFTERNOON;
    }

    Optional<Span> mark() {
        if (said == null) {
            return Optional.empty();
        }
        Span mark = new Span(said);
        mark.addClassName("day-mark");
        return Optional.of(mark);
    }
}
