package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import java.text.Collator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The equity ledger: how much time each association was granted, how early, how often it was moved and by whom, so that
 * whoever arranges the exchanges can show that they were shared out fairly.
 */
@Service
@Transactional(readOnly = true)
public class EquityLedger {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Organisations organisations;

    EquityLedger(BilateralMeetingRepository meetings, MeetingDescriptions descriptions, Organisations organisations) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.organisations = organisations;
    }

    /**
     * One line for each association that the viewer may arrange meetings for, those without any included, by name. Only
     * meetings that the viewer may know are counted: to a coordinator, those that they arranged.
     */
    public List<EquityLine> of(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        var names = descriptions.names(viewer);
        Map<OrganisationId, List<MeetingDetails>> known = meetings.findAll().stream()
                .filter(meeting -> names.sight(viewer, meeting) == Sight.ALL)
                .map(meeting -> names.details(viewer, meeting))
                .sorted(Comparator.comparing(meeting -> meeting.slot().startsAt()))
                .collect(Collectors.groupingBy(MeetingDetails::association));
        List<OrganisationId> order = known.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(EquityLedger::isGranted))
                .sorted(Comparator.comparing(entry -> entry.getValue().stream()
                        .filter(EquityLedger::isGranted)
                        .findFirst()
                        .orElseThrow()
                        .slot()
                        .startsAt()))
                .map(Map.Entry::getKey)
                .toList();
        return organisations.associations().stream()
                .filter(association -> BilateralAccess.mayArrangeFor(viewer, association))
                .sorted(Comparator.comparing(OrganisationSummary::shortName, Collator.getInstance(Locale.FRENCH)))
                .map(association -> line(
                        association, known.getOrDefault(association.id(), List.of()), order.indexOf(association.id())))
                .toList();
    }

    private static boolean isGranted(MeetingDetails meeting) {
        return meeting.state().open() || meeting.state() == MeetingState.HELD;
    }

    private static EquityLine line(OrganisationSummary association, List<MeetingDetails> its, int rank) {
        List<String> moves = new ArrayList<>();
        its.forEach(meeting -> meeting.moves().forEach(move -> moves.add(move.by())));
        return new EquityLine(
                association.shortName(),
                count(its, MeetingState.HELD),
                (int) its.stream().filter(meeting -> meeting.state().open()).count(),
                its.stream()
                        .filter(EquityLedger::isGranted)
                        .map(meeting -> meeting.slot().length())
                        .reduce(Duration.ZERO, Duration::plus),
                rank < 0 ? null : rank + 1,
                moves,
                its.stream()
                        .map(MeetingDetails::canceller)
                        .filter(Objects::nonNull)
                        .toList(),
                count(its, MeetingState.NO_SHOW));
    }

    private static int count(List<MeetingDetails> meetings, MeetingState state) {
        return (int)
                meetings.stream().filter(meeting -> meeting.state() == state).count();
    }

    /**
     * How unevenly the time is shared out: the Gini coefficient of the minutes, from 0 (all the same) to nearly 1 (one has
     * all); 0 when there is nothing to share.
     */
    public static double gini(List<EquityLine> lines) {
        long[] sorted = lines.stream()
                .mapToLong(line -> line.granted().toMinutes())
                .sorted()
                .toArray();
        long sum = 0;
        long weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (i + 1) * sorted[i];
        }
        return sum == 0 ? 0 : 2.0 * weighted / (sorted.length * sum) - (sorted.length + 1.0) / sorted.length;
    }
}
