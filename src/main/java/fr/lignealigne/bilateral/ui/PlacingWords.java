package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.shared.ui.Kept;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of the form for a meeting. They are kept under what they are about, a meeting, a request or an association: what
 * was written for one must not come back in the form of another, which would be sent it.
 */
final class PlacingWords {

    private static final String OF_NOBODY = "meeting/new";

    final TextField subject = new TextField(t("bilateral.subject"));
    final TextArea reason = new TextArea(t("bilateral.form.why"));
    final TextArea despite = new TextArea(t("bilateral.form.despite"));
    private final PlaceFields place;
    private final List<Kept> kept = new ArrayList<>();

    /** Not kept yet: what the form begins with was not typed. */
    PlacingWords(PlaceFields place) {
        this.place = place;
        subject.setMaxLength(200);
        reason.setMaxLength(500);
        despite.setMaxLength(500);
        despite.setHelperText(t("bilateral.form.despite.help"));
        despite.setId("despite");
    }

    /** From now on, with what the form began with as what stands when nothing was typed. */
    void keep(String name) {
        kept.add(Kept.on(subject, name + "/subject"));
        kept.add(Kept.on(reason, name + "/reason"));
        kept.add(Kept.on(despite, name + "/despite"));
        kept.add(place.keep(name));
    }

    /** For a meeting that nobody asked for, whose association is chosen in the form. */
    void keepForWhoeverIsChosen() {
        keep(OF_NOBODY);
    }

    /**
     * Another association was chosen.
     *
     * @param before none when it is the first
     */
    void turnTo(@Nullable OrganisationSummary before, @Nullable OrganisationSummary chosen) {
        String name = chosen == null ? OF_NOBODY : "meeting/for/" + chosen.id();
        List<String> parts = List.of("/subject", "/reason", "/despite", "/link");
        for (int at = 0; at < parts.size(); at++) {
            if (before == null) {
                kept.get(at).goAlongTo(name + parts.get(at));
            } else {
                kept.get(at).turnTo(name + parts.get(at));
            }
        }
    }

    /** They were taken over, or given up: nothing of them comes back. */
    void forget() {
        kept.forEach(Kept::done);
    }
}
