package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.lignealigne.plan.VersionSummary;
import java.util.List;

/** One link a version, when there are several to choose from. */
final class VersionTabs extends Nav {

    VersionTabs(List<VersionSummary> versions, VersionSummary shown, String path) {
        addClassName("version-tabs");
        setAriaLabel(t("remarks.versions"));
        setVisible(versions.size() > 1);
        for (VersionSummary version : versions) {
            Anchor tab = new Anchor(path + "?version=" + version.id(), version.planTitle() + " · " + version.label());
            inFrench(tab);
            if (version.id().equals(shown.id())) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        }
    }
}
