package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.MandateState;
import fr.lignealigne.account.MandateSummary;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to mandates in the room: those a lead gave, or may give, and those the coordinator received. */
@Component
@Order(3)
class MandatesWay implements RoomSection {

    private final Mandates mandates;

    MandatesWay(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public List<com.vaadin.flow.component.Component> of(Viewer viewer, PlanVersionId version) {
        List<com.vaadin.flow.component.Component> ways = new ArrayList<>();
        if (mandates.mayGive(viewer)) {
            ways.add(way("comptes#mandats", "mandate.way.given", running(mandates.given(viewer))));
        }
        if (mandates.mayReceive(viewer)) {
            ways.add(way("mandats", "mandate.received.way", running(mandates.received(viewer))));
        }
        if (!ways.isEmpty()) {
            ways.addFirst(RoomWords.title(t("mandate.way")));
        }
        return ways;
    }

    private static Anchor way(String path, String key, int count) {
        Anchor way = new Anchor(path, t(key, count));
        way.addClassNames("stop", "mandates-way");
        return way;
    }

    private static int running(List<MandateSummary> mandates) {
        return (int) mandates.stream()
                .filter(mandate -> mandate.state() == MandateState.IN_FORCE)
                .count();
    }
}
