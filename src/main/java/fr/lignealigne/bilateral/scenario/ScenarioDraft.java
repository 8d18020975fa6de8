package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.timeline.MilestoneId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is to be made for.
 *
 * @param first its first day, {@code last} its last one, both of Paris
 * @param step minutes between two moments at which an exchange may begin
 * @param share minutes that everybody may count on: who asked for more is given this
 * @param least minutes under which nobody is cut who asked for them
 * @param seconds for which a better plan is looked for
 * @param before the step of the procedure before whose first day all of it has to be over
 */
public record ScenarioDraft(
        String name,
        LocalDate first,
        LocalDate last,
        int step,
        int share,
        int least,
        int seconds,
        @Nullable MilestoneId before) {

    /** Of a name, in characters. */
    public static final int LONGEST = 80;

    public static final List<Integer> STEPS = List.of(15, 30);
    public static final List<Integer> LENGTHS = List.of(15, 30, 45, 60);
    public static final List<Integer> SECONDS = List.of(5, 20, 60);

    private static final int MOST_DAYS = 62;

    public ScenarioDraft {
        name = name.strip();
    }

    ScenarioDraft named(String other) {
        return new ScenarioDraft(other, first, last, step, share, least, seconds, before);
    }

    /** Refuses what nothing could be computed for. */
    void check(LocalDate today) {
        checkName(name);
        if (last.isBefore(first)) {
            throw new Invalid("scenario.period.backwards");
        }
        if (!first.isAfter(today)) {
            throw new Invalid("scenario.period.past");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new Invalid("scenario.period.long", MOST_DAYS);
        }
        if (least > share) {
            throw new Invalid("scenario.least.over");
        }
        if (!STEPS.contains(step) || !LENGTHS.contains(share) || !LENGTHS.contains(least) || seconds < 1) {
            throw new Invalid("scenario.wrong");
        }
    }

    static void checkName(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new Invalid("scenario.name.wrong", LONGEST);
        }
    }
}
