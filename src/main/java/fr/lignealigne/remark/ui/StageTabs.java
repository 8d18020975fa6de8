package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;

/** One link a group, with how many are in it; the counts follow in place. */
final class StageTabs extends Nav {

    private record Tab(Anchor way, Span count) {}

    private final Map<WorkStage, Tab> tabs = new EnumMap<>(WorkStage.class);
    private final Anchor all = new Anchor("", t("team.tab.all"));

    StageTabs() {
        addClassNames("version-tabs", "stage-tabs");
        setAriaLabel(t("team.tabs"));
        add(all);
        for (WorkStage stage : WorkStage.values()) {
            Span count = new Span();
            count.addClassName("count");
            Anchor tab = new Anchor("", t("team.tab", stage) + " ");
            tab.add(count);
            tabs.put(stage, new Tab(tab, count));
            add(tab);
        }
    }

    void show(RemarksAddress address, Map<WorkStage, Long> howMany) {
        all.setHref(address.inStage(null).href());
        mark(all, address.stage() == null);
        tabs.forEach((stage, tab) -> {
            tab.way().setHref(address.inStage(stage).href());
            mark(tab.way(), stage == address.stage());
            tab.count().setText(String.valueOf(howMany.getOrDefault(stage, 0L)));
        });
    }

    private static void mark(Anchor tab, boolean isShown) {
        if (isShown) {
            tab.getElement().setAttribute("aria-current", "page");
        } else {
            tab.getElement().removeAttribute("aria-current");
        }
    }
}
