package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a plenary: ordered points, each with its minutes. */
@Service
@Transactional(readOnly = true)
public class PlenaryAgendas {

    /** Of a point, in characters. */
    public static final int LONGEST = 300;

    private static final int LONGEST_MINUTES = 480;

    private final PlenaryRepository plenaries;
    private final PlenaryPointRepository points;
    private final PlenaryStandings standings;

    PlenaryAgendas(PlenaryRepository plenaries, PlenaryPointRepository points, PlenaryStandings standings) {
        this.plenaries = plenaries;
        this.points = points;
        this.standings = standings;
    }

    /** The points in their order; not found to whoever may not know of the plenary. */
    public List<PlenaryPointDetails> of(Viewer viewer, PlenaryId id) {
        Plenary plenary = plenaries.findById(id.value()).orElseThrow(NotFound::new);
        if (!PlenaryAccess.mayKnow(viewer, standings.of(plenary))) {
            throw new NotFound();
        }
        return points.findByPlenaryIdOrderByPosition(id.value()).stream()
                .map(PlenaryPoint::details)
                .toList();
    }

    /** Adds a point at the end. */
    @Transactional
    public PlenaryPointId add(Viewer viewer, PlenaryId id, String title, int minutes) {
        Plenary plenary = hold(viewer, id);
        check(title, minutes);
        OrderedRows<PlenaryPoint> rows = new OrderedRows<>(points, id);
        PlenaryPoint point = rows.append(new PlenaryPoint(id, rows.end(), title.strip(), minutes));
        standings.tellAll(plenary);
        return new PlenaryPointId(point.rowId());
    }

    /** Changes a point that was read at this revision. */
    @Transactional
    public void change(Viewer viewer, PlenaryId id, PlenaryPointId point, long revision, String title, int minutes) {
        Plenary plenary = hold(viewer, id);
        check(title, minutes);
        PlenaryPoint row = new OrderedRows<>(points, id).get(point.value());
        row.expect(revision);
        row.write(title.strip(), minutes);
        points.flush();
        standings.tellAll(plenary);
    }

    /** Moves a point up (less than 0) or down. */
    @Transactional
    public void move(Viewer viewer, PlenaryId id, PlenaryPointId point, int by) {
        Plenary plenary = hold(viewer, id);
        new OrderedRows<>(points, id).move(point.value(), by);
        standings.tellAll(plenary);
    }

    @Transactional
    public void remove(Viewer viewer, PlenaryId id, PlenaryPointId point, long revision) {
        Plenary plenary = hold(viewer, id);
        PlenaryPoint row = new OrderedRows<>(points, id).get(point.value());
        row.expect(revision);
        points.delete(row);
        standings.tellAll(plenary);
    }

    private Plenary hold(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        Plenary plenary = standings.hold(viewer, id);
        plenary.requireAlive();
        return plenary;
    }

    private static void check(String title, int minutes) {
        Entered.words(title, LONGEST);
        if (minutes < 0 || minutes > LONGEST_MINUTES) {
            throw new Invalid("plenary.minutes.range", LONGEST_MINUTES);
        }
    }
}
