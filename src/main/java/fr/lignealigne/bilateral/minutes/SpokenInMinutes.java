package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Spoken;
import fr.lignealigne.remark.SpokenOf;
import fr.lignealigne.shared.Clocks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What validated minutes say of remarks, for those who may read the minutes. */
@Component
class SpokenInMinutes implements SpokenOf {

    private final MinutesQueries queries;
    private final MinutesTable table;
    private final MinutesDescriptions descriptions;

    SpokenInMinutes(MinutesQueries queries, MinutesTable table, MinutesDescriptions descriptions) {
        this.queries = queries;
        this.table = table;
        this.descriptions = descriptions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Spoken> of(Viewer viewer, Collection<RemarkId> remarks) {
        Map<MinutesId, MinutesAccess.Standing> standings = new HashMap<>();
        return queries.about(remarks).stream()
                .flatMap(one -> {
                    MinutesAccess.Standing standing = standings.computeIfAbsent(
                            one.minutes(),
                            id -> descriptions.standing(table.find(id).orElseThrow()));
                    return standing != null && MinutesAccess.mayRead(viewer, standing)
                            ? Stream.of(told(one, standing.meeting()))
                            : Stream.empty();
                })
                .toList();
    }

    private static Spoken told(MinutesQueries.Spoken one, MeetingStanding meeting) {
        return new Spoken(
                one.remark(),
                LocalDate.ofInstant(meeting.slot().startsAt(), Clocks.PARIS),
                "minutes.spoken." + one.outcome(),
                one.outcome() == PointOutcome.ARBITRATION,
                "echanges/echange/" + meeting.id() + "/compte-rendu");
    }
}
