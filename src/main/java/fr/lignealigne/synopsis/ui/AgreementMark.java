package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.synopsis.Agreement;
import java.util.Locale;
import java.util.Map;

/** Agreement or disagreement in a word. */
class AgreementMark extends Span {

    AgreementMark(Map<RemarkKind, Integer> byKind) {
        super(t("synopsis.agreement", Agreement.of(byKind)));
        addClassNames(
                "agreement",
                "is-" + Agreement.of(byKind).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
