package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.remark.RemarkId;
import java.util.List;
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

    /** In order; without those that a decision gave birth to which is not released yet. */
    public List<Point> of(MeetingId meeting) {
        return table.of(meeting).stream()
                .filter(point -> !point.inWriting())
                .filter(point -> point.origin() != PointOrigin.DECISION || queries.isAnswered(point.remark()))
                .map(point -> new Point(point.title(), point.remark()))
                .toList();
    }
}
