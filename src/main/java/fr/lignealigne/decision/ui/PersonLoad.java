package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.decision.assignment.AssignmentDetails;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much each person has in their care, and how much of it is late: the ways to the lines of one of them. */
class PersonLoad extends Nav {

    PersonLoad(List<AssignmentDetails> assignments, FollowUpAddress here, LocalDate today) {
        setAriaLabel(t("followUp.load"));
        addClassName("asked-passages");
        Map<PersonId, Load> loads = new LinkedHashMap<>();
        assignments.forEach(one -> loads.merge(
                one.person(),
                new Load(
                        one.held() ? one.function() : t("assignment.again"),
                        one.isOpen() ? 1 : 0,
                        one.isOverdue(today) ? 1 : 0),
                Load::plus));
        add(way(here.by(null).href(), t("followUp.everybody"), "", here.person() == null));
        loads.forEach((person, load) -> add(way(
                here.by(person).href(),
                load.function(),
                t("followUp.load.of", load.open(), load.late()),
                person.equals(here.person()))));
    }

    private record Load(String function, int open, int late) {

        Load plus(Load other) {
            return new Load(function, open + other.open, late + other.late);
        }
    }

    private static Anchor way(String path, String who, String load, boolean isChosen) {
        Anchor way = new Anchor(path, who);
        if (!load.isEmpty()) {
            Span said = new Span(load);
            said.addClassNames("small", "soft");
            way.add(said);
        }
        if (isChosen) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }
}
