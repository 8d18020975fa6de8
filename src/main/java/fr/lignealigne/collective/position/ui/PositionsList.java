package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.PositionAccess;
import fr.lignealigne.collective.position.PositionChanged;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.PositionState;
import fr.lignealigne.collective.position.PositionSummary;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ui.RemarkWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The joint positions on a version as a list: to sign, in writing, closed, deposited, with the way to begin one. Counts
 * follow in place; it is drawn anew only when a position came or went on to another state.
 */
public final class PositionsList extends Div {

    private final PositionServices services;
    private final PlanVersionId version;
    private final Map<PositionId, Span> facts = new HashMap<>();
    private List<Object> shown = List.of();

    public PositionsList(PositionServices services, PlanVersionId version) {
        this.services = services;
        this.version = version;
        addClassName("positions-list");
        show();
        services.live()
                .follow(this, PositionChanged.class, change -> change.version().equals(version), changes -> show());
        // What changed between the reading and this moment was told to nobody here.
        addAttachListener(event -> show());
    }

    private void show() {
        Viewer viewer = services.currentViewer().get();
        List<PositionSummary> all = services.positions().on(viewer, version);
        List<Object> order = all.stream()
                .<Object>map(one -> List.of(one.id(), one.state(), one.takesAnswers()))
                .toList();
        if (order.equals(shown) && getComponentCount() > 0) {
            all.forEach(one -> Optional.ofNullable(facts.get(one.id())).ifPresent(fact -> fact.setText(small(one))));
            return;
        }
        shown = order;
        facts.clear();
        removeAll();
        add(group("positions.toSign", all, PositionSummary::takesAnswers));
        add(group("positions.writing", all, one -> one.state() == PositionState.WRITING));
        add(group("positions.closed", all, one -> one.state() == PositionState.SIGNING && !one.takesAnswers()));
        add(group("positions.deposited", all, one -> one.state() == PositionState.DEPOSITED));
        add(group("positions.givenUp", all, one -> one.state() == PositionState.GIVEN_UP));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(t("positions.none"));
            none.addClassName("soft");
            add(none);
        }
        if (PositionAccess.mayWrite(viewer)) {
            Anchor begin = new Anchor("collectif/nouvelle-position?version=" + version, t("positions.begin"));
            begin.addClassName("button");
            add(begin);
        }
    }

    private Div group(String key, List<PositionSummary> all, Predicate<PositionSummary> of) {
        List<PositionSummary> found = all.stream().filter(of).toList();
        Div group = new Div();
        group.setVisible(!found.isEmpty());
        group.add(PositionWords.title(t(key)));
        found.forEach(one -> group.add(stop(one)));
        return group;
    }

    private Anchor stop(PositionSummary one) {
        Anchor stop = new Anchor("collectif/position/" + one.id(), "");
        stop.addClassName("stop");
        String place = RemarkWords.placeInSentence(one.place());
        Span name = new Span(sentence(
                one.measureTitle().isEmpty()
                                || one.place().measure() != null && one.place().passage() == null
                        ? place
                        : place + " · " + quoted(one.measureTitle())));
        name.addClassName("name");
        Span small = new Span(small(one));
        small.addClassName("small");
        facts.put(one.id(), small);
        stop.add(name, small);
        return stop;
    }

    private static String small(PositionSummary one) {
        if (one.state() == PositionState.WRITING || one.state() == PositionState.GIVEN_UP) {
            return t("positions.from", one.sources());
        }
        if (one.withdrawn()) {
            return t("positions.withdrawn");
        }
        String tally = PositionWords.tally(one.tally());
        return one.takesAnswers() ? tally + " · " + t("positions.until", PositionWords.moment(one.closesAt())) : tally;
    }
}
