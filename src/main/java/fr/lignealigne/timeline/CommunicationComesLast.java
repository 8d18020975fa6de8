package fr.lignealigne.timeline;

import fr.lignealigne.shared.Refusal;
import java.util.List;

/** One communicates on acts: nothing of the procedure may end after the communication begins. */
public final class CommunicationComesLast extends Refusal {

    private CommunicationComesLast() {
        super("timeline.communicationComesLast");
    }

    /** A milestone's kind and dates, all that the rule looks at. */
    record Dated(MilestoneKind kind, Dates dates) {}

    static void check(List<Dated> milestones) {
        milestones.stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.COMMUNICATION)
                .map(communication -> communication.dates().first())
                .forEach(beginning -> {
                    if (milestones.stream()
                            .filter(other -> other.kind() != MilestoneKind.COMMUNICATION)
                            .anyMatch(other -> other.dates().last().isAfter(beginning))) {
                        throw new CommunicationComesLast();
                    }
                });
    }
}
