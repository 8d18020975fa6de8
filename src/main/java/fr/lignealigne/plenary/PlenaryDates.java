package fr.lignealigne.plenary;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.timeline.DateConflict;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.HangsOnDates;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Procedure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A plenary is on the day on which the calendar of the procedure has one: who reads both must not read two days. The
 * calendar need not have each of them, so that one is told of only while a step to come has no plenary.
 */
@Component
class PlenaryDates implements HangsOnDates {

    private final Plenaries plenaries;
    private final Clock clock;

    PlenaryDates(Plenaries plenaries, Clock clock) {
        this.plenaries = plenaries;
        this.clock = clock;
    }

    @Override
    public List<DateConflict> conflicts(Viewer viewer, Procedure procedure) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.PARIS);
        List<PlenaryDetails> all = plenaries.list(viewer).stream()
                .filter(plenary -> plenary.state() != PlenaryState.CANCELLED)
                .toList();
        boolean isOneAwaited = procedure.milestones().stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.PLENARY)
                .map(Procedure.MilestoneDates::dates)
                .anyMatch(dates -> !dates.last().isBefore(today) && isFree(dates, all));
        if (!isOneAwaited) {
            return List.of();
        }
        return all.stream()
                .filter(plenary -> plenary.isToCome(now))
                .filter(plenary -> !procedure.allows(MilestoneKind.PLENARY, day(plenary)))
                .map(plenary -> conflict(viewer, plenary))
                .toList();
    }

    /** One that was held has its step as one to come has. */
    private static boolean isFree(Dates step, List<PlenaryDetails> plenaries) {
        return plenaries.stream().map(PlenaryDates::day).noneMatch(step::include);
    }

    private static LocalDate day(PlenaryDetails plenary) {
        return LocalDate.ofInstant(plenary.what().startsAt(), Clocks.PARIS);
    }

    private DateConflict conflict(Viewer viewer, PlenaryDetails plenary) {
        String address = "pleniere/" + plenary.id();
        return new DateConflict(
                "conflict.plenary.elsewhere",
                plenary.what().title(),
                plenary.what().startsAt(),
                address,
                plenaries.mayArrange(viewer) ? address + "?acte=changer" : null);
    }
}
