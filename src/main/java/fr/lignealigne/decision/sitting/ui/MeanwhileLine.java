package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingDetails;
import java.util.ArrayList;
import java.util.List;

/** What became of the sitting while somebody looked elsewhere or wrote, and the way there. */
class MeanwhileLine extends Div {

    private MeanwhileLine(String words, String href, String way) {
        add(new Span(words), new Anchor(href, t(way)));
        addClassNames("row", "sitting-away");
    }

    static MeanwhileLine closed(SittingDetails sitting) {
        return new MeanwhileLine(t("sitting.closedMeanwhile"), PointWords.href(sitting.id()), "sitting.readIt");
    }

    /** @param drawnAt the revision at which the page shows the point */
    static List<MeanwhileLine> of(SittingDetails sitting, PointDetails shown, long drawnAt) {
        List<MeanwhileLine> lines = new ArrayList<>();
        if (drawnAt != shown.revision()) {
            MeanwhileLine settled = new MeanwhileLine(
                    t("sitting.settledMeanwhile"), PointWords.href(sitting.id(), shown.ordinal()), "sitting.readIt");
            settled.addComponentAsFirst(PointWords.pill(shown));
            lines.add(settled);
        }
        if (shown.ordinal() != sitting.current()) {
            lines.add(new MeanwhileLine(
                    t("sitting.elsewhere", sitting.current()), PointWords.href(sitting.id()), "sitting.goThere"));
        }
        return lines;
    }
}
