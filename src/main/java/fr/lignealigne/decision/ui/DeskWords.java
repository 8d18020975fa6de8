package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.ui.RemarkWords;

/** Small words and headings of the desk. */
public final class DeskWords {

    private DeskWords() {}

    /** « Hors la Rue · R-048213 · Rédaction ». */
    static String remark(RemarkDetails remark) {
        return remark.organisationName() + " · " + remark.code() + " · " + RemarkWords.kindName(remark.kind());
    }

    /** « R-048213 · l. 141-146 · Hors la Rue », for a list of remarks of the whole version. */
    static String remarkAndPlace(RemarkDetails remark) {
        return remark.code() + " · " + RemarkWords.place(remark.place()) + " · " + remark.organisationName();
    }

    public static H2 heading(Component words) {
        H2 heading = new H2(words);
        heading.addClassName("section-title");
        return heading;
    }

    public static H2 title(String key, Object... arguments) {
        return heading(new Text(t(key, arguments)));
    }
}
