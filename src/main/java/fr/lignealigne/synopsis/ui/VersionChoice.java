package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.shared.ui.PageChoice;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import java.util.List;
import java.util.function.Function;

/** Which consultation a page shows, and the ways to the others. */
public class VersionChoice extends PageChoice {

    /** @param href of the page on another one */
    public VersionChoice(List<Consulted> consulted, Consulted shown, Function<Consulted, String> href) {
        super(
                t("synopsis.version"),
                consulted,
                shown,
                one -> sentence(
                        one.version().label() + " – " + quoted(one.version().planTitle())),
                href);
    }
}
