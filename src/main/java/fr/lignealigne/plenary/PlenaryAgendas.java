package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
    private final PlenaryEditionRepository editions;
    private final PlenaryStandings standings;

    PlenaryAgendas(
            PlenaryRepository plenaries,
            PlenaryPointRepository points,
            PlenaryEditionRepository editions,
            PlenaryStandings standings) {
        this.plenaries = plenaries;
        this.points = points;
        this.editions = editions;
        this.standings = standings;
    }

    /**
     * The points in their order; not found to whoever may not know of the plenary. Once it was held those outside the
     * State read them as they stood then, or as in the latest edition that they were sent.
     */
    public List<PlenaryPointDetails> of(Viewer viewer, PlenaryId id) {
        Plenary plenary = plenaries.findById(id.value()).orElseThrow(NotFound::new);
        PlenaryAccess.Standing standing = standings.of(plenary);
        if (!PlenaryAccess.mayKnow(viewer, standing)) {
            throw new NotFound();
        }
        if (!PlenaryAccess.mayArrange(viewer) && plenary.state().tookPlace()) {
            return kept(editions.findByPlenaryIdOrderByNumberDesc(id.value()).stream()
                    .filter(edition -> PlenaryAccess.mayRead(viewer, edition.standing()))
                    .findFirst()
                    .map(edition -> edition.minutes().agenda())
                    .orElseGet(plenary::heldAgenda));
        }
        return points.findByPlenaryIdOrderByPosition(id.value()).stream()
                .map(PlenaryPoint::details)
                .toList();
    }

    /** Points that were kept in words have no id any more: their place stands for it. */
    private static List<PlenaryPointDetails> kept(List<Minutes.Point> agenda) {
        return IntStream.range(0, agenda.size())
                .mapToObj(place -> new PlenaryPointDetails(
                        new PlenaryPointId(new UUID(0, place)),
                        0,
                        agenda.get(place).title(),
                        agenda.get(place).minutes()))
                .toList();
    }

    /** Adds a point at the end. */
    @Transactional
    public PlenaryPointId add(Viewer viewer, PlenaryId id, String title, int minutes) {
        Plenary plenary = hold(viewer, id);
        check(title, minutes);
        OrderedRows<PlenaryPoint> rows = new OrderedRows<>(points, id);
        PlenaryPoint point = rows.append(new PlenaryPoint(id, rows.end(), title.strip(), minutes));
        tell(plenary);
        return new PlenaryPointId(point.rowId());
    }

    /**
     * Puts a point that was removed back where it stood.
     *
     * @param rank from 0 on
     */
    @Transactional
    public PlenaryPointId putBack(Viewer viewer, PlenaryId id, String title, int minutes, int rank) {
        Plenary plenary = hold(viewer, id);
        check(title, minutes);
        OrderedRows<PlenaryPoint> rows = new OrderedRows<>(points, id);
        PlenaryPoint point = rows.insertAt(new PlenaryPoint(id, rows.end(), title.strip(), minutes), rank);
        tell(plenary);
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
        tell(plenary);
    }

    /** Moves a point up (less than 0) or down. */
    @Transactional
    public void move(Viewer viewer, PlenaryId id, PlenaryPointId point, int by) {
        Plenary plenary = hold(viewer, id);
        new OrderedRows<>(points, id).move(point.value(), by);
        tell(plenary);
    }

    @Transactional
    public void remove(Viewer viewer, PlenaryId id, PlenaryPointId point, long revision) {
        Plenary plenary = hold(viewer, id);
        PlenaryPoint row = new OrderedRows<>(points, id).get(point.value());
        row.expect(revision);
        points.delete(row);
        tell(plenary);
    }

    private Plenary hold(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        Plenary plenary = standings.hold(viewer, id);
        plenary.requireAlive();
        return plenary;
    }

    /** Once it was held, what is corrected is the State's until it is sent out. */
    private void tell(Plenary plenary) {
        if (plenary.state().tookPlace()) {
            standings.tellInside(plenary);
        } else {
            standings.tellAll(plenary);
        }
    }

    private static void check(String title, int minutes) {
        Entered.words(title, LONGEST);
        if (minutes < 0 || minutes > LONGEST_MINUTES) {
            throw new Invalid("plenary.minutes.range", LONGEST_MINUTES);
        }
    }
}
