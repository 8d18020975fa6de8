package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.SeatChange;
import fr.lignealigne.account.SeatChanges;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.FrenchDates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What changed among the seats here, the newest first, each seat that still may be contested once. */
class ChangesSection extends SeatSection {

    private final SeatChanges changes;

    ChangesSection(SeatChanges changes) {
        super(t("seat.changes"));
        this.changes = changes;
    }

    /** Shows the changes to those who may read them, with those seats that this viewer may contest. */
    void show(Viewer viewer, List<MemberSummary> contestable, Consumer<MemberSummary> contest) {
        Map<PersonId, MemberSummary> offered = new HashMap<>();
        contestable.forEach(person -> offered.put(person.id(), person));
        show(
                changes.mayRead(viewer)
                        ? changes.latest(viewer).stream()
                                .map(change -> line(change, offered, contest))
                                .toList()
                        : List.of());
    }

    private static SeatLine line(
            SeatChange change, Map<PersonId, MemberSummary> offered, Consumer<MemberSummary> contest) {
        SeatLine line = new SeatLine(
                t("seat.act", change.act()),
                SeatLine.of(change.function(), change.email(), change.roles()),
                t("seat.change.by", change.by(), FrenchDates.moment(change.at(), language())));
        MemberSummary person = change.person() == null ? null : offered.remove(change.person());
        if (person != null) {
            line.with(t("contest.act"), () -> contest.accept(person));
        }
        return line;
    }
}
