package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import java.util.Map;
import java.util.UUID;

/** How much each official gives, idle ones with them. */
final class LoadsPart extends Section {

    LoadsPart(ScenarioDetails scenario) {
        Map<UUID, Long> loads = scenario.measures().loads();
        long most = loads.values().stream().mapToLong(Long::longValue).max().orElse(0);
        UnorderedList list = new UnorderedList();
        list.addClassName("scenario-loads");
        loads.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> list.add(
                        item(ScenarioWords.official(scenario, new OfficialId(one.getKey())), one.getValue(), most)));
        add(new H2(t("scenario.loads")), list);
    }

    private static ListItem item(String name, long minutes, long most) {
        Span bar = new Span();
        bar.addClassName("load-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", most == 0 ? "0" : String.valueOf((double) minutes / most));
        return new ListItem(new Span(name), bar, new Span(t("scenario.load", minutes / 60, minutes % 60)));
    }
}
