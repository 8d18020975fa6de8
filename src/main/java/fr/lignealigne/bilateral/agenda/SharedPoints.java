package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.remark.RemarkId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The points that both sides of a meeting knew of and that were left for the table, for what is written of it after. */
@Component
public class SharedPoints {

    private final AgendaTable table;
    private final AgendaQueries queries;

    SharedPoints(AgendaTable table, AgendaQueries queries) {
        this.table = table;
        this.queries = queries;
    }

    /** @param remark that it is about */
    public record Point(String title, @Nullable RemarkId remark) {}

    /** In order; without those that a decision gave birth to which is not released, or not as it was. */
    public List<Point> of(MeetingId meeting) {
        List<AgendaRow> all = table.of(meeting);
        Set<PointId> statesOwn = queries.statesOwn(all);
        return all.stream()
                .filter(point -> !point.inWriting() && !statesOwn.contains(point.id()))
                .map(point -> new Point(point.title(), point.remark()))
                .toList();
    }
}
