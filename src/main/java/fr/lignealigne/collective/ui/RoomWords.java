package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.collective.Gathering;
import fr.lignealigne.collective.Said;
import fr.lignealigne.collective.Subject;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.remark.ui.RemarkWords;
import java.util.List;

/** How the room names places and counts. */
final class RoomWords {

    private RoomWords() {}

    static H2 title(String words) {
        H2 title = new H2(words);
        title.addClassName("section-title");
        return title;
    }

    /** « 4 partagées · 12 déposées · 6 associations ». */
    static String counts(List<Said> said) {
        long shared = said.stream().filter(Said::shared).count();
        return t(
                "collective.counts",
                shared,
                said.size() - shared,
                Gathering.organisations(said).size());
    }

    /** For {@link fr.lignealigne.shared.ui.French#sentence}. */
    static String place(Room room, Subject subject) {
        if (subject.isGeneral()) {
            return t("collective.discussion.general");
        }
        if (subject.measure() != null) {
            return room.text()
                    .measure(subject.measure())
                    .map(measure -> quoted(measure.title()))
                    .orElse("");
        }
        return place(room, subject.firstLine(), subject.lastLine());
    }

    /** « V1, l. 145-146 · Mesure 3. Protéger les mineurs », for {@link fr.lignealigne.shared.ui.French#sentence}. */
    static String place(Room room, int firstLine, int lastLine) {
        String lines = room.version().label() + ", " + RemarkWords.lines(firstLine, lastLine);
        return room.text()
                .measureAt(firstLine)
                .map(Measure::title)
                .map(title -> lines + " · " + quoted(title))
                .orElse(lines);
    }

    static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
