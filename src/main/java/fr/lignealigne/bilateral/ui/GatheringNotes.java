package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.Gatherings;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.timeline.Gathering;
import java.util.List;

/** Says of a slot that everybody is at the table then: softly, since nothing is refused for it. */
final class GatheringNotes {

    private GatheringNotes() {}

    /** « La réunion plénière « Préparation du plan » a lieu ce jour-là de 10 h à 12 h. » */
    static Span of(Gathering gathering, FrenchZone zone) {
        Span note = sentence(
                t("bilateral.gathering", quoted(gathering.name()), SlotWords.fromTo(Gatherings.slot(gathering), zone)));
        note.addClassNames("small", "beside-plenary");
        return note;
    }

    /** Of those that the reader may know; none when there is none at that time. */
    static List<Span> of(Slot slot, List<Gathering> known, FrenchZone zone) {
        return Gatherings.meanwhile(slot, known).stream()
                .map(one -> of(one, zone))
                .toList();
    }
}
