package fr.lignealigne.demo;

import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneDraft;
import fr.lignealigne.timeline.MilestoneId;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Timeline;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Sets the milestones of the demonstration. */
@TestComponent
class DemoTimeline {

    private final Timeline timeline;
    private final MovableClock clock;

    DemoTimeline(Timeline timeline, MovableClock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    void load(Viewer miprof) {
        for (Map<String, Object> entry : DemoContent.list("timeline.yaml")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> first = (Map<String, Object>) entry.getOrDefault("earlier", entry);
            MilestoneId id = timeline.add(
                    miprof,
                    new MilestoneDraft(
                            null,
                            kind(text(entry, "code")),
                            text(entry, "name"),
                            text(entry, "description"),
                            dates(first)));
            switch (text(entry, "state")) {
                case "CONFIRMED" -> timeline.confirm(miprof, id);
                case "DONE" -> timeline.markDone(miprof, id);
                case "POSTPONED" -> timeline.postpone(miprof, id, dates(entry), text(entry, "reason"));
                default -> {}
            }
        }
    }

    private static MilestoneKind kind(String code) {
        return code.equals("BILATERALS") ? MilestoneKind.BILATERAL_EXCHANGES : MilestoneKind.valueOf(code);
    }

    private Dates dates(Map<String, Object> entry) {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.PARIS));
        return new Dates(
                today.plusDays((Integer) entry.get("startOffset")), today.plusDays((Integer) entry.get("endOffset")));
    }
}
